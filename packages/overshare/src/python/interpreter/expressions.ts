import type { Expression } from '@overshare/python-parser';
import type { Item, Value } from '../values/domain.ts';
import { bool, ELLIPSIS, FALSE, NONE, opaque, optionsOf, originsOf, scalar, TRUE } from '../values/make.ts';
import { joinText } from '../values/texts.ts';
import { union } from '../values/union.ts';
import { lookUp } from './attributes.ts';
import { evaluateCall } from './call-sites.ts';
import { evaluateComprehension } from './comprehensions.ts';
import { narrow } from './conditions.ts';
import { makeFunction } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { loadName } from './names.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;
type Evaluators = { readonly [Kind in Expression['kind']]: (vm: Interpreter, node: Of<Kind>) => Value };

const evaluators: Evaluators = {
  Name: (vm, node) => loadName(vm, node.id),
  Constant: (_, node) => constant(node),
  Attribute: (vm, node) => vm.getAttribute(vm.evaluate(node.value), node.attribute),
  Call: evaluateCall,
  BoolOp: (vm, node) => boolOp(vm, node, 0),
  NamedExpr: (vm, node) => {
    const value = vm.evaluate(node.value);
    vm.assign(node.target, value);
    return value;
  },
  BinOp: binOp,
  UnaryOp: unaryOp,
  Lambda: (vm, node) => makeFunction(vm, node, '<lambda>'),
  IfExp: ifExp,
  Dict: dict,
  Set: (vm, node) => list(vm, node, 'set'),
  List: (vm, node) => list(vm, node, 'list'),
  Tuple: (vm, node) => list(vm, node, 'tuple'),
  ListComp: evaluateComprehension,
  SetComp: evaluateComprehension,
  DictComp: evaluateComprehension,
  GeneratorExp: evaluateComprehension,
  Await: (vm, node) => vm.evaluate(node.value),
  Yield: (vm, node) =>
    yieldItems(vm, [{ value: node.value ? vm.evaluate(node.value) : NONE, may: false, many: false }]),
  YieldFrom: (vm, node) => yieldItems(vm, vm.iterate(vm.evaluate(node.value))),
  Compare: compareChain,
  FormattedValue: formatted,
  Interpolation: formatted,
  JoinedStr: (vm, node) => joinText(node.values.map((part) => vm.evaluate(part))),
  TemplateStr: (vm, node) => joinText(node.values.map((part) => vm.evaluate(part))),
  Subscript: (vm, node) => vm.getItem(vm.evaluate(node.value), vm.evaluate(node.index)),
  Starred: (vm, node) => vm.evaluate(node.value),
  Slice: (vm, node) =>
    vm.makeList(
      [node.lower, node.upper, node.step].map((part) => ({
        value: part ? vm.evaluate(part) : NONE,
        may: false,
        many: false,
      })),
      'tuple',
    ),
};

export function evaluate(vm: Interpreter, node: Expression): Value {
  vm.step(node);
  // the kinds that nearly all expressions are, without a look-up
  switch (node.kind) {
    case 'Name':
      return loadName(vm, node.id);
    case 'Attribute':
      return vm.getAttribute(evaluate(vm, node.value), node.attribute);
    case 'Constant':
      return constant(node);
    case 'Call':
      return evaluateCall(vm, node);
    default:
      return (evaluators[node.kind] as (vm: Interpreter, node: Expression) => Value)(vm, node);
  }
}

/** A conversion or a format makes another text of the same origin. */
function formatted(vm: Interpreter, node: Of<'FormattedValue' | 'Interpolation'>): Value {
  const text = vm.toText(vm.evaluate(node.value));
  return node.conversion === '' && node.format === null ? text : scalar('str', originsOf(text));
}

function constant(node: Of<'Constant'>): Value {
  if (node.type === 'none') return NONE;
  if (node.type === 'bool') return node.value ? TRUE : FALSE;
  if (node.type === 'ellipsis') return ELLIPSIS;
  if (node.type === 'complex') return scalar('complex');
  return { tag: 'const', type: node.type, value: node.value };
}

/** Undecided operands of one `and` or `or`, each a branch within the branch of the one before. */
const MOST_UNDECIDED = 200;

/** `a and b and c`: stops where the outcome is decided; where it is not, both go on. */
function boolOp(vm: Interpreter, node: Of<'BoolOp'>, from: number, undecided = 0): Value {
  const stopsAt = node.operator === 'or';
  let at = from;
  let operand = node.values[at] as Expression;
  let value = vm.evaluate(operand);
  for (; at < node.values.length - 1; value = vm.evaluate(operand)) {
    const truth = vm.truth(value);
    if (truth === stopsAt) return value;
    if (truth === null) return undecidedOp(vm, node, { operand, value, next: at + 1, undecided });
    operand = node.values[++at] as Expression;
  }
  return value;
}

interface Operand {
  readonly operand: Expression;
  readonly value: Value;
  readonly next: number;
  readonly undecided: number;
}

