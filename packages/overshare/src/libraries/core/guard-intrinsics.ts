import { bool, NONE, str, textOf, type Value } from '#python/index.ts';
import type { Guard } from '#surface/index.ts';
import type { Context } from './context.ts';
import { learnRequest } from './guards-never-applied.ts';
import { first, type Intrinsics, second } from './intrinsics.ts';
import { admitsAll, fixedBeginning, isPattern, weaknessOf } from './origin-patterns.ts';
import { policyOf } from './request-intrinsics.ts';

const textsOf = (context: Context, value: Value): string[] =>
  context.vm
    .iterate(value)
    .map((item) => textOf(item.value))
    .filter((text) => text !== null);

export const guardIntrinsics: Intrinsics = {
  /** `cors_met(place, source, origins=, credentials=, …)`: a policy that the answer of now gets; `place` was made where it is declared. */
  cors_met(context, args) {
    const place = first(args);
    context.run?.guards.push({
      kind: 'cors',
      name: 'CORS',
      effective: true,
      from: (textOf(second(args)) ?? 'middleware') as Guard['from'],
      cors: policyOf(context, args),
      site: place.tag === 'thing' ? place.site : null,
    });
    return NONE;
  },
  /** `views_take(make)`: views take a request, as `make()` gives one. */
  views_take(context, args) {
    learnRequest(context, first(args));
    return NONE;
  },
  /** The first of the values that is a known text. */
  first_text: (_, args) => args.positional.find((value) => textOf(value) !== null) ?? NONE,
  /** `path_fits(pattern, rule)`: by what the pattern begins with; no pattern of the project is ever run. */
  path_fits: (_, args) => bool((textOf(second(args)) ?? '').startsWith(fixedBeginning(textOf(first(args)) ?? ''))),
  /** Pairs, the one with the longest text first. */
  longest_first(context, args) {
    const length = (pair: Value) => textOf(context.vm.iterate(pair)[0]?.value)?.length ?? 0;
    const items = [...context.vm.iterate(first(args))];
    return context.vm.makeList(items.sort((one, two) => length(two.value) - length(one.value)));
  },
  admits_all: (context, args) => bool(textsOf(context, first(args)).some(admitsAll)),
  has_pattern: (context, args) => bool(textsOf(context, first(args)).some(isPattern)),
  pattern_weakness(context, args) {
    const [weakness] = textsOf(context, first(args)).flatMap((text) => weaknessOf(text) ?? []);
    return weakness === undefined ? NONE : str(weakness);
  },
};
