import type { Class, Value } from '#python/index.ts';

/** Classes that give names to numbers: `class Permission: ADMIN = 16`. */
const NAMES = /(permission|right|role|access|privilege|level|scope|capabilit)/i;

/** The name that a class beside the model gives to a number; null where none does, or where they do not agree. */
export function nameOfNumber(model: Class, number: Value): string | null {
  if (number.tag !== 'const' || number.type !== 'int') return null;
  const beside = [...(model.module?.attrs.map.values() ?? [])].map(({ value }) => value);
  const names = beside.flatMap((value) => (isListOfNames(value) ? namesIn(value, number.value) : []));
  return names.length === 1 ? (names[0] ?? null) : null;
}

const isListOfNames = (value: Value): value is Class =>
  value.tag === 'thing' && value.shape === 'class' && NAMES.test(value.name);

const namesIn = (cls: Class, number: unknown): string[] =>
  [...cls.attrs.map].flatMap(([name, { value }]) =>
    value.tag === 'const' && value.type === 'int' && value.value === number ? [name] : [],
  );
