import type { Arguments, Bound, Class, Declarations, Func, Union, Value } from '../values/domain.ts';
import { opaque, optionsOf, originsOf, mergeOrigins } from '../values/make.ts';
import { bindParameters } from './arguments.ts';
import { lookUp } from './attributes.ts';
import { Cut, type Completion, type Ending } from './flow.ts';
import type { Frame, Interpreter } from './interpreter.ts';
import { remembering, type Sure } from './memo.ts';
import { namesAssigned, noNames } from './scope-names.ts';

/** Activations inside one another; deeper calls give something opaque. */
const MOST_DEPTH = 80;
/** Activations of one function inside one another. */
const MOST_RECURSION = 4;
/** Steps that suffice to go on after a callee was cut: by shares alone, many layers would leave a handler next to nothing. */
const RESERVE = 4_000;
const STUB_RESERVE = 400;
/** Steps of a call that get no share of their own: enough for a small function. */
const LEAST_FUEL = 400;

export function call(vm: Interpreter, callee: Value, args: Arguments): Value {
  if (callee.tag === 'union') return callEither(vm, callee, args);
  if (callee.tag !== 'thing') return callUnknown(vm, callee, args);
  switch (callee.shape) {
    case 'function':
      return callFunction(vm, callee, args);
    case 'bound':
      return callBound(vm, callee, args);
    case 'native':
      return callee.run(args, null);
    case 'class':
      return instantiate(vm, callee, args);
    default:
      return callObject(vm, callee, args);
  }
}

/** Each of several callees is a way of its own; what cannot be called is left out where something else can. */
function callEither(vm: Interpreter, callee: Union, args: Arguments): Value {
  const callable = callee.options.filter((option) => option.tag === 'thing' || option.tag === 'opaque');
  const [first, ...rest] = callable.length > 0 ? callable : callee.options;
  if (!first) return opaque('call of nothing');
  if (rest.length === 0) return call(vm, first, args);
  return vm.either(
    null,
    () => call(vm, first, args),
    () => call(vm, { tag: 'union', options: rest }, args),
  );
}

function callUnknown(vm: Interpreter, callee: Exclude<Value, Union>, args: Arguments): Value {
  const origins = mergeOrigins(
    originsOf(callee),
    ...args.positional.map(originsOf),
    ...[...args.named.values()].map(originsOf),
  );
  const name = callee.tag === 'opaque' ? callee.name : undefined;
  if (name) vm.semantics.unknownCall(name);
  return opaque(
    callee.tag === 'opaque' ? callee.why : `call of a ${callee.tag === 'const' ? callee.type : 'value'}`,
    origins,
    name && `${name}()`,
  );
}

function callBound(vm: Interpreter, bound: Bound, args: Arguments): Value {
  const { callee, self } = bound;
  if (callee.tag === 'thing' && callee.shape === 'native') return callee.run(args, self);
  return call(vm, callee, { ...args, positional: [self, ...args.positional] });
}

function callObject(vm: Interpreter, callee: Value, args: Arguments): Value {
  const method = vm.findAttribute(callee, '__call__');
  if (method) return call(vm, method, args);
  return opaque('call of an object that cannot be called');
}

function callFunction(vm: Interpreter, func: Func, args: Arguments): Value {
  const caller = vm.frame;
  const limit = tooDeep(caller, func);
  if (limit) {
    vm.note(limit);
    return opaque(limit);
  }
  const { memo } = vm;
  if (memo === null || func.isGenerator || !vm.costs.areWorthKeeping(func))
    return start(vm, func, args, () => undefined);
  return remembering(vm, memo, func, args, (sure) => start(vm, func, args, sure));
}

