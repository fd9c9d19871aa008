/**
 * JSON text that a reviewer can read: one line for a list of plain values.
 * @param {unknown} recording
 */
export function write(recording) {
  const text = JSON.stringify(recording, null, 2);
  return `${text.replaceAll(/\[\s+("[^[\]{}]*?")\s+\]/g, (_, items) => `[${items.replaceAll(/\n\s+/g, ' ')}]`)}\n`;
}
