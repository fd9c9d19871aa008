import type { Limit, QueryDialect, Statements } from '../core/remedies/query-dialect.ts';
import { queryRemedies } from '../core/remedies/query-remedies.ts';
import { quoted } from '../core/remedies/python-text.ts';
import { isAtLeast } from '../core/remedies/versions.ts';

// A session of the database under a name that is not taken by Flask's `session`; Flask's own pages call it so.

/** Since version 2. */
const selects: QueryDialect = {
  select: (model) => `select(${model})`,
  where: 'where',
  imports: { sqlalchemy: ['select'] },
  one: (query, variable) => oneOr404(`db_session.scalars(${query}).first()`, variable),
  all: (query, variable) => ({ lines: [`${variable} = db_session.scalars(${query}).all()`] }),
  limited: (query, limit) => limited((size) => `db_session.scalars(${query}.limit(${size})).all()`, limit),
};

/** In every version. */
const queries: QueryDialect = {
  select: (model) => `db_session.query(${model})`,
  where: 'filter',
  imports: {},
  one: (query, variable) => oneOr404(`${query}.first()`, variable),
  all: (query, variable) => ({ lines: [`${variable} = ${query}.all()`] }),
  limited: (query, limit) => limited((size) => `${query}.limit(${size}).all()`, limit),
};

/** Queries in SQLAlchemy's words, for the version that the project pins. */
export const sqlalchemyRemedies = queryRemedies((surface) =>
  isAtLeast(surface, 'sqlalchemy', '2') ? selects : queries,
);

function oneOr404(found: string, variable: string): Statements {
  return {
    lines: [`${variable} = ${found}`, `if ${variable} is None:`, '    abort(404)'],
    imports: { flask: ['abort'] },
  };
}

function limited(call: (size: string) => string, { maximum, parameter, many }: Limit): Statements {
  if (parameter === null) return { lines: [`${many} = ${call(String(maximum))}`] };
  const asked = `request.args.get(${quoted(parameter)}, 20, type=int)`;
  return {
    lines: [`size = min(max(${asked}, 1), ${maximum})`, `${many} = ${call('size')}`],
    imports: { flask: ['request'] },
  };
}