/** `sure` is told that the function can return, and how else it may end. */
function start(vm: Interpreter, func: Func, args: Arguments, sure: Sure): Value {
  const caller = vm.frame;
  const { isStub } = func.unit;
  const share = Math.floor(caller.fuel * (isStub ? 0.95 : 0.75));
  const fuel = Math.max(share, caller.fuel - (isStub ? STUB_RESERVE : RESERVE), isStub ? 0 : LEAST_FUEL);
  const cells = bindParameters(vm, func, args);
  const yields = func.isGenerator ? vm.makeList([], 'generator') : null;
  const frame: Frame = {
    scope: { cells, parent: func.scope, module: func.scope.module, names: declarationsIn(func) },
    unit: func.unit,
    symbol: func.qualifiedName,
    func,
    caller,
    above: caller.unit.isStub ? caller.above : caller,
    depth: caller.depth + 1,
    self: args.positional[0] ?? null,
    at: func.node,
    fuel,
    yields,
  };
  return activate(vm, frame, func, sure);
}

/** Runs an activation. One that uses up its steps becomes opaque, as if it had changed nothing, and its caller goes on. */
function activate(vm: Interpreter, frame: Frame, func: Func, sure: Sure): Value {
  const caller = frame.caller as Frame;
  const mark = vm.trail.mark();
  const fuel = frame.fuel;
  vm.frame = frame;
  vm.semantics.entering(func);
  try {
    return runBody(vm, frame, func, sure);
  } catch (thrown) {
    const limit = thrown instanceof Cut ? thrown.limit : thrown instanceof RangeError ? 'calls nested too deep' : null;
    if (limit === null) throw thrown;
    vm.trail.undo(mark);
    vm.note(limit);
    return opaque(`${func.name}: ${limit}`);
  } finally {
    const steps = fuel - Math.max(0, frame.fuel);
    caller.fuel = Math.max(0, caller.fuel - steps);
    if (frame.unit.isStub) vm.costs.add(func, steps);
    vm.frame = caller;
    frame.scope.cells.dead = func.node.kind === 'FunctionDef' && !namesAssigned(func.node.body).encloses;
  }
}

const declarationsIn = ({ node }: Func): Declarations =>
  node.kind === 'FunctionDef' ? namesAssigned(node.body) : noNames;

const returns = (exit: Ending): boolean => exit.kind === 'normal' || exit.kind === 'return';

function runBody(vm: Interpreter, frame: Frame, func: Func, sure: Sure): Value {
  const { node } = func;
  if (node.kind === 'Lambda') return vm.evaluate(node.body);
  const run = (): Completion => vm.execute(node.body);
  const gathered = vm.paths.gather(run);
  if (gathered.live ? returns(gathered.live) : gathered.exits.some(returns))
    sure(gathered.exits.filter((exit) => !returns(exit)));
  const ending = vm.paths.settle(gathered, returns);
  return frame.yields ?? ending.value;
}

function tooDeep(caller: Frame, func: Func): string | null {
  if (caller.depth >= MOST_DEPTH) return `calls nested more than ${MOST_DEPTH} deep`;
  let same = 0;
  for (let at: Frame | null = caller; at; at = at.caller) if (isAgain(at.func, func)) same++;
  return same >= MOST_RECURSION ? `recursion of ${func.name} beyond ${MOST_RECURSION} levels` : null;
}

/** Wrappers that a library puts around one another, as middleware is, are not one function that calls itself. */
const isAgain = (active: Func | null, func: Func): boolean =>
  func.unit.isStub ? active === func : active?.node === func.node;

/** `Class(...)`: `__new__` where one is defined, then `__init__`. */
function instantiate(vm: Interpreter, cls: Class, args: Arguments): Value {
  const maker = lookUp(cls.order, '__new__');
  const made = maker
    ? call(vm, unwrapStatic(maker), { ...args, positional: [cls, ...args.positional] })
    : vm.makeInstance(cls);
  for (const one of optionsOf(made)) {
    if (one.tag !== 'thing' || !one.cls || !one.cls.order.includes(cls)) continue;
    const init = lookUp(cls.order, '__init__');
    if (init) call(vm, init, { ...args, positional: [one, ...args.positional] });
  }
  return made;
}

const unwrapStatic = (value: Value): Value =>
  value.tag === 'thing' && value.shape === 'instance' ? (value.attrs.value('__func__') ?? value) : value;
