import type { ClassDef, Expression, FunctionDef, Lambda } from '@overshare/python-parser';

/**
 * The value domain. Constants and heap objects are exact; a *scalar* is a value of known type and unknown content;
 * *opaque* is what was not understood, with the reason; a *union* is one of several.
 */
export type Value = Const | Scalar | Opaque | Union | Thing;

export type ConstType = 'none' | 'bool' | 'int' | 'float' | 'str' | 'bytes' | 'ellipsis';

export interface Const {
  readonly tag: 'const';
  readonly type: ConstType;
  readonly value: string | number | bigint | boolean | null;
}

/** Where a value comes from: a stored column, the request, the caller. What an origin means is said by the libraries. */
export interface Origin {
  readonly kind: string;
  /** Two origins with the same key are the same. */
  readonly key: string;
}

export interface Scalar {
  readonly tag: 'scalar';
  /** Python type name: `str`, `int`, `datetime`. */
  readonly type: string;
  readonly origins: readonly Origin[];
  /** For text made by an encoder: what it says. Its type belongs to the room that made it. */
  readonly payload?: object;
  /** For text put together from constant and other parts. */
  readonly parts?: readonly TextPart[];
}

export type TextPart = string | Value;

export interface Opaque {
  readonly tag: 'opaque';
  readonly why: string;
  readonly origins: readonly Origin[];
  /** Dotted name under which the source knows it, where it has one: `models.Customer`. */
  readonly name?: string;
}

export interface Union {
  readonly tag: 'union';
  readonly options: readonly Exclude<Value, Union>[];
}

/** What one name, attribute or dict entry holds. Immutable: a write replaces the cell. */
export interface Cell {
  readonly value: Value;
  /** It may be absent. */
  readonly may: boolean;
  /** Where it was written, in the project's own code. */
  readonly site: Site | null;
  /** Source text of the undecided condition under which it was written. */
  readonly condition: string | null;
}

/** A mutable map of cells; every write after birth goes through the trail. */
export class Cells {
  /** While something is watched: everything that is read. */
  static reads: Set<Cells> | null = null;
  /** Grows with every write to the attributes of a class that was there when calls began. */
  static classWrites = 0;
  /** The same, for modules. */
  static moduleWrites = 0;
  /** Most objects never get an attribute: the map is made for the first. */
  #map: Map<string, Cell> | null = null;
  readonly born: number;
  /** Nothing can reach it any more (the names of a call that is over): what was written to it need not be kept. */
  dead = false;
  /** Changes with every write: two looks at the same version see the same. */
  version = 0;
  /** A copy of what stood there at some version, for those who compare. */
  #kept: { readonly version: number; readonly content: ReadonlyMap<string, Cell> } | null = null;
  /** The list whose attributes these are: it is written and read as one with them. */
  list: List | null = null;
  /** Attributes of a class or module that hardly ever change: writes to all of them are counted together. */
  steady: 'class' | 'module' | null = null;

  constructor(born: number) {
    this.born = born;
  }

  get map(): Map<string, Cell> {
    this.#read();
    return (this.#map ??= new Map<string, Cell>());
  }

  get(key: string): Cell | undefined {
    this.#read();
    return this.#map?.get(key);
  }

  value(key: string): Value | undefined {
    this.#read();
    return this.#map?.get(key)?.value;
  }

  #read(): void {
    if (Cells.reads !== null && this.steady === null) Cells.reads.add(this);
  }

  /** What stands there, for the trail: no read of the program. */
  peek(key: string): Cell | undefined {
    return this.#map?.get(key);
  }

  /** How many stand there. */
  get size(): number {
    return this.#map?.size ?? 0;
  }

