import type { Class } from '#python/index.ts';
import type { Caller, ScopeReason } from '#surface/index.ts';
import type { Context } from './context.ts';
import type { Question } from './run.ts';
import type { QueryFact, Tie } from './facts.ts';

/** Who is calling now, for the sake of one question; anonymous while modules load. */
export function callerFor(context: Context, question: Question): Caller {
  context.run?.asked.add(question);
  return context.run?.caller ?? 'anonymous';
}

/**
 * What ties the objects that a query finds to the caller. An object that the request names belongs to the owner: it is
 * the owner's own, a colleague's colleague's, and another's for everybody else.
 */
export function tieOf(context: Context, query: QueryFact): Tie {
  const { model, scope, picked } = query;
  if (model && !isOwned(context, model, scope)) return 'unowned';
  const isUser = model !== null && context.models.isUser(model);
  if (scope.has('mine')) return isUser ? 'self' : 'mine';
  if (scope.has('tenant') && namesOwn(context, query)) return isUser ? 'self' : 'mine';
  if (scope.has('tenant'))
    return callerFor(context, 'whose') === 'owner' && picked === 'request' ? (isUser ? 'self' : 'mine') : 'tenant';
  if (picked === 'related' && query.via) return query.via;
  if (picked !== 'request') return 'any';
  const caller = callerFor(context, 'whose');
  if (caller === 'owner') return isUser ? 'self' : 'mine';
  return caller === 'colleague' ? 'tenant' : 'other';
}

/** Whether a model's objects belong to somebody. Of one that is not in the project, a comparison with the caller says so. */
export function isOwned({ models, vm }: Context, model: Class, scope: ReadonlySet<ScopeReason>): boolean {
  if (models.ownerPath(vm, model) !== null) return true;
  return models.columns(model).length === 0 && scope.has('mine');
}

/** Whether a query that names an object and limits whose it may be finds it for this caller. */
export function findsNamed(context: Context, query: QueryFact): boolean {
  if (query.impossible) return false;
  if (query.picked !== 'request' || query.scope.size === 0) return true;
  if (!query.scope.has('mine') && !query.scope.has('tenant')) return true;
  if (namesOwn(context, query)) return true;
  const caller = callerFor(context, 'whose');
  const found = caller === 'owner' || (caller === 'colleague' && query.scope.has('tenant'));
  if (!found) context.run?.hidden.push(query.named);
  return found;
}

/** Whether all by which the request names what is looked for is the caller's own. */
const namesOwn = ({ run }: Context, { named }: QueryFact): boolean =>
  named.size > 0 && run !== null && [...named].every((name) => run.ownNames.has(name));

/** What an object reached through a foreign key or relation is to the caller. */
export function tieThrough(context: Context, from: Tie, target: Class): Tie {
  const { models, vm } = context;
  if (models.ownerPath(vm, target) === null) return 'unowned';
  if (from === 'self' || from === 'mine') return models.isUser(target) ? 'self' : 'mine';
  if (from === 'unowned' || from === 'new') return 'any';
  return from;
}

export const reasonOf = (tie: Tie): ScopeReason | null =>
  tie === 'self' || tie === 'mine' ? 'mine' : tie === 'tenant' ? 'tenant' : null;
