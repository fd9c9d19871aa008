import {
  type Arguments,
  cell,
  FALSE,
  isNone,
  mergeOrigins,
  NONE,
  opaque,
  optionsOf,
  originsOf,
  sameValue,
  type Scalar,
  scalar,
  type Site,
  textOf,
  TRUE,
  union,
  type Value,
} from '#python/index.ts';
import type { Activity, CorsPolicy, Guard, SettingName } from '#surface/index.ts';
import type { Context } from './context.ts';
import { crashWith } from './crashes.ts';
import { encodeShape, failsWhenFound, type Sink, writable } from './encode.ts';
import { callerKeyOrigin, columnOrigin, requestOrigin, type RequestOrigin, type RowFact } from './facts.ts';
import { first, flag, type Intrinsics, second } from './intrinsics.ts';
import type { Payload } from './shape.ts';
import { hasEntered } from './run.ts';
import { callerFor } from './ties.ts';

/** What one part of the request brings under a name: `incoming('body', 'email', 'str')`. */
function incoming(_: Context, args: Arguments): Value {
  const [part = NONE, name = NONE, type] = args.positional;
  const origin = requestOrigin((textOf(part) ?? 'body') as RequestOrigin['part'], textOf(name) ?? '');
  const text = type && textOf(type);
  return text ? scalar(text, [origin]) : opaque('what the request brings', [origin]);
}

/** The caller's own row; None for anonymous. */
function callerRow(context: Context): Value {
  const user = context.models.user();
  if (callerFor(context, 'who') === 'anonymous') return NONE;
  if (!user) return opaque('the user model is not known', [callerKeyOrigin]);
  return context.vm.makeInstance(user, { kind: 'row', model: user, tie: 'self', reach: null } satisfies RowFact);
}

/** The key that says who is calling: a token's subject, a session entry. None for anonymous. */
function callerKey(context: Context, args: Arguments): Value {
  if (callerFor(context, 'who') === 'anonymous') return NONE;
  const user = context.models.user();
  const name = textOf(first(args));
  const column = user && (name === null ? context.models.primaryKey(user) : context.models.column(user, name));
  if (!user || !column) return scalar('unknown', [callerKeyOrigin]);
  const row: RowFact = { kind: 'row', model: user, tie: 'self', reach: null };
  return scalar(column.type, [columnOrigin(user, column, row)]);
}

/**
 * `guard(kind, name, source=, idle=, owner=, attribute=, replaced=)`: something that stands in the way and decides next;
 * `attribute` of `owner` is where the project put it there.
 */
function guard(context: Context, args: Arguments): Value {
  const [kind = NONE, name = NONE] = args.positional;
  const { named } = args;
  const idle = textOf(named.get('idle') ?? NONE);
  const replaced = textOf(named.get('replaced') ?? NONE);
  const declared = siteOfAttribute(named.get('owner') ?? NONE, textOf(named.get('attribute') ?? NONE) ?? '');
  const found = {
    kind: (textOf(kind) ?? 'authentication') as Guard['kind'],
    name: textOf(name) ?? 'guard',
    effective: idle === null,
    from: (textOf(named.get('source') ?? NONE) ?? 'decorator') as Guard['from'],
    ...(idle === null ? {} : { idle: idle as NonNullable<Guard['idle']> }),
    ...(replaced === null ? {} : { replaced }),
    site: declared ?? context.vm.userSite(),
  };
  context.run?.guards.push(found);
  return NONE;
}

/** `cors(origins=, credentials=, list=)`: a policy for the whole application. */
function cors(context: Context, args: Arguments): Value {
  context.cors.push({ policy: policyOf(context, args), site: context.vm.userSite() });
  return NONE;
}

export function policyOf(context: Context, args: Arguments): CorsPolicy {
  const { named } = args;
  const list = named.get('list');
  const texts =
    list && !isNone(list)
      ? context.vm
          .iterate(list)
          .map((item) => textOf(item.value))
          .filter((text) => text !== null)
      : [];
  const weakness = textOf(named.get('weakness') ?? NONE);
  return {
    origins: (textOf(named.get('origins') ?? NONE) ?? 'listed') as CorsPolicy['origins'],
    credentials: flag(context.vm, named.get('credentials')),
    ...(texts.length > 0 ? { list: texts } : {}),
    ...(weakness === null ? {} : { weakness }),
  };
}

function sinkOf(context: Context, args: Arguments): Sink {
  const { named } = args;
  const fallback = named.get('default');
  const types = named.get('types');
  return {
    name: textOf(named.get('sink') ?? NONE) ?? 'json.dumps',
    types: new Set(types ? context.vm.iterate(types).map((item) => textOf(item.value) ?? '') : []),
    dataclasses: flag(context.vm, named.get('dataclasses')),
    fallback: fallback && !isNone(fallback) ? fallback : null,
  };
}

/**
 * `encode(value, sink=, types=, dataclasses=, default=)`: the text that an encoder makes of a value. What it cannot
 * write raises TypeError, as the encoder does; where only some of the possibilities can be written, those leave.
 */
function encode(context: Context, args: Arguments): Value {
  const sink = sinkOf(context, args);
  const shape = encodeShape(context, first(args), sink);
  const clean = writable(shape);
  const leaksIf = textOf(args.named.get('leaks_if') ?? NONE) ?? 'the encoder learns to write it';
  const crash = (): never => crashWith(context, sink, first(args), null, leaksIf);
  if (!clean) return crash();
  const payload: Payload = { kind: 'json', shape: clean };
  const text: Value = { ...scalar('str', originsOf(first(args))), payload };
  return failsWhenFound(shape) ? context.vm.either(null, () => text, crash) : text;
}

