import { opaque } from '#python/index.ts';
import type { Intrinsics } from './intrinsics.ts';

export const sqlIntrinsics: Intrinsics = {
  /** `sql_rows(text, 'one' | 'many')`: the rows of a query written as text. */
  sql_rows: (context) =>
    context.vm.makeList([{ value: opaque('a row of a query written as text'), may: false, many: true }]),
};
