import type { Interpreter } from '../interpreter/interpreter.ts';
import type { Arguments, Value } from '../values/domain.ts';

/** A method said in TypeScript; for a plain function `self` is None. */
export type NativeMethod = (vm: Interpreter, self: Value, args: Arguments) => Value;
export type NativeMethods = Readonly<Record<string, NativeMethod>>;
