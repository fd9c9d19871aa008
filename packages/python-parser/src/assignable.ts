import type { Expression } from './ast.ts';

/** True for what may stand left of `=`. Nested targets are as deep as brackets, which are bounded. */
export function isTarget(value: Expression): boolean {
  switch (value.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return true;
    case 'Starred':
      return isTarget(value.value);
    case 'List':
    case 'Tuple':
      return value.elements.every(isTarget);
    default:
      return false;
  }
}
