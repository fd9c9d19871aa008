import type { Table } from './table.ts';

/** What a row is known by inside the system. Clients need it to come back to the row. */
export const keys: Table = {
  sensitivity: 'internal.key',
  exposure: null,
  never: ['boolean', 'time'],
  names: `guid id object_id oid pk public_id row_id uid uuid`,
};