/** `text(kind, *values)`: a page, file or text made of values that is not JSON. */
function text(context: Context, args: Arguments): Value {
  const [kind = NONE, ...values] = args.positional;
  const origins = mergeOrigins(...values.map((value) => originsOf(context.vm.toText(value))));
  const payload: Payload = {
    kind: (textOf(kind) ?? 'text') as Payload['kind'],
    shape: { form: 'value', type: 'str', origins, constant: false },
  };
  return { tag: 'scalar', type: 'str', origins, payload } satisfies Scalar;
}

/** Where an attribute of a class or module is written, or the entry of a dict. */
export function siteOfAttribute(owner: Value, name: string): Site | null {
  if (owner.tag !== 'thing') return null;
  if (owner.shape === 'dict') return owner.entries.get(`s:${name}`)?.site ?? null;
  const order = owner.shape === 'class' ? owner.order : [owner, ...(owner.cls?.order ?? [])];
  return order.map((one) => one.attrs.get(name)).find((one) => one !== undefined)?.site ?? null;
}

/** What a module does not say is missing at its first line. */
function beginningOf(owner: Value): Site | null {
  if (owner.tag !== 'thing' || owner.shape !== 'module' || !owner.unit) return null;
  return { unit: owner.unit, start: 0, end: 0, symbol: owner.name };
}

export const requestIntrinsics: Intrinsics = {
  incoming,
  caller_row: callerRow,
  caller_key: callerKey,
  /** Whether the caller is logged in. */
  authenticated: (context) => (callerFor(context, 'who') === 'anonymous' ? FALSE : TRUE),
  /** Whether the caller has a grant that ordinary accounts may have or not: staff has all, plain none. */
  granted: (context) => {
    const caller = callerFor(context, 'granted');
    return caller === 'anonymous' || caller === 'plain' ? FALSE : TRUE;
  },
  is_staff: (context) => (callerFor(context, 'staff') === 'staff' ? TRUE : FALSE),
  guard,
  cors,
  encode,
  text,
  activity: (context, args) => {
    const name = (textOf(first(args)) ?? 'writes') as Activity;
    // what a guard or hook does with every request is no login: it is one where the handler does it
    if (!name.endsWith('-credential') || hasEntered(context)) context.run?.activities.add(name);
    return NONE;
  },
  /**
   * `setting(name, value, safe, owner, attribute, framework=)`: in force on the way that is followed now; an attribute may
   * say it. It is about the endpoints of one framework, where that is named.
   */
  setting: (context, args) => {
    const [name = NONE, value = NONE, safe = NONE, owner = NONE, attribute = NONE] = args.positional;
    const { vm, settings, inForce } = context;
    const site = siteOfAttribute(owner, textOf(attribute) ?? '') ?? beginningOf(owner) ?? vm.userSite();
    if (!site) return NONE;
    const said = textOf(value) ?? '';
    const key = `${said} ${site.unit.file}:${site.start}`;
    const framework = textOf(args.named.get('framework') ?? NONE);
    if (!settings.some((one) => one.key === key))
      settings.push({
        key,
        name: (textOf(name) ?? 'debug') as SettingName,
        value: said,
        safe: vm.truth(safe),
        ...(framework === null ? {} : { framework }),
        site,
      });
    vm.trail.set(inForce, key, cell(TRUE, site));
    return NONE;
  },
  /** Whether a value is True whatever happens. */
  surely: (_, args) => (sameValue(first(args), TRUE) ? TRUE : FALSE),
  /** `version(distribution, least)`: whether what the project pins is at least that version; unpinned means the newest. */
  at_least: (context, args) =>
    context.versions.atLeast(textOf(first(args)) ?? '', textOf(second(args)) ?? '0') ? TRUE : FALSE,
  unknown: (_, args) =>
    scalar(textOf(first(args)) ?? 'unknown', mergeOrigins(...args.positional.slice(1).map(originsOf))),
  any_of: (_, args) => (args.positional.length > 0 ? union(...args.positional) : opaque('one of none')),
  /** Two lists side by side. */
  pairs: (context, args) => {
    const [one, two] = [first(args), second(args)].map((value) => context.vm.iterate(value));
    const pair = (a: Value, b: Value) =>
      context.vm.makeList(
        [a, b].map((value) => ({ value, may: false, many: false })),
        'tuple',
      );
    const length = Math.min(one?.length ?? 0, two?.length ?? 0);
    return context.vm.makeList(
      Array.from({ length }, (_, at) => ({
        value: pair(one?.[at]?.value ?? NONE, two?.[at]?.value ?? NONE),
        may: one?.[at]?.may === true,
        many: one?.[at]?.many === true,
      })),
    );
  },
  opaque: (_, args) =>
    opaque(textOf(first(args)) ?? 'not described', mergeOrigins(...args.positional.slice(1).map(originsOf))),
  /** The name by which the source knows something that could not be found. */
  name_of: (_, args) => {
    const [value] = optionsOf(first(args));
    return value?.tag === 'opaque' && value.name ? { tag: 'const', type: 'str', value: value.name } : NONE;
  },
};
