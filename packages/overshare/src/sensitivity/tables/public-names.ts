import type { Table } from './table.ts';

/** Names that people choose to be seen under. Personal, but shown on purpose. */
export const publicNames: Table = {
  sensitivity: 'personal.identity',
  exposure: null,
  never: ['boolean', 'time', 'number'],
  names: `
    avatar avatar_url display_name handle nick nickname pen_name profile_image profile_photo profile_pic
    profile_picture screen_name stage_name user_handle username
  `,
};
