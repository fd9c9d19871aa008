import type { SensitivityTable } from '#sensitivity/index.ts';
import { type Activity, callers, type Caller, type CallerTable, type Endpoint } from '#surface/index.ts';
import { callEndpoint, type Cell } from './call-endpoint.ts';
import type { Context } from './context.ts';
import { effectsOf } from './effects.ts';
import { guardsOf } from './guards.ts';
import { guardsAbove } from './guards-above.ts';
import { guardsNeverApplied } from './guards-never-applied.ts';
import { answererOf } from './handler-place.ts';
import { locationOf } from './locations.ts';
import { accessOf, type Cells, tableOf } from './outcomes.ts';
import { withOwnNames } from './own-names.ts';
import { responsesOf } from './responses.ts';
import type { Route } from './route.ts';
import type { Question } from './run.ts';
import { accessesOf, objectScopeOf, writesOf } from './scope.ts';

/** Calls one method of a route as every kind of caller and says what came of it. Null where no function of the project answers. */
export function endpointOf(context: Context, route: Route, method: string, table: SensitivityTable): Endpoint | null {
  const answerer = answererOf(route, method);
  if (!answerer) return null;
  const { func: handler, place } = answerer;
  const sweptBefore = new Set(context.swept);
  const call = (caller: Caller, ownNames?: ReadonlySet<string>): Cell =>
    callEndpoint(context, { method, caller, handler, place: answerer.site, dispatch: route.dispatch, ownNames });
  const cells = withOwnNames(context, callAll(call), (ownNames) => call('stranger', ownNames));
  const accesses = accessesOf(context, cells);
  const hasOwner = accesses.some((access) => access.owned || access.scope.includes('tenant'));
  const hasTenant = context.models.all().some((model) => context.models.isTenant(context.vm, model));
  const outcomes = tableOf(cells, hasOwner, hasTenant);
  const access = accessOf(outcomes, cells);
  const module = answerer.heir?.module ?? handler.scope.module;
  const idle = access === 'public' ? guardsNeverApplied(context, method, handler, module) : [];
  const guards = [...guardsOf(context, cells), ...guardsAbove(context, route, method, handler), ...idle];
  const responses = responsesOf(context, cells, table);
  if (isRefused(responses)) return null;
  for (const cls of context.swept) if (!sweptBefore.has(cls)) context.swept.delete(cls);
  const why = unknownsOf(cells, responses);
  const path = route.path;
  return {
    id: `${method} ${path ?? place.symbol}`,
    methods: [method],
    path,
    routed: path !== null,
    framework: route.framework,
    handler: place,
    access,
    ...objectScopeOf(outcomes, accesses, cells),
    throttled: guards.some((guard) => guard.kind === 'throttle' && guard.effective) ? 'yes' : 'no',
    callers: outcomes,
    guards,
    responses,
    accesses,
    writes: writesOf(context, cells),
    activities: activitiesOf(cells),
    effects: effectsOf(cells, table),
    ...promisedOf(cells),
    ...refusalOf(cells, outcomes),
    known: why.length === 0 ? 'full' : 'partial',
    why,
    ...(route.site ? { route: locationOf(route.site) } : {}),
  };
}

const DENIALS: ReadonlySet<number> = new Set([401, 403, 429]);

/** A method that nobody gets anything from but that it is not allowed is none of the API's. */
function isRefused(responses: Endpoint['responses']): boolean {
  const answers = responses.filter(({ status }) => !DENIALS.has(status));
  return answers.length > 0 && answers.every(({ status }) => status === 405);
}

/** What the answers to the questions are for each caller: two callers with the same answers get the same. */
const ANSWERS: Readonly<Record<Caller, Readonly<Record<Question, string>>>> = {
  anonymous: { who: 'nobody', granted: 'no', staff: 'no', whose: 'other' },
  plain: { who: 'somebody', granted: 'no', staff: 'no', whose: 'other' },
  stranger: { who: 'somebody', granted: 'yes', staff: 'no', whose: 'other' },
  owner: { who: 'somebody', granted: 'yes', staff: 'no', whose: 'mine' },
  colleague: { who: 'somebody', granted: 'yes', staff: 'no', whose: 'tenant' },
  staff: { who: 'somebody', granted: 'yes', staff: 'yes', whose: 'other' },
};

/** One cell for each caller. A call in which nothing was asked that sets two callers apart stands for both. */
function callAll(call: (caller: Caller) => Cell): Cells {
  const cells = new Map<Caller, Cell>();
  for (const caller of callers) {
    const same = [...cells.values()].find(({ run }) =>
      [...run.asked].every((question) => ANSWERS[run.caller][question] === ANSWERS[caller][question]),
    );
    cells.set(caller, same ? { ...same, run: { ...same.run, caller } } : call(caller));
  }
  return cells;
}

function activitiesOf(cells: Cells): Activity[] {
  return [...new Set([...cells.values()].flatMap((cell) => [...cell.run.activities]))].sort();
}

/** How those who are not logged in are sent away. */
function refusalOf(cells: Cells, { anonymous }: CallerTable): Pick<Endpoint, 'refusal'> {
  if (anonymous !== 'denied') return {};
  const statuses = (cells.get('anonymous')?.answers ?? []).flatMap((answer) =>
    'status' in answer ? (answer.status ?? []) : [],
  );
  const redirects = statuses.length > 0 && statuses.every((status) => status >= 300 && status < 400);
  return { refusal: redirects ? 'redirect' : 'status' };
}

/** The keys that the code promises, where it promises any. */
function promisedOf(cells: Cells): Pick<Endpoint, 'promised'> {
  const promised = [...new Set([...cells.values()].flatMap((cell) => [...cell.run.promised]))].sort();
  return promised.length > 0 ? { promised } : {};
}

/** What stood in the way of knowing everything. */
function unknownsOf(cells: Cells, responses: Endpoint['responses']): string[] {
  const limits = [...cells.values()].flatMap((cell) => [...cell.run.limits]);
  const shapes = responses
    .filter((response) => !response.complete)
    .map((response) => response.why ?? 'something unknown');
  return [...new Set([...limits, ...shapes, ...[...cells.values()].flatMap(failuresIn)])].sort();
}

/**
 * A handler that runs and never answers, because something goes wrong on its way: perhaps it is so, perhaps it is we who
 * misread it. Either way what it would answer is not known.
 */
function failuresIn({ answers, entered }: Cell): string[] {
  const isServed = answers.some(
    (answer) => answer.kind === 'opaque' || (answer.kind === 'response' && answer.status < 300),
  );
  if (isServed || (entered === 'no' && answers.some((answer) => answer.kind === 'response'))) return [];
  return answers.flatMap((answer) => {
    if (answer.kind !== 'raise' || answer.status !== null || answer.crash !== null) return [];
    const place = answer.site ? locationOf(answer.site) : null;
    return [`every answer fails with ${answer.error}${place ? ` at ${place.file}:${place.startLine}` : ''}`];
  });
}
