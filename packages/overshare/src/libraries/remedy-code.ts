import type { Finding } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';
import { writeRemedy, type FrameworkWords } from './core/remedies/remedy.ts';
import { isPinned } from './core/remedies/versions.ts';
import { djangoWords } from './django/remedies.ts';
import { flaskWords } from './flask/remedies.ts';
import { restfulWords } from './flask_restful/remedies.ts';
import { restxWords } from './flask_restx/remedies.ts';
import { flaskSqlalchemyRemedies } from './flask_sqlalchemy/remedies.ts';
import { restFrameworkWords } from './rest_framework/remedies.ts';
import { sqlalchemyRemedies } from './sqlalchemy/remedies.ts';

/** By the library that routes the endpoint. */
const frameworks: Readonly<Record<string, FrameworkWords>> = {
  flask: flaskWords,
  flask_restful: restfulWords,
  flask_restx: restxWords,
  django: djangoWords,
  rest_framework: restFrameworkWords,
};

/** A finding's remedy as code, in the project's own names and for its versions; null where there is none to show. */
export function remedyCode(finding: Finding, endpoint: Endpoint | null, surface: Surface): string | null {
  const { remedy } = finding;
  const words = frameworks[endpoint?.framework ?? surface.endpoints[0]?.framework ?? 'flask'];
  if (!remedy || !words) return null;
  const about = { finding, endpoint, surface, base: words.base };
  return writeRemedy({ ...storeOf(surface), ...words.remedies }, remedy, about);
}

/** Who pins SQLAlchemy and not Flask-SQLAlchemy has a session of their own. */
function storeOf(surface: Surface) {
  const isAlone = isPinned(surface, 'sqlalchemy') && !isPinned(surface, 'flask-sqlalchemy');
  return isAlone ? sqlalchemyRemedies : flaskSqlalchemyRemedies;
}
