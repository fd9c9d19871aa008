import type { Finding } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';
import { writeRemedy, type Remedies } from './core/remedies/remedy.ts';
import { flaskRemedies } from './flask/remedies.ts';
import { restfulRemedies } from './flask_restful/remedies.ts';
import { restxRemedies } from './flask_restx/remedies.ts';

/** By the library that routes the endpoint. */
const frameworks: Readonly<Record<string, Remedies>> = {
  flask: flaskRemedies,
  flask_restful: restfulRemedies,
  flask_restx: restxRemedies,
};

/** A finding's remedy as code, in the project's own names and for its versions; null where there is none to show. */
export function remedyCode(finding: Finding, endpoint: Endpoint | null, surface: Surface): string | null {
  const framework = endpoint?.framework ?? surface.endpoints[0]?.framework ?? 'flask';
  const remedies = frameworks[framework];
  return finding.remedy && remedies ? writeRemedy(remedies, finding.remedy, { finding, endpoint, surface }) : null;
}
