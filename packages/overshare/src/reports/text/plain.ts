/**
 * Text from a scanned project may hold what a terminal obeys (escape sequences, carriage returns) or what makes a reader
 * see another order than is there (bidirectional marks). Such characters are shown as escapes instead.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu, escape);
}

/** A line of source: as `plain`, but with its tabs widened. */
export function plainLine(line: string): string {
  return plain(line.replaceAll('\t', '    '));
}

function escape(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
