import {
  type Dict,
  type Ending,
  type Instance,
  keyOfEntry,
  type List,
  lookUp,
  optionsOf,
  REST,
  textOf,
  type Value,
} from '#python/index.ts';
import type { Context } from './context.ts';
import { columnOrigin, factOf, type RowFact } from './facts.ts';
import { depthFor } from './shape-depth.ts';
import { eitherShape, type Entry, type Payload, type Shape } from './shape.ts';

/** What an encoder can write beyond texts, numbers, lists and dicts. */
export interface Sink {
  /** `jsonify`, `Flask-RESTful`. */
  readonly name: string;
  /** Python type names of plain values: `datetime`, `Decimal`. */
  readonly types: ReadonlySet<string>;
  readonly dataclasses: boolean;
  /** Called with what is not known otherwise; null where the encoder then fails. */
  readonly fallback: Value | null;
}

export function encodeShape(context: Context, value: Value, sink: Sink): Shape {
  return written(context, value, { ...sink, deepest: depthFor(value) });
}

/** A sink, and the depth beyond which an answer is cut off, as recursion. */
interface Depth extends Sink {
  readonly deepest: number;
}

function written(context: Context, value: Value, sink: Depth, depth = 0): Shape {
  if (depth > sink.deepest)
    return { form: 'opaque', why: `nested deeper than ${sink.deepest}`, origins: [], name: null };
  if (value.tag === 'union')
    return eitherShape(optionsOf(value).map((option) => written(context, option, sink, depth)));
  if (value.tag === 'const' && value.type !== 'bytes' && value.type !== 'ellipsis')
    return { form: 'value', type: value.type, origins: [], constant: true };
  if (value.tag === 'const') return refused(context, value, sink, depth, value.type);
  if (value.tag === 'opaque')
    return { form: 'opaque', why: value.why, origins: value.origins, name: value.name ?? null };
  if (value.tag === 'scalar') return ofScalar(context, value, sink, depth);
  if (value.shape === 'dict') return ofDict(context, value, sink, depth);
  if (value.shape === 'list') return ofList(context, value, sink, depth);
  if (value.shape === 'instance') return ofInstance(context, value, sink, depth);
  return { form: 'unwritable', type: value.shape, row: null, model: null };
}

const PLAIN = new Set(['str', 'int', 'float', 'bool', 'unknown', 'json']);

function ofScalar(context: Context, value: Value & { tag: 'scalar' }, sink: Depth, depth: number): Shape {
  if (value.payload)
    return { form: 'value', type: 'str', origins: payloadOrigins(value.payload as Payload), constant: false };
  if (PLAIN.has(value.type) || sink.types.has(value.type))
    return { form: 'value', type: value.type, origins: value.origins, constant: false };
  return refused(context, value, sink, depth, value.type);
}

/** What the encoder cannot write by itself: what its fallback makes of it, else nothing. */
function refused(context: Context, value: Value, sink: Depth, depth: number, type: string): Shape {
  const nothing = { form: 'unwritable', type, row: null, model: null } as const;
  return throughFallback(context, value, sink, depth, nothing);
}

/** JSON within JSON is one text. */
const payloadOrigins = (payload: Payload) =>
  payload.shape.form === 'value' || payload.shape.form === 'opaque' ? payload.shape.origins : [];

function ofDict(context: Context, value: Dict, sink: Depth, depth: number): Shape {
  if (value.cls.name !== 'dict' && lookUp(value.cls.order, '_unwritable'))
    return refused(context, value, sink, depth, value.cls.name);
  const entries: Entry[] = [...value.entries.map].map(([key, cell]) => ({
    key: key === REST ? null : (textOf(keyOfEntry(key)) ?? key.slice(key.indexOf(':') + 1)),
    shape: written(context, cell.value, sink, depth + 1),
    may: cell.may,
    condition: cell.condition,
    site: cell.site,
  }));
  return { form: 'object', entries };
}

/** What holds items and is no list to an encoder. */
const NO_LISTS = new Set(['set', 'frozenset', 'generator', 'dict_keys', 'dict_values', 'dict_items']);

function ofList(context: Context, value: List, sink: Depth, depth: number): Shape {
  const { name } = value.cls;
  if (NO_LISTS.has(name) && !sink.types.has(name === 'frozenset' ? 'set' : name))
    return refused(context, value, sink, depth, name);
  const items = value.items.map((item) => written(context, item.value, sink, depth + 1));
  return { form: 'list', item: items.length === 0 ? null : eitherShape(items) };
}