  /** What stands there now, for good. */
  content(): ReadonlyMap<string, Cell> {
    if (this.#kept?.version !== this.version)
      this.#kept = { version: this.version, content: new Map<string, Cell>(this.#map ?? []) };
    return this.#kept.content;
  }

  /** Only the trail writes here, once an object can be reached. */
  put(key: string, cell: Cell | undefined, version: number): void {
    this.version = version;
    if (this.steady === 'class') Cells.classWrites++;
    else if (this.steady === 'module') Cells.moduleWrites++;
    if (cell === undefined) this.#map?.delete(key);
    else (this.#map ??= new Map<string, Cell>()).set(key, cell);
  }
}

/** A parsed file, with what is needed to say where something stands in it. */
export interface SourceUnit {
  readonly file: string;
  readonly lineStarts: Uint32Array;
  readonly bytes: Uint8Array;
  /** True for our descriptions of libraries: never shown as the place of something. */
  readonly isStub: boolean;
}

/** A place in a source, cheap to make; lines are counted only when it is shown. */
export interface Site {
  readonly unit: SourceUnit;
  readonly start: number;
  readonly end: number;
  readonly symbol: string;
}

/** The names that a function body sees: its own, then the enclosing functions', then the module's. */
export interface Scope {
  readonly cells: Cells;
  readonly parent: Scope | null;
  readonly module: Module;
  /** What the function declares of its names; null for a module's or class's body. */
  readonly names: Declarations | null;
}

/** Names that a body declares to be another scope's. */
export interface Declarations {
  readonly globals: ReadonlySet<string>;
  readonly nonlocals: ReadonlySet<string>;
}

/** A heap object. */
export type Thing = Instance | Dict | List | Func | Class | Module | Bound | Native;

/** What every heap object has: identity, a class and attributes. */
interface HeapObject {
  readonly tag: 'thing';
  readonly shape: 'instance' | 'dict' | 'list' | 'function' | 'class' | 'module' | 'bound' | 'native';
  /** Null only for what has no Python class that matters (functions, modules, natives). */
  readonly cls: Class | null;
  readonly attrs: Cells;
  readonly born: number;
  readonly site: Site | null;
}

/** An object made by calling a class. */
export interface Instance extends HeapObject {
  readonly shape: 'instance';
  readonly cls: Class;
  /** What a library knows of it beyond Python (the row it is, the query it stands for). Immutable. */
  readonly fact: object | null;
}

export interface Dict extends HeapObject {
  readonly shape: 'dict';
  readonly cls: Class;
  /** Keys as `s:name`, `i:5`; the key `REST` holds what stands under keys known only at run time. */
  readonly entries: Cells;
}

export interface Item {
  readonly value: Value;
  /** It may be absent. */
  readonly may: boolean;
  /** It stands for any number of such. */
  readonly many: boolean;
}

/** A `list`, `tuple`, `set` or `frozenset`, or an object of a subclass. */
export class List implements HeapObject {
  readonly tag = 'thing';
  readonly shape = 'list';
  readonly cls: Class;
  readonly attrs: Cells;
  readonly born: number;
  readonly site: Site | null;
  #items: readonly Item[];

  constructor(cls: Class, items: readonly Item[], born: number, site: Site | null) {
    this.cls = cls;
    this.attrs = new Cells(born);
    this.attrs.list = this;
    this.#items = items;
    this.born = born;
    this.site = site;
  }

  get items(): readonly Item[] {
    if (Cells.reads !== null) Cells.reads.add(this.attrs);
    return this.#items;
  }

  /** Only the trail writes here. */
  set items(items: readonly Item[]) {
    this.#items = items;
  }
}

export interface Func extends HeapObject {
  readonly shape: 'function';
  readonly name: string;
  readonly qualifiedName: string;
  readonly node: FunctionDef | Lambda;
  readonly scope: Scope;
  readonly unit: SourceUnit;
  /** Values of the parameters' defaults, by name. */
  readonly defaults: ReadonlyMap<string, Value>;
  /** The class in whose body it was defined, for `super()`. */
  owner: Class | null;
  /** The function of the project that this one stands in front of, after decoration. */
  decorates: Func | null;
  /** Whether a call yields: makes a generator. */
  readonly isGenerator: boolean;
}

export interface Class extends HeapObject {
  readonly shape: 'class';
  readonly name: string;
  readonly qualifiedName: string;
  readonly bases: readonly Value[];
  /** In Python's order of inheritance, itself first. */
  readonly order: readonly Class[];
  /** A base is not known: attributes that are missing may stand there. */
  readonly openBase: boolean;
  readonly node: ClassDef | null;
  readonly module: Module | null;
  /** Annotations of the body, in order, unevaluated. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** What a library knows of it beyond Python (a model's columns). Set once, when the class is made. */
  fact: object | null;
  /** Attributes that were looked up along the order of inheritance, as of a number of writes to classes. */
  readonly found: FoundAttributes;
}

export interface FoundAttributes {
  writes: number;
  readonly byName: Map<string, Value | null>;
}

export interface Annotation {
  readonly expression: Expression;
  readonly scope: Scope;
  readonly unit: SourceUnit;
}

export interface Module extends HeapObject {
  readonly shape: 'module';
  readonly name: string;
  readonly unit: SourceUnit | null;
}

export interface Bound extends HeapObject {
  readonly shape: 'bound';
  readonly callee: Value;
  readonly self: Value;
}

/** Arguments of a call, spread out. */
export interface Arguments {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** Where named arguments are written; absent for calls that no source makes. */
  readonly sites?: ReadonlyMap<string, Site>;
  /** Further positional arguments of unknown number. */
  readonly morePositional: Value | null;
  /** Further named arguments under unknown names. */
  readonly moreNamed: Value | null;
}

/** Something that Python cannot say, said in TypeScript. */
export interface Native extends HeapObject {
  readonly shape: 'native';
  readonly name: string;
  readonly run: (args: Arguments, self: Value | null) => Value;
  /** Binds to the instance when it is found on a class. */
  readonly binds: boolean;
}
