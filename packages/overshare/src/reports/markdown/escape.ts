import { plain } from '../text/plain.ts';

/**
 * Code and routes of a project may hold anything. In a comment on a pull request they must not become markup, link to a
 * place, or call somebody's name: so they stand in code, and what stands outside of it is disarmed.
 */

/** A sentence of ours, where what stands between backticks is from the code. */
export function markdownOf(sentence: string): string {
  const parts = sentence.split('`');
  // after the last backtick of an odd number nothing is closed
  return parts.map((part, at) => (at % 2 === 1 && at < parts.length - 1 ? codeOf(part) : wordsOf(part))).join('');
}

/** Words that mean nothing but themselves. */
export function wordsOf(text: string): string {
  return (
    plain(text.replaceAll(/\s+/g, ' '))
      .replaceAll(/[\\`*_{}[\]#+!|<>&~$]/g, '\\$&')
      // what would begin a list, a rule or a heading
      .replace(/^ ?(?:[-=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : start.replace(/[-=]/, '\\$&')))
      .replaceAll(/(?<=[@#])(?=\S)|(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=GH)(?=-)/gi, unseen)
  );
}

/** A space that nobody sees: it ends what would become a mention or a link. */
const unseen = '\u200b';

/** As code within a line. */
export function codeOf(text: string): string {
  const shown = plain(text.replaceAll(/\s+/g, ' ')).trim();
  if (shown === '') return '';
  const fence = fenceFor(shown, 1);
  const room = /^`|`$/.test(shown) ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/** Lines of code as a block; what they hold cannot end it. */
export function blockOf(lines: readonly string[], language: string): string[] {
  const fence = fenceFor(lines.join('\n'), 3);
  return [`${fence}${language}`, ...lines, fence];
}

/** Text within HTML. */
export function htmlOf(text: string): string {
  return plain(text.replaceAll(/\s+/g, ' ')).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** More backticks than stand in a row anywhere within. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}
