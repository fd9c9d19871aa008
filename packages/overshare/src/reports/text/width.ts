import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns a text takes on a terminal: marks that join a letter take none, wide letters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) if (!/\p{M}/u.test(character)) width += eastAsianWidth(character.codePointAt(0)!);
  return width;
}

/** Fills up with spaces on the right. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - displayWidth(text), 0));
}

/** Cuts what is too wide, and says so with `…`. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Breaks a text into lines at spaces; a word that is too wide by itself stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && displayWidth(longer) > width) lines.push(line);
    line = line && displayWidth(longer) > width ? word : longer;
  }
  return [...lines, line];
}

/** Breaks a text wherever the room ends. */
export function fold(text: string, width: number): string[] {
  const lines = [''];
  let used = 0;
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) {
      lines.push('');
      used = displayWidth(character);
    }
    lines[lines.length - 1] += character;
  }
  return lines;
}
