import { parse, type Expression, type Span } from '@overshare/python-parser';
import { Trail } from '../heap/trail.ts';
import { Loader, type LoaderEvents } from '../modules/loader.ts';
import type { Sources } from '../modules/sources.ts';
import { installBuiltins } from '../natives/install.ts';
import {
  type Arguments,
  Cells,
  type Class,
  type Dict,
  type Instance,
  type Item,
  List,
  type Module,
  type Native,
  type Site,
  type SourceUnit,
  type Thing,
  type Value,
} from '../values/domain.ts';
import { cell, NONE, opaque, str } from '../values/make.ts';
import { union, valueKey } from '../values/union.ts';
import { positional } from './arguments.ts';
import { assign } from './assignment.ts';
import { findAttribute, getAttribute, setAttribute } from './attributes.ts';
import { call } from './calls.ts';
import { makeClass } from './classes.ts';
import { evaluate } from './expressions.ts';
import { Cut, Raise } from './flow.ts';
import type { BuiltinName, ClassSpec, Frame, Interpreter, ListName, Semantics } from './interpreter.ts';
import { Costs, type Memo } from './remembered.ts';
import { binary, compare } from './operators.ts';
import { isInstance, iterate, toText, truth } from './plain.ts';
import { execute } from './statements.ts';
import { getItem, setItem } from './subscripts.ts';
import { Paths } from './ways.ts';

/** What is met on the way and shown to the user in the end. */
export interface Notes {
  limit(limit: string, where: string): void;
  gap(name: string): void;
}

export interface Options extends LoaderEvents {
  readonly sources: Sources;
  readonly semantics: Semantics;
  readonly notes: Notes;
  /** Runs before any module is loaded: the place to provide what no file makes. */
  readonly before?: (vm: Machine) => void;
}

/** Writes gathered in the time that one step takes. */
const WORK_OF_A_STEP = 32;

/** The interpreter: one object through which its parts reach one another. */
export class Machine implements Interpreter {
  readonly trail = new Trail();
  readonly paths = new Paths(this.trail, exceptionKind);
  readonly semantics: Semantics;
  readonly loader: Loader;
  frame: Frame;
  memo: Memo | null = null;
  readonly costs = new Costs();
  readonly #notes: Notes;
  readonly #builtins = new Map<BuiltinName, Class>();
  readonly #builtinModule: Module;
  readonly #subclasses = new Map<Class, Class[]>();
  /** The source of conditions. */
  readonly #texts = new WeakMap<Span, string>();

