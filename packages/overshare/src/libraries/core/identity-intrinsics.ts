import {
  cell,
  FALSE,
  originsOf,
  REST,
  isNone,
  NONE,
  opaque,
  optionsOf,
  scalar,
  textOf,
  TRUE,
  union,
  type Value,
} from '#python/index.ts';
import type { Context } from './context.ts';
import { callerKeyOrigin, columnOrigin, knownOrigins, MISSING, requestOrigin, type RequestOrigin } from './facts.ts';
import { first, type Intrinsics, second } from './intrinsics.ts';
import { isRoleName, roleName } from './roles.ts';
import { hasEntered } from './run.ts';
import { callerFor } from './ties.ts';

/** Names of headers and cookies that say who is calling: without a login there is nothing in them. */
const CREDENTIAL = /auth|token|jwt|api-?key|[-_]key$|secret|bearer|(^|[-_])(session|user)([-_]?(id|name))?$/i;

const isCredentialName = (name: string): boolean => CREDENTIAL.test(name);

/** What a header or cookie with a credential holds; null where its name promises none. */
function credentialOf(context: Context, part: RequestOrigin['part'], name: string): Value | null {
  if (!isCredentialName(name)) return null;
  if (callerFor(context, 'who') === 'anonymous') return MISSING;
  return scalar('str', [requestOrigin(part, name), callerKeyOrigin]);
}

const FLAG = /^(is_|has_)|admin|staff|superuser/i;

/** A role is read like a column of the caller's own row; anything else identifies the caller. */
function claimOf(context: Context, name: string): Value {
  return isRoleName(name) ? roleClaim(context, name) : scalar('unknown', [callerKeyOrigin]);
}

/** What an entry holds that says what the caller may do: the column of that name. */
export function roleClaim(context: Context, name: string): Value {
  const model = context.models.user() ?? context.phantom('User');
  const guess = { name, type: FLAG.test(name) ? 'bool' : 'str', primaryKey: false, foreignKey: null, unique: false };
  const column = context.models.column(model, name) ?? guess;
  return scalar(column.type, [columnOrigin(model, column, { kind: 'row', model, tie: 'self', reach: null })]);
}

export const identityIntrinsics: Intrinsics = {
  /** `user_from(function)`: what the function returns are the users. */
  user_from(context, args) {
    const loader = first(args);
    if (loader.tag === 'thing' && loader.shape === 'function') context.identities.loaders.push(loader);
    return NONE;
  },
  /** Whether it is known which model the users are. */
  knows_user: (context) => (context.models.user() ? TRUE : FALSE),
  /** `sent(part, name)`: whether the request brings a header or cookie. */
  sent(context, args) {
    const found = credentialOf(context, (textOf(first(args)) ?? 'header') as 'header', textOf(second(args)) ?? '');
    if (!found) return scalar('bool');
    return isNone(found) ? FALSE : TRUE;
  },
  /** `credential(part, name, otherwise)`: a header or cookie that says who is calling; None for anonymous. */
  credential(context, args) {
    const [part = NONE, name = NONE, otherwise = NONE] = args.positional;
    return credentialOf(context, (textOf(part) ?? 'header') as 'header', textOf(name) ?? '') ?? otherwise;
  },
  /** `accepted(value)`: of what a check may return, what lets the caller in; None where nothing does. */
  accepted(context, args) {
    const kept = optionsOf(first(args)).filter((option) => context.vm.truth(option) !== false);
    return kept.length > 0 ? union(...kept) : NONE;
  },
  /** `surely(value)`: whether the value is true on every way. */
  surely: (context, args) => (context.vm.truth(first(args)) === true ? TRUE : FALSE),
  /** `has_role(name)`: whether the caller bears a role that goes by this name. */
  has_role(context, args) {
    callerFor(context, 'granted');
    const caller = callerFor(context, 'staff');
    const name = textOf(first(args));
    if (caller === 'anonymous') return FALSE;
    return roleName(caller, name ?? '') ? TRUE : FALSE;
  },
  /** `caller_attribute(name)`: of a caller of whom no model is known. */
  caller_attribute(context, args) {
    const name = textOf(first(args)) ?? '';
    if (/^(id|pk|uuid|username|email)$/.test(name)) return scalar('unknown', [callerKeyOrigin]);
    return isRoleName(name) ? claimOf(context, name) : opaque(`${name} of a user whose model is not known`);
  },
  /** `claim(name, otherwise)`: what a token or session says of the caller under a name. */
  claim(context, args) {
    const [name = NONE, otherwise = NONE] = args.positional;
    return callerFor(context, 'who') === 'anonymous' ? otherwise : claimOf(context, textOf(name) ?? '');
  },
  /** What the caller is known by, in whatever form; None for anonymous. */
  caller_identity: (context) =>
    callerFor(context, 'who') === 'anonymous' ? NONE : scalar('unknown', [callerKeyOrigin]),
  /**
   * `says_caller(token)`: whether a token tells who is calling. One that is not in a header or cookie does so where it
   * is read before the handler runs; later it is one that was sent to somebody, to confirm an address.
   */
  says_caller(context, args) {
    const origins = knownOrigins(originsOf(first(args)));
    if (origins.some((origin) => origin.kind === 'caller-key')) return TRUE;
    const asked = origins.some((origin) => origin.kind === 'request' && origin.part !== 'path');
    return asked && !hasEntered(context) ? TRUE : FALSE;
  },
  /** The claims of a token whose signature nobody checks: whatever the request says. */
  unsigned_claims(context, args) {
    const origins = knownOrigins(originsOf(first(args))).filter((origin) => origin.kind === 'request');
    const made = context.vm.makeDict();
    made.entries.map.set(REST, { ...cell(opaque('a claim that nobody checked', origins)), may: true });
    return made;
  },
};
