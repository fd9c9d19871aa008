import type { Limit, QueryDialect, Statements } from '../core/remedies/query-dialect.ts';
import { queryRemedies } from '../core/remedies/query-remedies.ts';
import { quoted } from '../core/remedies/python-text.ts';
import { isAtLeast } from '../core/remedies/versions.ts';

/** Since version 3; `Model.query` is no longer recommended there. */
const selects: QueryDialect = {
  select: (model) => `db.select(${model})`,
  where: 'where',
  imports: {},
  one: (query, variable) => ({ lines: [`${variable} = db.first_or_404(${query})`] }),
  all: (query, variable) => ({ lines: [`${variable} = db.session.scalars(${query}).all()`] }),
  limited: (query, limit) => paged((sizes) => `db.paginate(${query}, ${sizes})`, limit),
};

/** In every version. */
const queries: QueryDialect = {
  select: (model) => `${model}.query`,
  where: 'filter',
  imports: {},
  one: (query, variable) => ({ lines: [`${variable} = ${query}.first_or_404()`] }),
  all: (query, variable) => ({ lines: [`${variable} = ${query}.all()`] }),
  limited: (query, limit) => paged((sizes) => `${query}.paginate(${sizes})`, limit),
};

/** Queries in Flask-SQLAlchemy's words, for the version that the project pins. */
export const flaskSqlalchemyRemedies = queryRemedies((surface) =>
  isAtLeast(surface, 'flask-sqlalchemy', '3') ? selects : queries,
);

/** The library itself reads `page` and `per_page` of the request; other names have to be handed over. */
function paged(call: (sizes: string) => string, { parameter, maximum, many }: Limit): Statements {
  const asked = parameter !== null && parameter !== 'per_page';
  const size = asked ? [`per_page=request.args.get(${quoted(parameter)}, 20, type=int)`] : [];
  return {
    lines: [`page = ${call([...size, `max_per_page=${maximum}`].join(', '))}`, `${many} = page.items`],
    imports: asked ? { flask: ['request'] } : {},
  };
}