function ofInstance(context: Context, value: Instance, sink: Depth, depth: number): Shape {
  const { vm } = context;
  const as = lookUp(value.cls.order, '__overshare_encode__');
  if (as) {
    const plain = vm.callWith(vm.makeBound(as, value));
    if (plain.tag !== 'const' || plain.type !== 'none') return written(context, plain, sink, depth + 1);
  }
  const markup = sink.types.has('markup') ? lookUp(value.cls.order, '__html__') : null;
  if (markup) return written(context, vm.toText(vm.callWith(vm.makeBound(markup, value))), sink, depth + 1);
  const dataclass = sink.dataclasses ? lookUp(value.cls.order, '__dataclass_fields__') : null;
  const asdict = dataclass ? vm.importModule('dataclasses') : null;
  if (asdict?.tag === 'thing')
    return written(context, vm.callWith(vm.getAttribute(asdict, 'asdict'), value), sink, depth + 1);
  if (sink.fallback) return throughFallback(context, value, sink, depth, unwritable(value));
  if (value.cls.openBase && !factOf(value, 'row'))
    return { form: 'opaque', why: `what ${value.cls.name} is written as`, origins: [], name: value.cls.name };
  return unwritable(value);
}

/** What a fallback makes of a value; where it raises TypeError, the encoder gives up on the value. */
function throughFallback(context: Context, value: Value, sink: Depth, depth: number, refused: Shape): Shape {
  const { fallback } = sink;
  if (!fallback) return refused;
  // a plain value that comes back as it was is not asked about again
  const again = value.tag === 'thing' ? sink : { ...sink, fallback: null };
  const { vm } = context;
  const { paths } = vm;
  const gathered = paths.gather(() => ({ kind: 'return', value: vm.callWith(fallback, value) }));
  if (gathered.live?.kind === 'return') return written(context, gathered.live.value, again, depth + 1);
  if (gathered.live && isTypeError(gathered.live)) return refused;
  if (gathered.live) return vm.throwValue(gathered.live.value);
  const ended = gathered.exits.filter((exit) => exit.kind === 'return' || isTypeError(exit));
  paths.passOn(gathered.exits.filter((exit) => !ended.includes(exit)));
  paths.goOn(ended);
  return eitherShape(
    ended.map((exit) => (exit.kind === 'return' ? written(context, exit.value, again, depth + 1) : refused)),
  );
}

const isTypeError = ({ kind, value }: Ending): boolean =>
  kind === 'raise' && value.tag === 'thing' && value.cls?.order.some((cls) => cls.name === 'TypeError') === true;

function unwritable(value: Instance): Shape {
  const row = factOf(value, 'row');
  return { form: 'unwritable', type: value.cls.name, row, model: row?.model ?? null };
}

/** All columns of a row, as they would leave if somebody wrote the whole row. */
function rowShape(context: Context, row: RowFact): Shape {
  context.swept.add(row.model);
  const entries = context.models.columns(row.model).map((column) => ({
    key: column.name,
    shape: {
      form: 'value',
      type: column.type,
      origins: [columnOrigin(row.model, column, row)],
      constant: false,
    } as const,
    may: false,
    condition: null,
    site: row.reach?.site ?? null,
  }));
  return entries.length > 0 ? { form: 'object', entries } : { form: 'object', entries: [unknownColumns(row)] };
}

/** What stands for the columns of a model of which only the name is known. */
function unknownColumns(row: RowFact): Entry {
  const { name, qualifiedName } = row.model;
  return {
    key: null,
    shape: { form: 'opaque', why: `the columns of ${name} are not known`, origins: [], name: qualifiedName },
    may: false,
    condition: null,
    site: row.reach?.site ?? null,
  };
}

/** The shape with every row that cannot be written in place of its columns. */
export function latentShape(context: Context, shape: Shape): Shape {
  switch (shape.form) {
    case 'unwritable':
      return shape.row
        ? rowShape(context, shape.row)
        : { form: 'value', type: shape.type, origins: [], constant: false };
    case 'object':
      return {
        ...shape,
        entries: shape.entries.map((entry) => ({ ...entry, shape: latentShape(context, entry.shape) })),
      };
    case 'list':
      return { ...shape, item: shape.item && latentShape(context, shape.item) };
    case 'either':
      return { ...shape, options: shape.options.map((option) => latentShape(context, option)) };
    default:
      return shape;
  }
}

/** Whether all that can be written of some part is None: what was looked up is not there. Where it is there, the encoder fails. */
export function failsWhenFound(shape: Shape): boolean {
  if (shape.form === 'object') return shape.entries.some((entry) => failsWhenFound(entry.shape));
  if (shape.form !== 'either') return false;
  return (
    shape.options.some((option) => option.form === 'unwritable') &&
    shape.options.every((option) => option.form === 'unwritable' || (option.form === 'value' && option.type === 'none'))
  );
}

/** The parts that can be written: what leaves where one of several values can. Null: nothing can. */
export function writable(shape: Shape): Shape | null {
  if (shape.form === 'unwritable') return null;
  if (shape.form === 'list') {
    const item = shape.item && writable(shape.item);
    return shape.item && !item ? null : { form: 'list', item };
  }
  if (shape.form === 'either') {
    const options = shape.options.map(writable).filter((option) => option !== null);
    return options.length > 0 ? eitherShape(options) : null;
  }
  if (shape.form !== 'object') return shape;
  const entries = shape.entries.map((entry) => ({ entry, shape: writable(entry.shape) }));
  if (entries.some((one) => one.shape === null && !one.entry.may)) return null;
  return { form: 'object', entries: entries.flatMap((one) => (one.shape ? [{ ...one.entry, shape: one.shape }] : [])) };
}
