import type { Endpoint, Guard, Surface } from '#surface/index.ts';
import { orderOf } from './guard-remedies.ts';
import { handlerCode } from './handler-code.ts';
import { imports, indented, paragraphs } from './python-text.ts';
import type { Case, Remedies } from './remedy.ts';
import { isPinned } from './versions.ts';

const origins = 'origins=["https://app.example.com"]';

/** A list of the sites that may read the answers. */
export const corsRemedies: Pick<Remedies, 'close-cors'> = {
  'close-cors'({ credentials }, about) {
    const settings = [origins, ...(credentials ? ['supports_credentials=True'] : [])].join(', ');
    const guard = guardOf(about);
    if (guard && /crossdomain/.test(guard.name)) return null;
    if (isHandMade(guard, about.surface)) return headers(credentials);
    if (about.endpoint) return onHandler(about.endpoint, settings, about);
    return paragraphs(imports({ flask_cors: ['CORS'] }), [`CORS(app, ${settings})`]);
  },
};

/** The policy that the finding is about. */
function guardOf({ finding: { location }, endpoint, surface }: Case): Guard | undefined {
  const all = (endpoint ? [endpoint] : surface.endpoints).flatMap(({ guards }) => guards);
  const policies = all.filter((guard) => guard.kind === 'cors' && guard.effective);
  return policies.find(
    (guard) => guard.location?.file === location.file && guard.location.startLine === location.startLine,
  );
}

/** Headers that the project sets itself, without Flask-CORS. */
function isHandMade(guard: Guard | undefined, surface: Surface): boolean {
  return guard !== undefined && (guard.from === 'hook' || guard.from === 'handler') && !isPinned(surface, 'flask-cors');
}

function onHandler(endpoint: Endpoint, settings: string, { base }: Case): string | null {
  const handler = handlerCode(endpoint, { decorators: [`cross_origin(${settings})`], base });
  return handler && paragraphs(imports({ flask_cors: ['cross_origin'] }), [...orderOf(endpoint), ...handler]);
}

function headers(credentials: boolean): string {
  const set = [
    'response.headers["Access-Control-Allow-Origin"] = origin',
    ...(credentials ? ['response.headers["Access-Control-Allow-Credentials"] = "true"'] : []),
  ];
  return paragraphs(imports({ flask: ['request'] }), [
    '# in place of the header for every site',
    'origin = request.headers.get("Origin")',
    'if origin in {"https://app.example.com"}:',
    ...indented(set),
    'response.headers["Vary"] = "Origin"',
  ]);
}
