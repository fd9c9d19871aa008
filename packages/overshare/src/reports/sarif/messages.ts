import type { Message } from 'sarif';
import { markdownOf } from '../markdown/escape.ts';
import { plain } from '../text/plain.ts';

/** A sentence of ours as plain text and as Markdown. */
export function message(sentence: string): Message & { text: string } {
  return { text: textOf(sentence), markdown: markdownOf(sentence) };
}

/** In plain text, `[words](target)` would be a link. */
export function textOf(sentence: string): string {
  return plain(sentence).replaceAll('](', '\\](');
}
