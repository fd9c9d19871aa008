/**
 * JSON text that a reviewer can read: a list of plain values stays in one line.
 * @param {unknown} value
 */
export function write(value) {
  return `${textOf(value, '\n')}\n`;
}

function textOf(value, newline) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${newline}  `;
  if (!Array.isArray(value)) {
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${textOf(item, inner)}`);
    return entries.length ? `{${inner}${entries.join(`,${inner}`)}${newline}}` : '{}';
  }
  const items = value.map((item) => textOf(item, inner));
  const isPlain = value.every((item) => typeof item !== 'object');
  return isPlain ? `[${items.join(', ')}]` : `[${inner}${items.join(`,${inner}`)}${newline}]`;
}
