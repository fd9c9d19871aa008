/** Compares a tree that CPython dumped (dump_ast.py) with ours. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What a difference may be excused by; each is explained where it is used. */
export interface Tolerance {
  /** CPython before 3.12 gives every part of an f-string a wrong or a coarse place. */
  readonly templatePlaces: boolean;
}

/** The first difference as `path: theirs / ours`; null where the trees agree. */
export function firstDifference(theirs: Json, ours: unknown, tolerance: Tolerance): string | null {
  const work: { path: string; theirs: Json; ours: unknown; places: boolean }[] = [
    { path: 'module', theirs, ours, places: true },
  ];
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    const { path, places } = item;
    if (item.theirs === null || typeof item.theirs !== 'object') {
      if (item.theirs !== item.ours && !sameButForNames(item.theirs, item.ours))
        return `${path}: ${show(item.theirs)} / ${show(item.ours)}`;
      continue;
    }
    if (item.ours === null || typeof item.ours !== 'object')
      return `${path}: ${show(item.theirs)} / ${show(item.ours)}`;
    const expected = Object.entries(item.theirs);
    const found = item.ours as Record<string, unknown>;
    if (Array.isArray(item.theirs) && item.theirs.length !== found['length'])
      return `${path}: ${item.theirs.length} items / ${show(found['length'])}`;
    const inside = places && !(tolerance.templatePlaces && found['kind'] === 'JoinedStr');
    for (const [key, value] of expected) {
      if (!places && (key === 'start' || key === 'end')) continue;
      work.push({ path: `${path}.${key}`, theirs: value, ours: comparable(found, key), places: inside });
    }
  }
  return null;
}

/** We keep `\N{BULLET}` as it is written; where ours has such an escape, theirs has one character, or for sequences a few. */
function sameButForNames(theirs: Json, ours: unknown): boolean {
  if (typeof theirs !== 'string' || typeof ours !== 'string' || !ours.includes('\\N{')) return false;
  const plain = ours.split(/\\N\{[^}]*\}/);
  const pattern = plain.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.{1,8}');
  return new RegExp(`^${pattern}$`, 'su').test(theirs);
}

function comparable(node: Record<string, unknown>, key: string): unknown {
  const value = node[key];
  if (key !== 'value' || node['kind'] !== 'Constant') return value;
  if (node['type'] === 'int') return `0x${BigInt(value as number).toString(16)}`;
  if (node['type'] === 'float' || node['type'] === 'complex') return hexadecimal(value as number);
  return value;
}

/** A float as Python's float.hex() writes it: exact, so that no rounding hides a difference. */
function hexadecimal(value: number): string {
  if (value === Infinity) return 'Infinity';
  if (value === 0) return '0x0.0p+0';
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const whole = bits.getBigUint64(0);
  const exponent = Number((whole >> 52n) & 0x7ffn);
  const mantissa = (whole & 0xf_ffff_ffff_ffffn).toString(16).padStart(13, '0');
  const power = exponent === 0 ? -1022 : exponent - 1023;
  return `0x${exponent === 0 ? 0 : 1}.${mantissa}p${power < 0 ? '' : '+'}${power}`;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner)).slice(
    0,
    120,
  );
}
