import type { Field, Surface } from '#surface/index.ts';
import { keyOf } from './caller-code.ts';
import { isName, lastOf, variableOf } from './python-text.ts';
import type { Case } from './remedy.ts';

/** Which fields stay and which go. */
export interface Choice {
  readonly model: string | null;
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

/** One column as it leaves. */
export interface KeptField {
  /** The key under which it leaves. */
  readonly key: string;
  /** The attribute that holds it. */
  readonly attribute: string;
  /** Its type in Python: `str`. */
  readonly type: string;
}

/** One object in a response, with what of it should leave. */
export interface KeptObject {
  /** Where it stands: `` for the body itself, `[]`, `orders[]`, `customer`. */
  readonly place: string;
  /** The class of the object, where known. */
  readonly model: string | null;
  /** The expression that gives it: `user`, `order.customer`. */
  readonly variable: string;
  readonly fields: readonly KeptField[];
  /** Keys that are no columns and stay as they are. */
  readonly asBefore: readonly string[];
}

/** The object that a choice of fields is about; null where nothing of it is known to stay. */
export function keptObject(choice: Choice, about: Case): KeptObject | null {
  const all = fieldsAt(about);
  return objectAt(parentOf(about.finding.fields[0] ?? ''), '', choice, all, about.surface);
}

/** What is left of an object without the dropped fields; of nothing that is left, the object around it without it. */
function objectAt(
  place: string,
  without: string,
  choice: Choice,
  all: readonly Field[],
  surface: Surface,
): KeptObject | null {
  const here = all.filter(({ path }) => parentOf(path) === place);
  const model = here.find((field) => field.model !== null)?.model ?? (without === '' ? choice.model : null);
  const stays = here.filter((field) => choice.keep.includes(nameOf(field)) || without !== '');
  const columns = distinctBy(stays.filter(isColumn).map((field) => keptField(field, surface)));
  const isSwept = here.some(({ selection }) => selection !== 'named');
  const fields = columns.length === 0 && isSwept ? keyOnly(model, surface) : columns;
  const kept = new Set(fields.map(({ key }) => key));
  const others = [...stays.filter((field) => !isColumn(field)).map(keyIn), ...nestedIn(place, all)];
  const asBefore = [...new Set(others)].filter((key) => !kept.has(key) && key !== without);
  if (fields.length > 0) return { place, model, variable: variableAt(place, model, all), fields, asBefore };
  const key = lastOf(place).replaceAll('[]', '');
  return key === '' ? null : objectAt(parentOf(place), key, choice, all, surface);
}

/** What leaves with the fields that the finding is about, or would if it could be written, as far as it is made at the same place. */
function fieldsAt({ endpoint, finding }: Case): Field[] {
  const [first] = finding.fields;
  const answers = (endpoint?.responses ?? []).map(({ fields, crash }) => [...fields, ...(crash?.latent ?? [])]);
  const all = answers.filter((fields) => fields.some(({ path }) => path === first)).flat();
  const { symbol } = finding.location;
  const made = all.filter(({ locations }) => locations.some((one) => one.symbol === symbol));
  return symbol === endpoint?.handler.symbol || made.length === 0 ? all : made;
}

/** `orders[].customer.email` → `orders[].customer`; `[].email` → `[]`. */
function parentOf(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}

const keyIn = ({ path }: Field): string => lastOf(path);

/** As rules name fields: the column, else the key. */
const nameOf = ({ origin, path }: Field): string => lastOf(origin ?? path);

function isColumn({ kind, origin, path }: Field): boolean {
  return kind === 'column' && origin !== null && isName(lastOf(origin)) && /^\w+$/.test(lastOf(path));
}

function keptField(field: Field, surface: Surface): KeptField {
  const attribute = nameOf(field);
  const model = surface.models.find(({ name }) => name === field.model);
  const type = model?.columns.find(({ name }) => name === attribute)?.type ?? '';
  return { key: keyIn(field), attribute, type };
}

/** Where nothing may stay, what names the object does. */
function keyOnly(model: string | null, { models }: Surface): KeptField[] {
  const found = models.find(({ name }) => name === model);
  const key = keyOf(found);
  const column = found?.columns.find(({ name }) => name === key);
  return column ? [{ key, attribute: key, type: column.type }] : [];
}

function distinctBy(fields: readonly KeptField[]): KeptField[] {
  return [...new Map(fields.map((field) => [field.key, field])).values()];
}

/** Keys of objects and lists that stand within this one. */
function nestedIn(place: string, all: readonly Field[]): string[] {
  const start = place === '' ? '' : `${place}.`;
  return all.flatMap(({ path }) => {
    const [key = '', ...deeper] = path.startsWith(start) ? path.slice(start.length).split('.') : [];
    return deeper.length > 0 && !key.startsWith('[]') ? [key.replace(/\[\]$/, '')] : [];
  });
}

/** One of a list is called after its class; what an object holds is an attribute of that object. */
function variableAt(place: string, model: string | null, all: readonly Field[]): string {
  const name = place.split('.').at(-1)?.replaceAll('[]', '') ?? '';
  const own = model === null ? name || 'item' : variableOf(model);
  if (place === '' || place.endsWith('[]')) return isName(own) ? own : 'item';
  const above = parentOf(place);
  const holder = all.find((field) => parentOf(field.path) === above && field.model !== null)?.model ?? null;
  return holder === null || !isName(name) ? own : `${variableOf(holder)}.${name}`;
}
