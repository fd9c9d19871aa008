import {
  cell,
  type Class,
  FALSE,
  type Func,
  innermost,
  type Instance,
  isNone,
  optionsOf,
  NONE,
  REST,
  scalar,
  type Site,
  str,
  textOf,
  TRUE,
  type Value,
  opaque,
  originsOf,
  UNKNOWN_DECORATOR,
} from '#python/index.ts';
import { requestOrigin } from './facts.ts';
import { crashWith } from './crashes.ts';
import { classOf, first, type Intrinsics, second } from './intrinsics.ts';
import type { Route } from './route.ts';

/** Werkzeug's `<converter:name>` and the plain `{name}` of other frameworks. */
const PARAMETER = /<(?:(\w+)(?:\([^)]*\))?:)?(\w+)>|\{(\w+)(?::(\w+))?\}/g;
const CONVERTERS: Readonly<Record<string, string>> = { int: 'int', float: 'float', uuid: 'UUID' };

/** `/orders/<int:order_id>` as `/orders/{order_id}`. */
const templateOf = (rule: string): string =>
  '/' + rule.replace(PARAMETER, (_, _type, one?: string, two?: string) => `{${one ?? two ?? ''}}`).replace(/^\/+/, '');

function viewsOf(value: Value): Map<string, Value> {
  const views = new Map<string, Value>();
  if (value.tag === 'thing' && value.shape === 'dict')
    for (const [key, one] of value.entries.map) if (key.startsWith('s:')) views.set(key.slice(2), one.value);
  return new Map([...views].filter(([method]) => (method !== 'HEAD' && method !== 'OPTIONS') || views.size === 1));
}

/** The function of the project behind a view: without its decorators, and without a class's own machinery. */
export function handlerOf(view: Value | undefined): Func | null {
  if (view?.tag !== 'thing') return null;
  if (view.shape === 'function') return innermost(view);
  if (view.shape === 'bound') return handlerOf(view.callee);
  return view.shape === 'instance' ? handlerOf(heldBy(view)) : null;
}

/** The class that a view's method was looked up on; it may stand in a base of it. */
export const heirOf = (view: Value | undefined): Class | null =>
  view?.tag === 'thing' && view.shape === 'bound' ? classOf(view.self) : null;

/** Whether a view is the project's: its function is, or it was routed as the method of a class. */
export function isAnswered(view: Value | undefined): boolean {
  const handler = handlerOf(view);
  return handler !== null && (!handler.unit.isStub || heirOf(view) !== null);
}

/** What an object that decorates a view keeps of it. */
const heldBy = (decorator: Instance): Value | undefined =>
  decorator.attrs.value('__wrapped__') ??
  [...decorator.attrs.map.values()]
    .map((one) => one.value)
    .find((one) => one.tag === 'thing' && one.shape === 'function');

const madeAt = (value: Value): Site | null => (value.tag === 'thing' && !value.site?.unit.isStub ? value.site : null);