function undecidedOp(vm: Interpreter, node: Of<'BoolOp'>, { operand, value, next, undecided }: Operand): Value {
  const stopsAt = node.operator === 'or';
  if (undecided >= MOST_UNDECIDED) {
    const limit = `undecided conditions nested more than ${MOST_UNDECIDED} deep`;
    vm.note(limit);
    return opaque(limit, originsOf(value));
  }
  return vm.either(
    vm.sourceText(operand),
    () => {
      narrow(vm, operand, stopsAt);
      return union(...keepTruth(vm, value, stopsAt));
    },
    () => {
      narrow(vm, operand, !stopsAt);
      return boolOp(vm, node, next, undecided + 1);
    },
  );
}

/** The options of a value that may have this truth; an unknown boolean becomes the constant. */
function keepTruth(vm: Interpreter, value: Value, wanted: boolean): Value[] {
  const kept = optionsOf(value).filter((option) => vm.truth(option) !== !wanted);
  return kept.map((option) =>
    option.tag === 'scalar' && option.type === 'bool' && option.origins.length === 0 ? bool(wanted) : option,
  );
}

function ifExp(vm: Interpreter, node: Of<'IfExp'>): Value {
  const truth = vm.truth(vm.evaluate(node.test));
  if (truth !== null) return vm.evaluate(truth ? node.body : node.orElse);
  const side = (wanted: boolean) => () => {
    narrow(vm, node.test, wanted);
    return vm.evaluate(wanted ? node.body : node.orElse);
  };
  return vm.either(vm.sourceText(node.test), side(true), side(false));
}

function unaryOp(vm: Interpreter, node: Of<'UnaryOp'>): Value {
  const operand = vm.evaluate(node.operand);
  if (node.operator === 'not') {
    const truth = vm.truth(operand);
    return truth === null ? scalar('bool') : bool(!truth);
  }
  if (operand.tag === 'const' && node.operator === '-' && (operand.type === 'int' || operand.type === 'float'))
    return { tag: 'const', type: operand.type, value: -(operand.value as number) };
  const method = { '-': '__neg__', '+': '__pos__', '~': '__invert__' }[node.operator];
  if (operand.tag === 'thing' && operand.shape === 'class') {
    const found = lookUp(operand.order, method.replace('__', '__overshare_class_'));
    if (found) return vm.callWith(found, operand);
  } else if (operand.tag === 'thing') {
    const found = vm.findAttribute(operand, method);
    if (found) return vm.callWith(found);
  }
  return operand.tag === 'const'
    ? scalar(operand.type)
    : opaque(`${node.operator} of something unknown`, originsOf(operand));
}

/** Left operands nest deep in long sums: a loop, not recursion. */
function binOp(vm: Interpreter, node: Of<'BinOp'>): Value {
  const chain: Of<'BinOp'>[] = [];
  let left: Expression = node;
  for (; left.kind === 'BinOp'; left = left.left) chain.push(left);
  let value = vm.evaluate(left);
  for (const link of chain.reverse()) value = vm.binary(link.operator, value, vm.evaluate(link.right));
  return value;
}

/** `a < b < c` is `a < b and b < c`. */
function compareChain(vm: Interpreter, node: Of<'Compare'>): Value {
  if (asksForMain(vm, node)) return scalar('bool');
  let left = vm.evaluate(node.left);
  let result: Value = TRUE;
  for (const [at, operator] of node.operators.entries()) {
    const right = vm.evaluate(node.comparators[at] as Expression);
    const one = vm.compare(operator, left, right);
    if (node.operators.length === 1) return one;
    if (vm.truth(one) === false) return FALSE;
    if (vm.truth(one) === null) result = scalar('bool');
    left = right;
  }
  return result;
}

/** `__name__ == '__main__'`: a file may be started as well as imported. */
function asksForMain(vm: Interpreter, { left, operators, comparators: [right] }: Of<'Compare'>): boolean {
  if (left.kind !== 'Name' || left.id !== '__name__' || operators[0] !== '==' || vm.frame.unit.isStub) return false;
  return right?.kind === 'Constant' && right.value === '__main__';
}

function dict(vm: Interpreter, node: Of<'Dict'>): Value {
  const made = vm.makeDict();
  for (const [at, valueNode] of node.values.entries()) {
    const key = node.keys[at];
    if (key) {
      const index = vm.evaluate(key);
      const value = vm.evaluate(valueNode);
      vm.frame.at = key;
      vm.setItem(made, index, value);
    } else vm.callWith(vm.getAttribute(made, 'update'), vm.evaluate(valueNode));
  }
  return made;
}

/** Its place is the whole display, not its last element. */
function list(vm: Interpreter, node: Of<'List' | 'Tuple' | 'Set'>, type: 'list' | 'tuple' | 'set'): Value {
  const items = elements(vm, node.elements);
  vm.frame.at = node;
  return vm.makeList(items, type);
}

function elements(vm: Interpreter, nodes: readonly Expression[]): Item[] {
  return nodes.flatMap((node) =>
    node.kind === 'Starred'
      ? vm.iterate(vm.evaluate(node.value))
      : [{ value: vm.evaluate(node), may: false, many: false }],
  );
}

function yieldItems(vm: Interpreter, items: readonly Item[]): Value {
  const { yields } = vm.frame;
  if (yields) vm.trail.setItems(yields, [...yields.items, ...items]);
  return opaque('what a generator is sent');
}
