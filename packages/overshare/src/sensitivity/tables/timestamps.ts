import type { Table } from './table.ts';

/** Times that tell how the system and its users behave. A publication or a due date is content, and not here. */
export const timestamps: Table = {
  sensitivity: 'internal.timestamp',
  exposure: 'excess',
  never: ['boolean'],
  names: `
    accessed_at activated_at activated_on added_at added_on approved_at archived_at banned_at blocked_at changed_at
    changed_on confirmed_at confirmed_on crawled_at created created_at created_date created_on created_time
    created_timestamp creation_date creation_time creation_timestamp ctime current_login_at date_added date_changed
    date_created date_deleted date_joined date_modified date_registered date_time_created date_updated deactivated_at
    deleted_at deleted_date deleted_on disabled_at edited_at email_verified_at expires_at exported_at fetched_at
    imported_at indexed_at inserted_at joined_at joined_on last_accessed last_accessed_at last_active last_active_at
    last_activity last_activity_at last_change last_changed last_changed_at last_failed_login last_login last_login_at
    last_login_date last_login_on last_login_time last_logout last_modified last_modified_at last_modified_date
    last_password_change last_ping last_run_at last_seen last_seen_at last_sign_in_at last_sync last_synced_at
    last_update last_update_date last_updated last_updated_at last_used last_used_at last_visit last_visited locked_at
    locked_until logged_in_at logged_out_at login_at member_since modification_date modified modified_at modified_date
    modified_on modified_time mtime password_changed_at processed_at purged_at queued_at registered_at registered_on
    registration_date removed_at revoked_at revoked_on row_created row_updated signed_up_at suspended_at synced_at
    time_created time_updated token_expiration token_expires_at token_expiry updated updated_at updated_date
    updated_on updated_time updated_timestamp valid_until verified_at
  `,
};
