/** Reads parsed TOML and JSON of unknown form: what is not there, or not of the kind asked for, is empty. */
export function table(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((one, key) => (isTable(one) && Object.hasOwn(one, key) ? one[key] : undefined), value);
}

export function entries(value: unknown): [string, unknown][] {
  return isTable(value) ? Object.entries(value) : [];
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
