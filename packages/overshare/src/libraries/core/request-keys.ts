import { bool, type Frame, nodesWithin, originsOf, REST, textOf, type Value } from '#python/index.ts';
import { first, type Intrinsics } from './intrinsics.ts';
import { fromRequest } from './writes.ts';

export const requestKeyIntrinsics: Intrinsics = {
  /** Whether the project's code that is at work now stands in a `try`, in this function or in one that called it. */
  is_caught(context) {
    for (let frame: Frame | null = context.vm.frame; frame; frame = frame.caller)
      if (!frame.unit.isStub && isCaughtIn(frame)) return bool(true);
    return bool(false);
  },
  /** Whether a dictionary holds what the request brings under names that the request chooses. */
  named_by_request: (_, args) => bool(restOf(first(args)).some(fromRequest)),
  /** Whether a name is no text of the code and comes from the request. */
  chosen_by_request: (_, args) =>
    bool(textOf(first(args)) === null && originsOf(first(args)).length > 0 && fromRequest(first(args))),
};

const restOf = (value: Value): Value[] => {
  const rest = value.tag === 'thing' && value.shape === 'dict' ? value.entries.map.get(REST) : undefined;
  return rest ? [rest.value] : [];
};

function isCaughtIn({ func, at }: Frame): boolean {
  return [...(func ? nodesWithin(func.node) : [])].some(
    (node) =>
      node.kind === 'Try' &&
      node.handlers.length > 0 &&
      node.body.some(({ start, end }) => at.start >= start && at.end <= end),
  );
}
