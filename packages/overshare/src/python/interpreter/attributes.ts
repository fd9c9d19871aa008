import {
  type Bound,
  Cells,
  type Class,
  type Func,
  type Instance,
  type Module,
  type Thing,
  type Union,
  type Value,
} from '../values/domain.ts';
import { cell, NONE, opaque, originsOf, str } from '../values/make.ts';
import { union } from '../values/union.ts';
import { afterOwner } from './call-sites.ts';
import { classAttribute, objectDict } from './class-attributes.ts';
import { Raise } from './flow.ts';
import { functionAttribute, UNKNOWN_DECORATOR } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { namesAttributesAtRunTime } from './named-at-run-time.ts';
import { dereference } from './names.ts';
import { plainClass } from './plain-types.ts';
import { writeToEach } from './writes.ts';

export function getAttribute(vm: Interpreter, owner: Value, name: string): Value {
  if (owner.tag === 'union') return fromOptions(vm, owner, name);
  const found = findAttribute(vm, owner, name);
  if (found) return found;
  const lacking = describedName(owner);
  if (lacking !== null && !name.startsWith('__')) return gap(vm, `${lacking}.${name}`);
  const type = owner.tag === 'const' ? owner.type : owner.tag === 'thing' ? (owner.cls?.name ?? owner.shape) : 'object';
  return vm.raise('AttributeError', `'${type}' object has no attribute '${name}'`);
}

/** What the options that have the attribute give; the others are taken not to be there. */
function fromOptions(vm: Interpreter, owner: Union, name: string): Value {
  const values: Value[] = [];
  let missing: Raise | null = null;
  for (const option of owner.options) {
    try {
      values.push(getAttribute(vm, option, name));
    } catch (thrown) {
      if (!(thrown instanceof Raise)) throw thrown;
      missing = thrown;
    }
  }
  if (values.length === 0 && missing) throw missing;
  return union(...values);
}

export function findAttribute(vm: Interpreter, owner: Value, name: string): Value | null {
  switch (owner.tag) {
    case 'union':
      return fromOptions(vm, owner, name);
    case 'opaque':
      return (
        vm.semantics.unknownAttribute(owner, name) ??
        opaque(owner.why, owner.origins, owner.name && `${owner.name}.${name}`)
      );
    case 'const':
    case 'scalar':
      return ofPlainValue(vm, owner, name);
    default:
      return ofThing(vm, owner, name);
  }
}

/** Methods of `str`, `int` and so on; an attribute of another type (a date's year) keeps where it comes from. */
function ofPlainValue(vm: Interpreter, owner: Exclude<Value, Union | Thing>, name: string): Value | null {
  if (owner.tag === 'opaque') return null;
  if (owner.tag === 'const' && owner.type === 'none') return name === '__class__' ? opaque('NoneType') : null;
  const cls = plainClass(vm, owner.type);
  if (!cls) return opaque(`attribute ${name} of a ${owner.type}`, originsOf(owner));
  const found = lookUp(cls.order, name);
  return found
    ? bind(vm, found, owner, cls)
    : owner.tag === 'scalar'
      ? opaque(`attribute ${name} of a ${owner.type}`, owner.origins)
      : null;
}

function ofThing(vm: Interpreter, owner: Thing, name: string): Value | null {
  switch (owner.shape) {
    case 'module':
      return ofModule(vm, owner, name);
    case 'class':
      return ofClass(vm, owner, name);
    case 'bound':
      return ofBound(vm, owner, name);
    case 'function':
      return functionAttribute(owner, name) ?? ofInstance(vm, owner, name) ?? ofDecorated(vm, owner, name);
    default:
      return ofInstance(vm, owner, name);
  }
}

/** What an unknown decorator may have given a function, to those who ask for it by name: `send_mail.delay`, `cli.command`. */
function ofDecorated(vm: Interpreter, func: Func, name: string): Value | null {
  if (vm.frame.unit.isStub) return null;
  const decorator = func.attrs.value(UNKNOWN_DECORATOR);
  return decorator?.tag === 'opaque' ? opaque(decorator.why, decorator.origins, `${func.qualifiedName}.${name}`) : null;
}

