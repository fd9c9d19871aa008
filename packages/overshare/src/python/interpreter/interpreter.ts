import type { Expression, Span, Statement } from '@overshare/python-parser';
import type { Trail } from '../heap/trail.ts';
import type {
  Arguments,
  Cells,
  Class,
  Dict,
  Func,
  Instance,
  Item,
  List,
  Module,
  Native,
  Scope,
  Site,
  SourceUnit,
  Thing,
  Value,
} from '../values/domain.ts';
import type { Completion } from './flow.ts';
import type { Costs, Memo } from './remembered.ts';
import type { Paths } from './ways.ts';

/** One activation: of a module's body, a class's body or a function. */
export interface Frame {
  readonly scope: Scope;
  readonly unit: SourceUnit;
  /** Dotted name of what runs here. */
  readonly symbol: string;
  readonly func: Func | null;
  readonly caller: Frame | null;
  /** The nearest activation of the project's own code outside this one. */
  readonly above: Frame | null;
  readonly depth: number;
  /** First argument, for `super()`. */
  readonly self: Value | null;
  /** What is being evaluated now. */
  at: Span;
  /** Steps this activation may still take, with all it calls. */
  fuel: number;
  /** What its `yield`s gave so far, for a generator. */
  readonly yields: List | null;
}

/** What the libraries add to the meaning of Python. Each may answer null: no opinion. */
export interface Semantics {
  compare(operator: string, left: Value, right: Value): boolean | null;
  contains(container: Value, item: Value): boolean | null;
  truth(value: Value): boolean | null;
  /** An attribute of something that could not be found, e.g. of an import that does not resolve. */
  unknownAttribute(owner: Value & { tag: 'opaque' }, name: string): Value | null;
  /** Something that could not be found is called by its dotted name. */
  unknownCall(name: string): void;
  /** A global name that the project does not define: a snippet's `app`, `db`, `User`. */
  unknownName(name: string, unit: SourceUnit): Value | null;
  /** A name imported from a module that is neither in the project nor described. */
  unknownImport(module: string, name: string): Value | null;
  /** `getattr(owner, name)` with a name known only at run time. */
  someAttribute(owner: Value): Value | null;
  /** `setattr(owner, name, value)` with a name known only at run time. */
  setUnknownAttribute(owner: Value, value: Value): void;
  /** A function of the project begins to run. */
  entering(func: Func): void;
}

/** The classes of `builtins` that the interpreter itself needs. */
export type BuiltinName =
  | 'object'
  | 'type'
  | 'str'
  | 'int'
  | 'float'
  | 'bool'
  | 'bytes'
  | 'list'
  | 'tuple'
  | 'dict'
  | 'set'
  | 'frozenset'
  | 'generator'
  | 'dict_keys'
  | 'dict_values'
  | 'dict_items'
  | 'property'
  | 'classmethod'
  | 'staticmethod'
  | 'BaseException'
  | 'Exception';

/** What holds items one after the other; the last four only hand them out. */
export type ListName = Extract<
  BuiltinName,
  'list' | 'tuple' | 'set' | 'frozenset' | 'generator' | 'dict_keys' | 'dict_values' | 'dict_items'
>;

/** Everything the parts of the interpreter need of each other. Built in `create.ts`. */
export interface Interpreter {
  readonly trail: Trail;
  readonly semantics: Semantics;
  frame: Frame;
  /** Results of calls that may be used again; null: nothing is remembered. */
  memo: Memo | null;
  readonly costs: Costs;

  evaluate(node: Expression): Value;
  execute(body: readonly Statement[]): Completion;
  assign(target: Expression, value: Value): void;

  call(callee: Value, args: Arguments): Value;
  callWith(callee: Value, ...positional: Value[]): Value;
  getAttribute(owner: Value, name: string): Value;
  /** Like `getAttribute`, but null where the attribute is surely missing. */
  findAttribute(owner: Value, name: string): Value | null;
  setAttribute(owner: Value, name: string, value: Value): void;
  getItem(owner: Value, index: Value): Value;
  setItem(owner: Value, index: Value, value: Value): void;
  truth(value: Value): boolean | null;
  iterate(value: Value): readonly Item[];
  isInstance(value: Value, of: Value): boolean | null;
  binary(operator: string, left: Value, right: Value): Value;
  compare(operator: string, left: Value, right: Value): Value;
  toText(value: Value): Value;

  builtin(name: BuiltinName): Class;
  builtinNamed(name: string): Value | null;
  importModule(name: string): Value;
  makeInstance(cls: Class, fact?: object | null): Instance;
  makeDict(cls?: Class): Dict;
  makeList(items: readonly Item[], type?: ListName): List;
  makeNative(name: string, run: (args: Arguments, self: Value | null) => Value, binds?: boolean): Native;
  makeBound(callee: Value, self: Value): Thing;
  makeClass(spec: ClassSpec): Class;
  subclassesOf(cls: Class): readonly Class[];
  /** What an annotation of a class body evaluates to, also one written as text. */
  annotationOf(cls: Class, name: string): Value;
  makeModule(name: string, unit: SourceUnit | null): Module;

  readonly paths: Paths;
  /** Both sides of an undecided condition, as values. */
  either(condition: string | null, one: () => Value, two: () => Value): Value;
  raise(type: string, message: string): never;
  /** Raises on one way and goes on on the other. */
  mayRaise(type: string, message: string): void;
  throwValue(exception: Value): never;

  step(node: Span): void;
  note(limit: string): void;
  /** Something that the description of a library lacks was met. */
  noteGap(name: string): void;
  /** The place in the project's own code that is being evaluated. */
  userSite(): Site | null;
  siteOf(node: Span): Site;
  sourceText(node: Span): string;
}

export interface ClassSpec {
  readonly name: string;
  readonly qualifiedName: string;
  readonly bases: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  readonly attrs: Cells;
  readonly annotations: Class['annotations'];
  readonly node: Class['node'];
  readonly module: Module | null;
  readonly site: Site | null;
}
