import {
  Cut,
  type Frame,
  Memo,
  type Func,
  NONE,
  noArguments,
  Raise,
  Stopped,
  type Site,
  type Thing,
  str,
  optionsOf,
  originsOf,
  textOf,
  type Value,
  type Exit,
} from '#python/index.ts';
import type { Caller } from '#surface/index.ts';
import type { Context, MetCors } from './context.ts';
import { corsOf } from './cors-headers.ts';
import { newRun, type Run } from './run.ts';
import type { CrashFact, Payload, Shape } from './shape.ts';

/** One answer that a caller may get. */
export type Answer =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly body: Payload['kind'] | 'empty' | 'opaque';
      readonly shape: Shape | null;
      readonly location: string | null;
      /** Who may read it across origins, where its headers say so. */
      readonly cors: MetCors | null;
      readonly site: Thing['site'];
    }
  | {
      readonly kind: 'raise';
      readonly error: string;
      readonly status: number | null;
      readonly crash: CrashFact | null;
      readonly ours: boolean;
      readonly site: Thing['site'];
    }
  | { readonly kind: 'opaque'; readonly why: string };

/** Everything that calling an endpoint as one caller gave. */
export interface Cell {
  readonly run: Run;
  readonly answers: readonly Answer[];
  /** Whether the handler ran: on every way, on some, on none. */
  readonly entered: 'yes' | 'some' | 'no';
}

/** Who calls an endpoint, and through what. */
interface Call {
  readonly method: string;
  readonly caller: Caller;
  readonly handler: Func;
  /** Where the handler stands for the user, if it is not its own code: stored objects are then reached there. */
  readonly place?: Site | null;
  /** What the framework calls with the method. */
  readonly dispatch: Value;
  /** What of the request names the caller's own. */
  readonly ownNames?: ReadonlySet<string> | undefined;
}

/** Calls an endpoint as one caller, abstractly, and puts everything back as it was. */
export function callEndpoint(context: Context, call: Call): Cell {
  const { method, caller, handler, dispatch, place = null, ownNames } = call;
  const { vm } = context;
  const run = newRun(caller, method, handler, place, ownNames);
  const mark = vm.trail.mark();
  const outer = vm.frame;
  context.run = run;
  vm.memo = new Memo();
  const fuel = context.budget.next();
  const frame: Frame = { ...outer, fuel };
  vm.frame = frame;
  try {
    const exits = endings(context, dispatch, method);
    const answers: Answer[] = [];
    const entered = new Set<string>();
    for (const exit of exits) {
      const before = vm.trail.mark();
      vm.trail.apply(exit.changes);
      entered.add(enteredNow(run));
      answers.push(...answersOf(context, exit.kind === 'raise', exit.value));
      vm.trail.undo(before);
    }
    return {
      run,
      answers,
      entered:
        entered.size === 1 && entered.has('yes') ? 'yes' : entered.size === 1 && entered.has('no') ? 'no' : 'some',
    };
  } finally {
    context.budget.spend(fuel - Math.max(0, frame.fuel));
    vm.trail.undo(mark);
    vm.frame = outer;
    context.run = null;
    vm.memo = null;
  }
}

function enteredNow(run: Run): string {
  const cell = run.entered.get('entered');
  return cell === undefined ? 'no' : cell.may ? 'some' : 'yes';
}

type End = Pick<Exit, 'kind' | 'value' | 'changes'>;

function endings(context: Context, dispatch: Value, method: string): End[] {
  const { vm } = context;
  const mark = vm.trail.mark();
  try {
    const { live, exits } = vm.paths.gather(() => ({
      kind: 'return',
      value: vm.call(dispatch, { ...noArguments, positional: [str(method)] }),
    }));
    return live ? [{ ...live, changes: vm.trail.changesSince(mark) }] : [...exits];
  } catch (thrown) {
    if (thrown instanceof Cut)
      return [
        {
          kind: 'return',
          value: { tag: 'opaque', why: thrown.limit, origins: [] },
          changes: vm.trail.changesSince(mark),
        },
      ];
    if (thrown instanceof Raise || thrown instanceof Stopped) return [];
    throw thrown;
  }
}

function answersOf(context: Context, raised: boolean, value: Value): Answer[] {
  if (value.tag === 'union') return value.options.flatMap((option) => answersOf(context, raised, option));
  if (raised) return [raisedAnswer(context, value)];
  if (value.tag !== 'thing')
    return [{ kind: 'opaque', why: value.tag === 'opaque' ? value.why : 'a view result that is no response' }];
  return responseAnswers(context, value);
}

