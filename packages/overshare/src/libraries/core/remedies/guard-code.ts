import type { Endpoint, Guard, Surface } from '#surface/index.ts';
import { quoted, type Imports } from './python-text.ts';
import { isAtLeast, isPinned } from './versions.ts';

/** A guard as a decorator. */
export interface GuardCode {
  /** Without the `@`: `login_required`, `jwt_required()`. */
  readonly decorator: string;
  /** What it has to be imported from, as far as that is known: module → names. */
  readonly imports: Imports;
  /** What has to stand in the project first, where nothing like it is there. */
  readonly definition?: readonly string[];
}

const modules: Readonly<Record<string, string>> = {
  login_required: 'flask_login',
  fresh_login_required: 'flask_login',
  jwt_required: 'flask_jwt_extended',
  fresh_jwt_required: 'flask_jwt_extended',
  jwt_refresh_token_required: 'flask_jwt_extended',
};

/** A guard that the project has, as the decorator to put on a handler; null where it cannot be put there. */
export function guardCode(guard: Guard, surface: Surface): GuardCode | null {
  return madeByProject(guard) ?? fromLibrary(guard, surface);
}

/** `shop.permissions.admin_required.guarded` says no: the decorator is `admin_required` of `shop.permissions`. */
function madeByProject({ name, from, location }: Guard): GuardCode | null {
  const symbol = location?.symbol ?? '';
  if (from !== 'decorator' || !symbol.endsWith(`.${name}`)) return null;
  const module = moduleOf(location?.file ?? '', symbol);
  const [decorator, inner, ...deeper] = symbol.slice(module.length + 1).split('.');
  // One part is a hook, three are a decorator that is made with arguments; neither can be put on a handler as it is.
  if (module === '' || !decorator || !inner || deeper.length > 0 || /^_*[A-Z]/.test(decorator)) return null;
  return { decorator, imports: { [module]: [decorator] } };
}

/** The longest start of a symbol that is also the end of its file's path. */
function moduleOf(file: string, symbol: string): string {
  const path = file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
  const parts = symbol.split('.');
  const starts = parts.map((_, at) => parts.slice(0, parts.length - at).join('.'));
  return starts.find((start) => path === start || path.endsWith(`.${start}`)) ?? '';
}

function fromLibrary({ name, from, idle, location }: Guard, surface: Surface): GuardCode | null {
  const isDecorator = from === 'decorator' || from === 'class';
  if (!isDecorator || location?.symbol?.endsWith(`.${name}`) || !/^[A-Za-z_][\w.]*(\(.*\))?$/.test(name)) return null;
  const bare = name.replace(/\(.*$/, '');
  if (bare.endsWith('jwt_optional')) return jwtCode('jwt_required', surface);
  const module = modules[bare];
  if (module === undefined) return { decorator: idle === 'optional' ? bare : name, imports: {} };
  if (module === 'flask_jwt_extended') return jwtCode(bare, surface, idle === 'optional' ? undefined : name);
  if (isPinned(surface, 'flask-httpauth') && !isPinned(surface, 'flask-login')) return httpAuth;
  return { decorator: bare, imports: { [module]: [bare] } };
}

const httpAuth: GuardCode = { decorator: 'auth.login_required', imports: {} };

/** Since version 4 the decorator is called; before that it must not be. */
function jwtCode(name: string, surface: Surface, written = name): GuardCode {
  const called = isAtLeast(surface, 'flask-jwt-extended', '4') ?? true;
  const decorator = called ? (written.includes('(') ? written : `${written}()`) : name;
  return { decorator, imports: { flask_jwt_extended: [name] } };
}

/** What the project asks for a login with: the guard that stands on most endpoints, else what its libraries bring. */
export function loginGuard(surface: Surface): GuardCode | null {
  return mostUsed('authentication', surface) ?? pinnedLogin(surface) ?? sessionLogin(surface);
}

/** The right that the project asks for most often; null where it asks for none. */
export function permissionGuard(surface: Surface): GuardCode | null {
  return mostUsed('permission', surface);
}

function mostUsed(kind: Guard['kind'], surface: Surface): GuardCode | null {
  const uses = new Map<string, { code: GuardCode; times: number }>();
  for (const guard of surface.endpoints.flatMap((endpoint) => actingGuards(endpoint, kind))) {
    const code = guardCode(guard, surface);
    if (code) uses.set(code.decorator, { code, times: (uses.get(code.decorator)?.times ?? 0) + 1 });
  }
  const [most] = [...uses.values()].sort((one, other) => other.times - one.times);
  return most?.code ?? null;
}

/** What asks for a right turns away who is not logged in too; that makes no login of it. */
function actingGuards({ guards }: Endpoint, kind: Guard['kind']): Guard[] {
  const rights = new Set(guards.filter((guard) => guard.kind === 'permission').map(({ name }) => name));
  const isOther = (guard: Guard) => kind === 'authentication' && rights.has(guard.name);
  return guards.filter((guard) => guard.kind === kind && guard.effective && !isOther(guard));
}

function pinnedLogin(surface: Surface): GuardCode | null {
  if (isPinned(surface, 'flask-login'))
    return { decorator: 'login_required', imports: { flask_login: ['login_required'] } };
  if (isPinned(surface, 'flask-jwt-extended')) return jwtCode('jwt_required', surface);
  return isPinned(surface, 'flask-httpauth') ? httpAuth : null;
}

/** Who keeps the user in the session needs no library to ask for it. */
function sessionLogin({ identity }: Surface): GuardCode | null {
  const [key] = identity.sessionKeys;
  if (key === undefined) return null;
  return {
    decorator: 'login_required',
    imports: { flask: ['abort', 'session'], functools: ['wraps'] },
    definition: [
      'def login_required(view):',
      '    @wraps(view)',
      '    def guarded(*args, **kwargs):',
      `        if session.get(${quoted(key)}) is None:`,
      '            abort(401)',
      '        return view(*args, **kwargs)',
      '',
      '    return guarded',
    ],
  };
}
