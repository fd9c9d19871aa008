import { bool, type Ending, isNone, NONE, noArguments, optionsOf, textOf, union, type Value } from '#python/index.ts';
import type { Context } from '../core/context.ts';
import { factOf } from '../core/facts.ts';
import { classOf, first, type Intrinsics, second } from '../core/intrinsics.ts';
import { make } from '../core/model-intrinsics.ts';

/** What a check gives to somebody without a credential, where nothing else can come of it; None where nothing does. */
const given = (value: Value): Value => {
  const options = optionsOf(value);
  return options.some((option) => isNone(option) || option.tag === 'opaque') ? NONE : union(...options);
};

export const viewIntrinsics: Intrinsics = {
  /**
   * `unless_refused(function)`: what a check of credentials says to a caller who has none. It lets somebody in only where
   * it can do nothing else: a way on which it found what the request named belongs to those who have the credential.
   */
  unless_refused({ vm }: Context, args) {
    const { paths } = vm;
    const { live, exits } = paths.gather(() => ({ kind: 'return', value: vm.call(first(args), noArguments) }));
    if (live) return live.kind === 'raise' ? vm.throwValue(live.value) : given(live.value);
    const isRefusal = ({ kind, value }: Ending) => kind === 'raise' || isNone(given(value));
    const kept = exits.some(isRefusal) ? exits.filter(isRefusal) : exits;
    const raised = kept.filter((exit) => exit.kind === 'raise');
    const [only] = raised;
    if (raised.length === kept.length && raised.length === 1 && only) {
      vm.trail.apply(only.changes);
      return vm.throwValue(only.value);
    }
    paths.passOn(raised);
    return given(paths.goOn(kept.filter((exit) => exit.kind !== 'raise')));
  },
  /** Whether a value is None on some way. */
  may_be_none: (_, args) => bool(optionsOf(first(args)).some(isNone)),
  /** `granted_only(query)`: of the objects that it finds, those for which the caller was given a permission. */
  granted_only(context, args) {
    const query = factOf(first(args), 'query');
    if (!query) return first(args);
    return make(context, 'overshare.query:Selection', { ...query, scope: new Set([...query.scope, 'granted']) });
  },
  /** `functions_with(cls, name)`: the functions of a class and its bases that carry an attribute. */
  functions_with({ vm }, args) {
    const name = textOf(second(args)) ?? '';
    const found = new Map<string, Value>();
    for (const cls of classOf(first(args))?.order ?? [])
      for (const [key, { value }] of cls.attrs.map) if (!found.has(key)) found.set(key, value);
    const marked = [...found.values()].filter(
      (value) => value.tag === 'thing' && value.shape === 'function' && value.attrs.get(name) !== undefined,
    );
    return vm.makeList(marked.map((value) => ({ value, may: false, many: false })));
  },
};
