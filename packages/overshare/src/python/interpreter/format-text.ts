import type { Value } from '../values/domain.ts';
import { str } from '../values/make.ts';
import { joinText } from '../values/texts.ts';
import type { Interpreter } from './interpreter.ts';

const PERCENT = /%(?:\((\w+)\))?[-+ #0]*[\d*]*(?:\.\d+)?([diouxXeEfFgGcrsa%])/g;
const BRACES = /\{\{|\}\}|\{(\w*)[^{}]*\}/g;

/** `'… %s … %(name)s' % values`. */
export function percentText(vm: Interpreter, pattern: string, values: Value): Value {
  const items = values.tag === 'thing' && values.shape === 'list' ? values.items.map((item) => item.value) : [values];
  let next = 0;
  return filled(vm, pattern, PERCENT, ([, name, type]) => {
    if (type === '%') return str('%');
    return name === undefined ? (items[next++] ?? str('')) : vm.getItem(values, str(name));
  });
}

/** `'{} {name}'.format(…)`. */
export function bracesText(
  vm: Interpreter,
  pattern: string,
  values: readonly Value[],
  named: ReadonlyMap<string, Value>,
): Value {
  let next = 0;
  return filled(vm, pattern, BRACES, ([whole, name = '']) => {
    if (whole === '{{' || whole === '}}') return str(whole.charAt(0));
    const value = name === '' ? values[next++] : /^\d+$/.test(name) ? values[Number(name)] : named.get(name);
    return value ?? str('');
  });
}

/** The pattern with every place filled by what `valueOf` gives for it. */
function filled(vm: Interpreter, pattern: string, places: RegExp, valueOf: (found: RegExpMatchArray) => Value): Value {
  const parts: Value[] = [];
  let at = 0;
  for (const found of pattern.matchAll(places)) {
    parts.push(str(pattern.slice(at, found.index)), vm.toText(valueOf(found)));
    at = found.index + found[0].length;
  }
  return joinText([...parts, str(pattern.slice(at))]);
}
