import type { Interpreter } from '../interpreter/interpreter.ts';
import { lengthOf } from '../interpreter/plain.ts';
import type { Arguments, Item, Value } from '../values/domain.ts';
import { isNone, NONE } from '../values/make.ts';

type Key = string | number | bigint | boolean | null;

/** The items as `sort` and `sorted` put them, where all keys are constants of one kind; else as they are. */
export function inOrder(vm: Interpreter, items: readonly Item[], args: Arguments): readonly Item[] {
  if (lengthOf(items) === null) return items;
  const by = args.named.get('key') ?? NONE;
  const keys = items.map((item) => keyOf(isNone(by) ? item.value : vm.callWith(by, item.value)));
  const [first] = keys;
  if (first === undefined || !keys.every((key) => key !== undefined && typeof key === typeof first)) return items;
  const backwards = vm.truth(args.named.get('reverse') ?? NONE) === true ? -1 : 1;
  return items
    .map((item, at) => ({ item, key: keys[at] as NonNullable<Key> }))
    .sort((one, two) => (one.key < two.key ? -backwards : one.key > two.key ? backwards : 0))
    .map(({ item }) => item);
}

const keyOf = (value: Value): Key | undefined =>
  value.tag === 'const' && ['int', 'float', 'str'].includes(value.type) ? value.value : undefined;