export const routeIntrinsics: Intrinsics = {
  /**
   * `route(rule, framework, dispatch, views, app, *places)`: `views` gives the function that answers each method. A rule
   * that is one of several, because a setting decides, is several routes. Where nothing of the project runs, the route
   * stands where the first of the places was made.
   */
  route(context, args) {
    const [rule = NONE, framework = NONE, dispatch = NONE, views = NONE, app = NONE, ...places] = args.positional;
    const answered = viewsOf(views);
    const routes = [...new Set(optionsOf(rule).map(textOf))].map((path): Route => ({
      path: path === null ? null : templateOf(path),
      methods: [...answered.keys()],
      framework: textOf(framework) ?? 'flask',
      dispatch,
      views: answered,
      app: isNone(app) ? null : app,
      site: context.vm.userSite() ?? places.map(madeAt).find((site) => site !== null) ?? null,
    }));
    context.routes.push(...routes);
    return NONE;
  },
  /** `pending(owner, put)`: views that count once `routed(owner)` says so; `put()` puts them into an application of their own. */
  pending(context, args) {
    context.pending.push({ owner: first(args), put: second(args) });
    return NONE;
  },
  routed(context, args) {
    context.routedOwners.add(first(args));
    return NONE;
  },
  /** `routing(*frameworks)`: what routes their views was found. */
  routing(context, args) {
    for (const framework of args.positional) context.routing.add(textOf(framework) ?? '');
    return NONE;
  },
  /** The function of the project behind a view; the view itself where there is none. */
  innermost: (_, args) => handlerOf(first(args)) ?? first(args),
  /** What the name of a view's function stands for in its module: the view with the decorators above it. */
  as_named(_, args) {
    const handler = handlerOf(first(args));
    const named = handler?.scope.module.attrs.value(handler.node.kind === 'Lambda' ? '' : handler.node.name);
    return named && handlerOf(named) === handler ? named : first(args);
  },
  /** A view result that no response is made of: the framework answers 500, unless an unknown decorator makes something of it. */
  not_a_response(context, args) {
    const value = first(args);
    const decorator = context.run?.handler?.attrs.value(UNKNOWN_DECORATOR);
    if (decorator?.tag === 'opaque')
      return opaque(`what ${decorator.name ?? 'a decorator'} makes of the result`, originsOf(value));
    const type = value.tag === 'thing' ? (value.cls?.name ?? value.shape) : 'object';
    const sink = { name: 'Flask', types: new Set<string>(), dataclasses: false, fallback: null };
    return crashWith(
      context,
      sink,
      value,
      `TypeError: The view function did not return a valid response, but a ${type}.`,
      'it is given to an encoder that can write it',
    );
  },
  /** `rule_for(*functions)`: a rule that brings every argument that some functions ask for. */
  rule_for(_, args) {
    const names = args.positional.flatMap((one) => parametersOf(handlerOf(one)));
    return str([...new Set(names)].map((name) => `/<${name}>`).join('') || '/');
  },
  /** `path_arguments(rule)`: what the parameters of a route bring. */
  path_arguments(context, args) {
    const made = context.vm.makeDict();
    for (const [, type, one, two] of optionsOf(first(args)).flatMap((rule) => [
      ...(textOf(rule) ?? '').matchAll(PARAMETER),
    ])) {
      const name = one ?? two ?? '';
      made.entries.map.set(`s:${name}`, cell(scalar(CONVERTERS[type ?? ''] ?? 'str', [requestOrigin('path', name)])));
    }
    return made;
  },
  /** `method_of(cls, name)`: a view that is a method of a class, also where a library's base of it has the method. */
  method_of(context, args) {
    const [cls = NONE, name = NONE] = args.positional;
    const method = context.vm.findAttribute(cls, textOf(name) ?? '') ?? NONE;
    return classOf(cls)
      ? context.vm.makeBound(method.tag === 'thing' && method.shape === 'bound' ? method.callee : method, cls)
      : method;
  },
  request_method: (context) => (context.run ? str(context.run.method) : scalar('str')),
  /** Whether a value is text or nothing that is known: such a view result is a body. */
  is_plain: (_, args) => (first(args).tag === 'opaque' || first(args).tag === 'scalar' ? TRUE : FALSE),
  /** A dict of which only the origin is known. */
  open_dict(context, args) {
    const made = context.vm.makeDict();
    made.entries.map.set(REST, { ...cell(first(args)), may: true });
    return made;
  },
  open_into(context, args) {
    const target = first(args);
    if (target.tag === 'thing' && target.shape === 'dict')
      context.vm.trail.set(target.entries, REST, { ...cell(second(args)), may: true });
    return NONE;
  },
};

/** Names of the parameters without a default, but for the object itself. */
function parametersOf(func: Func | null): string[] {
  if (!func) return [];
  const { positionalOnly, positional, keywordOnly } = func.node.parameters;
  const ordinary = [...positionalOnly, ...positional].slice(func.owner === null ? 0 : 1);
  return [...ordinary, ...keywordOnly].map(({ name }) => name).filter((name) => !func.defaults.has(name));
}