function raisedAnswer(context: Context, exception: Value): Answer {
  if (exception.tag !== 'thing')
    return { kind: 'opaque', why: exception.tag === 'opaque' ? exception.why : 'an exception' };
  const fact = exception.shape === 'instance' ? (exception.fact as CrashFact | null) : null;
  const crash = fact?.kind === 'crash' ? fact : null;
  const site = exception.attrs.get('$raised')?.site ?? exception.site;
  const ours =
    exception.attrs.get('$ours') !== undefined || (crash === null && exception.attrs.get('$raised') === undefined);
  return {
    kind: 'raise',
    error: exception.cls?.name ?? 'Exception',
    status: numberAttribute(context, exception, 'code'),
    crash,
    ours,
    site,
  };
}

function numberAttribute(context: Context, thing: Thing, name: string): number | null {
  const value = context.vm.findAttribute(thing, name);
  return value?.tag === 'const' && value.type === 'int' ? Number(value.value) : null;
}

const BY_MIME: readonly (readonly [RegExp, Payload['kind']])[] = [
  [/json/, 'json'],
  [/html/, 'html'],
  [/stream|octet/, 'stream'],
];

/** Where an exception was raised that became a response. */
const raisedAt = (error: Value | undefined): Thing['site'] =>
  error?.tag === 'thing' ? (error.attrs.get('$raised')?.site ?? error.site) : null;

/** Reads what a response object says: an answer for each body it may have. */
function responseAnswers(context: Context, response: Thing): Answer[] {
  const head = headOf(response);
  const mime = textOf(response.attrs.value('mimetype'));
  const kind = BY_MIME.find(([pattern]) => mime !== null && pattern.test(mime))?.[1] ?? 'text';
  const bodies = optionsOf(response.attrs.value('response') ?? NONE).map((body) => bodyOf(joined(context, body), kind));
  return statusesOf(context, response).flatMap((status) => bodies.map((body) => ({ ...head, status, ...body })));
}

/** More than one where it is decided at run time. */
function statusesOf(context: Context, response: Thing): number[] {
  const status = response.attrs.value('status_code') ?? context.vm.findAttribute(response, 'status_code');
  const codes = optionsOf(status ?? NONE).flatMap((code) =>
    code.tag === 'const' && code.type === 'int' ? [Number(code.value)] : [],
  );
  return codes.length > 0 ? [...new Set(codes)] : [200];
}

/** Every framework's response has `response`, `status_code`, `headers`, `mimetype`. */
function headOf(response: Thing) {
  const location = response.attrs.value('_redirect');
  return {
    kind: 'response' as const,
    location: location ? (textOf(location) ?? '?') : null,
    cors: corsOf(response),
    site: raisedAt(response.attrs.value('_error')) ?? response.site,
  };
}

/** A body handed out in pieces is the text that they make, where it is known. */
function joined(context: Context, body: Value): Value {
  if (body.tag !== 'thing' || body.shape !== 'list') return body;
  const text = context.vm.toText(body);
  return originsOf(text).length > 0 ? text : body;
}

type Body = Pick<Extract<Answer, { kind: 'response' }>, 'body' | 'shape'>;

function bodyOf(body: Value, kind: Payload['kind']): Body {
  const payload = body.tag === 'scalar' ? (body.payload as Payload | undefined) : undefined;
  if (payload) return { body: payload.kind, shape: payload.shape };
  if (body.tag === 'const') {
    if (body.type === 'none' || body.value === '') return { body: 'empty', shape: null };
    const shape: Shape = { form: 'value', type: 'str', origins: [], constant: true };
    return { body: kind === 'json' ? 'text' : kind, shape };
  }
  if (body.tag === 'scalar') {
    const shape: Shape = { form: 'value', type: 'str', origins: body.origins, constant: false };
    return { body: kind === 'html' ? 'text' : kind, shape };
  }
  if (body.tag === 'opaque')
    return {
      body: 'opaque',
      shape: { form: 'opaque', why: body.why, origins: body.origins, name: body.name ?? null },
    };
  const shape: Shape = { form: 'opaque', why: 'a body made of parts', origins: [], name: null };
  return { body: kind === 'text' ? 'stream' : kind, shape };
}
