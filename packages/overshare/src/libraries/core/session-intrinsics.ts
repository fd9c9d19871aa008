import { FALSE, isNone, NONE, opaque, scalar, textOf, TRUE, union, type Value } from '#python/index.ts';
import type { Context } from './context.ts';
import { callerKeyOrigin, columnOrigin, type RowFact } from './facts.ts';
import { roleClaim } from './identity-intrinsics.ts';
import { first, type Intrinsics, second } from './intrinsics.ts';
import { hasEntered } from './run.ts';
import { callerFor } from './ties.ts';

/** Whether an entry is one that a login writes. */
const isLogin = ({ identities }: Context, name: string | null): name is string =>
  name !== null && (identities.sessionKeys.has(name) || identities.sessionRoles.has(name));

/** What a session entry that identifies the caller holds. */
function sessionIdentity(context: Context, name: string): Value {
  const user = context.models.user();
  const column = user && (context.models.column(user, context.identities.sessionKeys.get(name) ?? '') ?? null);
  if (!user || !column) return scalar('unknown', [callerKeyOrigin]);
  const row: RowFact = { kind: 'row', model: user, tie: 'self', reach: null };
  return scalar(column.type, [columnOrigin(user, column, row)]);
}

export const sessionIntrinsics: Intrinsics = {
  /** `session_value(name, error, otherwise)`: an entry; where it is missing, the error (None: the other value). */
  session_value(context, args) {
    const [key = NONE, missing = NONE, fallback = NONE] = args.positional;
    const name = textOf(key);
    if (!isLogin(context, name))
      return isNone(missing) ? union(fallback, opaque('a session entry')) : opaque('a session entry');
    if (callerFor(context, 'who') === 'anonymous')
      return isNone(missing) ? fallback : context.vm.raise('KeyError', `'${name}'`);
    return context.identities.sessionKeys.has(name) ? sessionIdentity(context, name) : roleClaim(context, name);
  },
  session_has(context, args) {
    const name = textOf(first(args));
    if (!isLogin(context, name)) return scalar('bool');
    return callerFor(context, 'who') === 'anonymous' ? FALSE : TRUE;
  },
  /** A login writes who is calling; to write that nobody is, is none. */
  session_set(context, args) {
    const name = textOf(first(args));
    const isLogout = context.vm.truth(second(args)) === false;
    if (name !== null && context.identities.sessionKeys.has(name) && !isLogout && hasEntered(context))
      context.run?.activities.add('issues-credential');
    return NONE;
  },
};