function ofModule(vm: Interpreter, module: Module, name: string): Value | null {
  if (name === '__dict__') return objectDict(vm, module);
  const found = module.attrs.value(name);
  if (found) return dereference(vm, found);
  if (name === '__name__') return str(module.name);
  const submodule = vm.importModule(`${module.name}.${name}`);
  if (submodule.tag === 'thing') return submodule;
  if (module.unit?.isStub && name.startsWith('__')) return opaque(`${module.name}.${name}`);
  const fallback = module.attrs.value('__getattr__');
  return fallback ? vm.callWith(fallback, str(name)) : null;
}

/** Something that our description of a library lacks: opaque, and noted, because it is the next piece of work. */
function gap(vm: Interpreter, name: string): Value {
  vm.noteGap(name);
  return opaque(`the description of ${name} is missing`, [], name);
}

function ofClass(vm: Interpreter, cls: Class, name: string): Value | null {
  const found = lookUp(cls.order, name);
  if (found) return bind(vm, found, null, cls);
  const special = classAttribute(vm, cls, name);
  if (special) return special;
  // what the `__getattr__` of a metaclass would do
  const fallback = name.startsWith('__') ? null : lookUp(cls.order, '__overshare_class_getattr__');
  if (fallback) return vm.callWith(fallback, cls, str(name));
  if (cls.openBase) return opaque(`a base of ${cls.name} is not known`, [], `${cls.qualifiedName}.${name}`);
  return null;
}

/** `super().name`, or an attribute of a bound method's function. */
function ofBound(vm: Interpreter, bound: Bound, name: string): Value | null {
  const { callee, self } = bound;
  if (callee.tag === 'thing' && callee.shape === 'class') {
    const cls = self.tag === 'thing' && self.shape === 'class' ? self : self.tag === 'thing' ? self.cls : null;
    const order = afterOwner(self, callee);
    const found = lookUp(order, name);
    // a class method without being marked as one
    const implicit = name === '__init_subclass__' && found?.tag === 'thing' && found.shape === 'function';
    if (implicit) return vm.makeBound(found, self);
    if (found) return cls === self ? bind(vm, found, null, cls) : bind(vm, found, self, cls as Class);
    if (cls?.openBase) return opaque(`a base of ${cls.name} is not known`, [], `${cls.qualifiedName}.${name}`);
    return name.startsWith('__') ? vm.makeNative(name, () => NONE) : null;
  }
  if (name === '__self__') return self;
  if (name === '__func__') return callee;
  return findAttribute(vm, callee, name);
}

function ofInstance(vm: Interpreter, owner: Thing, name: string): Value | null {
  const { cls } = owner;
  const inClass = cls ? lookUp(cls.order, name) : null;
  if (inClass && cls && isDataDescriptor(inClass)) return bind(vm, inClass, owner, cls);
  const own = owner.attrs.value(name);
  if (own) return dereference(vm, own);
  if (inClass && cls) return bind(vm, inClass, owner, cls);
  if (name === '__class__') return cls;
  if (name === '__dict__') return instanceDict(vm, owner);
  if (!cls) return null;
  const fallback = name.startsWith('__') ? null : lookUp(cls.order, '__getattr__');
  if (fallback) return vm.callWith(bind(vm, fallback, owner, cls), str(name));
  if (cls.openBase) return opaque(`a base of ${cls.name} is not known`, [], `${cls.qualifiedName}().${name}`);
  return namesAttributesAtRunTime(cls) ? opaque(`attribute ${name}, set by name at run time`) : null;
}

/** `x.__dict__`; a description may say what else of a described object stands in it. */
function instanceDict(vm: Interpreter, owner: Thing): Value {
  const assigned = objectDict(vm, owner);
  const described = owner.cls && lookUp(owner.cls.order, '__overshare_dict__');
  return described ? vm.callWith(vm.makeBound(described, owner), assigned) : assigned;
}

/**
 * The description that may be to blame for a missing attribute: that of the module, or of the nearest class which a
 * library describes. Null: everything about the object is the project's own.
 */
function describedName(owner: Value): string | null {
  if (owner.tag !== 'thing') return null;
  if (owner.shape === 'module') return owner.unit?.isStub ? owner.name : null;
  if (
    owner.shape === 'bound' &&
    owner.self.tag === 'thing' &&
    owner.callee.tag === 'thing' &&
    owner.callee.shape === 'class'
  )
    return describedName(owner.self);
  const order = owner.shape === 'class' ? owner.order : (owner.cls?.order ?? []);
  return order.find(isDescribed)?.qualifiedName ?? null;
}

