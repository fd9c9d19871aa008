import type { Table } from './table.ts';

/** What systems do to rows and users do in systems: `created` gives `created_at`, `created_on`, `created_date` and the like. */
const deeds = `
  accessed activated added approved archived banned blocked changed confirmed crawled created deactivated deleted disabled edited
  email_verified expired expires exported fetched imported indexed inserted joined last_accessed last_active last_activity last_change
  last_changed last_login last_logout last_modified last_password_change last_run last_seen last_sign_in last_sync last_synced last_update
  last_updated last_used last_visit last_visited locked logged logged_in logged_out login modified password_changed processed purged queued
  registered removed revoked row_created row_updated signed_up suspended synced token_expires updated verified
`;

const endings = ['at', 'date', 'dt', 'on', 'time', 'timestamp', 'ts', 'utc'];

const more = `
  created creation_date creation_time creation_timestamp ctime date_added date_changed date_created date_deleted date_joined
  date_modified date_registered date_time_created date_updated last_accessed last_active last_activity last_change last_changed
  last_failed_login last_login last_logout last_modified last_password_change last_ping last_seen last_sync last_update last_updated
  last_used last_visit last_visited locked_until member_since modification_date modified mtime registration_date time_created
  time_updated token_expiration token_expiry updated valid_until
`;

function listed(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Times that tell how the system and its users behave. A publication or a due date is content, and not here. */
export const timestamps: Table = {
  sensitivity: 'internal.timestamp',
  exposure: 'excess',
  never: ['boolean'],
  names: [...listed(more), ...listed(deeds).flatMap((deed) => endings.map((ending) => `${deed}_${ending}`))]
    .toSorted()
    .join(' '),
};