  constructor(options: Options) {
    this.semantics = options.semantics;
    this.#notes = options.notes;
    this.loader = new Loader(this, options.sources, options);
    this.#builtinModule = this.makeModule('builtins', null);
    this.frame = this.#topFrame();
    installBuiltins(this, this.#builtinModule, (name, cls) => this.#builtins.set(name, cls));
    options.before?.(this);
    const described = this.loader.load('builtins', null);
    if (described.tag === 'thing')
      for (const [name, one] of described.attrs.map) this.#builtinModule.attrs.map.set(name, one);
  }

  #topFrame(): Frame {
    const unit: SourceUnit = { file: '', lineStarts: new Uint32Array(1), bytes: new Uint8Array(), isStub: true };
    const scope = { cells: new Cells(0), parent: null, module: this.#builtinModule, names: null };
    return {
      scope,
      unit,
      symbol: '',
      func: null,
      caller: null,
      above: null,
      depth: 0,
      self: null,
      at: { start: 0, end: 0 },
      fuel: Number.MAX_SAFE_INTEGER,
      yields: null,
    };
  }

  evaluate = (node: Expression): Value => evaluate(this, node);
  execute = (body: Parameters<typeof execute>[1]) => execute(this, body);
  assign = (target: Expression, value: Value): void => assign(this, target, value);
  call = (callee: Value, args: Arguments): Value => call(this, callee, args);
  callWith = (callee: Value, ...values: Value[]): Value => call(this, callee, positional(...values));
  getAttribute = (owner: Value, name: string): Value => getAttribute(this, owner, name);
  findAttribute = (owner: Value, name: string): Value | null => findAttribute(this, owner, name);
  setAttribute = (owner: Value, name: string, value: Value): void => setAttribute(this, owner, name, value);
  getItem = (owner: Value, index: Value): Value => getItem(this, owner, index);
  setItem = (owner: Value, index: Value, value: Value): void => setItem(this, owner, index, value);
  truth = (value: Value): boolean | null => truth(this, value);
  iterate = (value: Value): readonly Item[] => iterate(this, value);
  isInstance = (value: Value, of: Value): boolean | null => isInstance(this, value, of);
  binary = (operator: string, left: Value, right: Value): Value => binary(this, operator, left, right);
  compare = (operator: string, left: Value, right: Value): Value => compare(this, operator, left, right);
  toText = (value: Value): Value => toText(this, value);

  builtin(name: BuiltinName): Class {
    return this.#builtins.get(name) as Class;
  }

  builtinNamed(name: string): Value | null {
    return this.#builtinModule.attrs.value(name) ?? null;
  }

  importModule(name: string): Value {
    return this.loader.load(name, this.frame.unit);
  }

  makeInstance(cls: Class, fact: object | null = null): Instance {
    const born = this.trail.birth();
    return { tag: 'thing', shape: 'instance', cls, attrs: new Cells(born), born, site: this.userSite(), fact };
  }

  makeDict(cls: Class = this.builtin('dict')): Dict {
    const born = this.trail.birth();
    return {
      tag: 'thing',
      shape: 'dict',
      cls,
      attrs: new Cells(born),
      entries: new Cells(born),
      born,
      site: this.userSite(),
    };
  }

  makeList(items: readonly Item[], type: ListName = 'list'): List {
    const kept = type === 'set' || type === 'frozenset' ? eachOnce(items) : items;
    return new List(this.builtin(type), kept, this.trail.birth(), this.userSite());
  }

  makeNative(name: string, run: (args: Arguments, self: Value | null) => Value, binds = false): Native {
    return { tag: 'thing', shape: 'native', cls: null, attrs: new Cells(0), born: 0, site: null, name, run, binds };
  }

  makeBound(callee: Value, self: Value): Thing {
    const born = this.trail.birth();
    return { tag: 'thing', shape: 'bound', cls: null, attrs: new Cells(born), born, site: null, callee, self };
  }

  makeClass(spec: ClassSpec): Class {
    const cls = makeClass(this, spec, this.builtin('object'));
    // one that a call makes is as changeable as what else a call makes
    if (this.memo === null) cls.attrs.steady = 'class';
    for (const base of cls.order.slice(1)) this.#subclasses.set(base, [...(this.#subclasses.get(base) ?? []), cls]);
    return cls;
  }

  subclassesOf(cls: Class): readonly Class[] {
    return this.#subclasses.get(cls) ?? [];
  }

  annotationOf(cls: Class, name: string): Value {
    const annotation = cls.annotations.get(name);
    if (!annotation) return NONE;
    const outer = this.frame;
    this.frame = { ...this.#topFrame(), scope: annotation.scope, unit: annotation.unit, symbol: cls.qualifiedName };
    try {
      return this.#evaluateAnnotation(annotation.expression);
    } finally {
      this.frame = outer;
    }
  }

  #evaluateAnnotation(node: Expression): Value {
    try {
      const text = node.kind === 'Constant' && node.type === 'str' ? String(node.value) : null;
      const [statement] = text === null ? [] : parse(new TextEncoder().encode(text)).module.body;
      return this.evaluate(statement?.kind === 'Expr' ? statement.value : node);
    } catch (thrown) {
      if (thrown instanceof Raise) return opaque('an annotation that cannot be evaluated');
      throw thrown;
    }
  }

  makeModule(name: string, unit: SourceUnit | null): Module {
    const attrs = new Cells(0);
    attrs.steady = 'module';
    return { tag: 'thing', shape: 'module', cls: null, attrs, born: 0, site: null, name, unit };
  }

  either(condition: string | null, one: () => Value, two: () => Value): Value {
    return union(
      ...this.paths.ways(
        [
          { before: null, run: one },
          { before: null, run: two },
        ],
        condition,
        () => false,
      ),
    );
  }

  raise(type: string, message: string): never {
    const cls = this.builtinNamed(type);
    const exception =
      cls?.tag === 'thing' && cls.shape === 'class' ? this.makeInstance(cls) : opaque(`${type}: ${message}`);
    if (exception.tag === 'thing') {
      exception.attrs.map.set('args', cell(this.makeList([{ value: str(message), may: false, many: false }], 'tuple')));
      exception.attrs.map.set('$ours', cell(str(message)));
    }
    throw new Raise(exception);
  }

  mayRaise(type: string, message: string): void {
    this.either(
      null,
      () => this.raise(type, message),
      () => NONE,
    );
  }

  throwValue(exception: Value): never {
    throw new Raise(exception);
  }

  step(node: Span): void {
    this.frame.at = node;
    const { trail, frame } = this;
    if (trail.work >= WORK_OF_A_STEP) {
      frame.fuel -= Math.floor(trail.work / WORK_OF_A_STEP);
      trail.work = 0;
    }
    if (--frame.fuel < 0) throw new Cut('more steps than a call may take');
  }

  note(limit: string): void {
    this.#notes.limit(limit, this.userSite()?.symbol ?? this.frame.symbol);
  }

  noteGap(name: string): void {
    this.#notes.gap(name);
  }

  userSite(): Site | null {
    const frame = this.frame.unit.isStub ? this.frame.above : this.frame;
    return frame && { unit: frame.unit, start: frame.at.start, end: frame.at.end, symbol: frame.symbol };
  }

  siteOf(node: Span): Site {
    return { unit: this.frame.unit, start: node.start, end: node.end, symbol: this.frame.symbol };
  }

  sourceText(node: Span): string {
    const known = this.#texts.get(node);
    if (known !== undefined) return known;
    const bytes = this.frame.unit.bytes.subarray(node.start, node.end);
    const text = new TextDecoder().decode(bytes).replace(/\s+/g, ' ').slice(0, 200);
    this.#texts.set(node, text);
    return text;
  }
}

/** Exceptions of one class raised at one place are one kind. */
function exceptionKind(exception: Value): string {
  if (exception.tag !== 'thing') return `raise ${exception.tag}`;
  const site = exception.attrs.get('$raised')?.site ?? exception.site;
  return `raise ${exception.cls?.qualifiedName ?? ''} ${site?.unit.file ?? ''}:${site?.start ?? 0}`;
}

/** A constant that is surely in a set is in it once. */
function eachOnce(items: readonly Item[]): readonly Item[] {
  const sure = new Set<string>();
  return items.filter(({ value, may, many }) => {
    if (value.tag !== 'const' || sure.has(valueKey(value))) return value.tag !== 'const';
    if (!may && !many) sure.add(valueKey(value));
    return true;
  });
}