const isDescribed = (cls: Class): boolean => {
  const module = cls.module;
  return module?.unit?.isStub === true && module.name !== 'builtins' && !module.name.startsWith('overshare.');
};

/** What the first class of an order has under a name. A whole order of inheritance is asked for the same names over and over. */
export function lookUp(order: readonly Class[], name: string): Value | null {
  const [cls] = order;
  if (cls === undefined || cls.attrs.steady !== 'class' || cls.order !== order) return walk(order, name);
  const { found } = cls;
  if (found.writes !== Cells.classWrites) {
    found.byName.clear();
    found.writes = Cells.classWrites;
  }
  let value = found.byName.get(name);
  if (value === undefined) found.byName.set(name, (value = walk(order, name)));
  return value;
}

function walk(order: readonly Class[], name: string): Value | null {
  for (const cls of order) {
    const found = cls.attrs.value(name);
    if (found) return found;
  }
  return null;
}

function isDataDescriptor(value: Value): boolean {
  if (value.tag !== 'thing' || value.shape !== 'instance') return false;
  return isBuiltin(value, 'property') || lookUp(value.cls.order, '__set__') !== null;
}

type Descriptor = 'property' | 'classmethod' | 'staticmethod';

const QUALIFIED: Readonly<Record<Descriptor, string>> = {
  property: 'builtins.property',
  classmethod: 'builtins.classmethod',
  staticmethod: 'builtins.staticmethod',
};

function isBuiltin(value: Instance, name: Descriptor): boolean {
  const qualified = QUALIFIED[name];
  for (const cls of value.cls.order) if (cls.qualifiedName === qualified) return true;
  return false;
}

/** What an attribute found on a class gives for an instance (or, for null, for the class itself). */
function bind(vm: Interpreter, found: Value, self: Value | null, cls: Class): Value {
  if (found.tag === 'union') return union(...found.options.map((option) => bind(vm, option, self, cls)));
  if (found.tag !== 'thing') return found;
  if (found.shape === 'function' || (found.shape === 'native' && found.binds))
    return self ? vm.makeBound(found, self) : found;
  if (found.shape !== 'instance') return found;
  if (isBuiltin(found, 'classmethod')) return vm.makeBound(found.attrs.value('__func__') ?? NONE, cls);
  if (isBuiltin(found, 'staticmethod')) return found.attrs.value('__func__') ?? NONE;
  if (isBuiltin(found, 'property')) return self ? vm.callWith(found.attrs.value('fget') ?? NONE, self) : found;
  const getter = lookUp(found.cls.order, '__get__');
  return getter ? vm.callWith(vm.makeBound(getter, found), self ?? NONE, cls) : found;
}

export function setAttribute(vm: Interpreter, owner: Value, name: string, value: Value): void {
  writeToEach(vm, owner, (option) => {
    const inClass = option.shape !== 'class' && option.cls ? lookUp(option.cls.order, name) : null;
    if (inClass && isDataDescriptor(inClass)) setThrough(vm, inClass as Instance, option, value);
    else if (option.shape === 'instance' && hasOwnSetter(vm, option))
      vm.callWith(vm.makeBound(lookUp(option.cls.order, '__setattr__') as Value, option), str(name), value);
    else vm.trail.set(option.attrs, name, cell(value, vm.userSite()));
  });
}

function hasOwnSetter(vm: Interpreter, { cls }: Instance): boolean {
  const setter = lookUp(cls.order, '__setattr__');
  return setter !== null && setter !== vm.builtin('object').attrs.value('__setattr__');
}

function setThrough(vm: Interpreter, descriptor: Instance, owner: Value, value: Value): void {
  if (isBuiltin(descriptor, 'property')) {
    const setter = descriptor.attrs.value('fset');
    if (setter?.tag === 'thing') vm.callWith(setter, owner, value);
    return;
  }
  vm.callWith(vm.makeBound(lookUp(descriptor.cls.order, '__set__') as Value, descriptor), owner, value);
}
