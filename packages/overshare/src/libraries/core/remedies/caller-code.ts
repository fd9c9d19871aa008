import type { Endpoint, Model, Surface } from '#surface/index.ts';
import { guardCode, loginGuard, type GuardCode } from './guard-code.ts';
import { quoted, type Imports } from './python-text.ts';
import { isAtLeast } from './versions.ts';

/** The key of the caller's row, as an expression within a handler. */
export interface CallerCode {
  readonly expression: string;
  /** The caller's row, where it is at hand. */
  readonly row?: string;
  readonly imports: Imports;
  /** What is taken for granted. */
  readonly assumption: readonly string[];
  /** The guard without which nobody is logged in; null where the endpoint has one. */
  readonly guard: GuardCode | null;
}

/** How the project knows who calls, at this endpoint; null where that is not known. */
export function callerCode(endpoint: Endpoint, surface: Surface): CallerCode | null {
  const login = ownLogin(endpoint, surface) ?? loginGuard(surface);
  const known = login ? identityOf(login, surface) : null;
  return known && { ...known, guard: endpoint.access === 'public' ? login : null };
}

/** One project may know its callers in two ways: what guards this endpoint is what knows them here. */
function ownLogin(endpoint: Endpoint, surface: Surface): GuardCode | null {
  const acting = endpoint.guards.filter(({ kind, effective }) => kind === 'authentication' && effective);
  const codes = acting.flatMap((guard) => guardCode(guard, surface) ?? []);
  return codes.find((code) => isHttpAuth(code) || identityOf(code, surface) !== null) ?? null;
}

const isHttpAuth = ({ decorator }: GuardCode): boolean => /^\w+\.login_required\b/.test(decorator);

function identityOf(login: GuardCode, surface: Surface): Omit<CallerCode, 'guard'> | null {
  const key = userKey(surface);
  if (login.imports['flask_login'])
    return {
      expression: `current_user.${key}`,
      row: 'current_user',
      imports: { flask_login: ['current_user'] },
      assumption: [],
    };
  if (login.imports['flask_jwt_extended'])
    return {
      expression: 'get_jwt_identity()',
      imports: { flask_jwt_extended: ['get_jwt_identity'] },
      assumption: [`# where the tokens are made for the user's ${key}`],
    };
  const [sessionKey] = isHttpAuth(login) ? [] : surface.identity.sessionKeys;
  if (sessionKey !== undefined)
    return { expression: `session[${quoted(sessionKey)}]`, imports: { flask: ['session'] }, assumption: [] };
  return httpAuthUser(login, surface, key);
}

/** Since version 4 the object that checks passwords says whose it was. */
function httpAuthUser({ decorator }: GuardCode, surface: Surface, key: string): Omit<CallerCode, 'guard'> | null {
  const auth = /^(\w+)\.login_required\b/.exec(decorator)?.[1];
  if (auth === undefined || isAtLeast(surface, 'flask-httpauth', '4') === false) return null;
  return {
    expression: `${auth}.current_user().${key}`,
    row: `${auth}.current_user()`,
    imports: {},
    assumption: [`# where ${auth}'s callback gives back the user`],
  };
}

/** The column by which users are told apart. */
export function userKey({ identity, models }: Surface): string {
  return keyOf(models.find(({ name }) => name === identity.userModel));
}

/** The primary key of a model, as far as its columns tell. */
export function keyOf(model: Model | undefined): string {
  const keys = (model?.columns ?? []).filter(({ sensitivity }) => sensitivity.includes('internal.key'));
  const names = keys.map(({ name }) => name);
  return names.includes('id') ? 'id' : (names[0] ?? 'id');
}
