import type { Surface } from '#surface/index.ts';
import { limitList } from './limit-list.ts';
import type { QueryDialect } from './query-dialect.ts';
import type { Remedies } from './remedy.ts';
import { scopeToOwner } from './scope-to-owner.ts';

/** Queries that find no more than they should. */
export function queryRemedies(dialectFor: (surface: Surface) => QueryDialect): Remedies {
  return {
    'scope-to-owner': (remedy, about) => scopeToOwner(remedy, about, dialectFor(about.surface)),
    'limit-list': (remedy, about) => limitList(remedy, about, dialectFor(about.surface)),
  };
}
