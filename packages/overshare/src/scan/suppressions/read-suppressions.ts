import { parse, type Source } from '@overshare/python-parser';
import type { Note, Suppression } from '#findings/index.ts';
import type { Project } from '#project/index.ts';
import { columnOfComment, readComment, type Comment } from './read-comment.ts';
import { Lines } from './spoken-of.ts';
import { blocksOf, textsOf } from './tree.ts';

/** What the comments of a project say to Overshare, and what is wrong with them. */
export interface Suppressions {
  readonly list: readonly Suppression[];
  readonly notes: readonly Note[];
}

/** A line with a comment to us. */
interface Found {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly column: number;
}

/** Reads the comments that accept findings. Files that hold none are only searched, not parsed. */
export function readSuppressions(project: Project, ruleIds: ReadonlySet<string>): Suppressions {
  const list: Suppression[] = [];
  const notes: Note[] = [];
  for (const file of project.files) {
    const bytes = project.read(file);
    if (bytes === null || !mentionsUs(bytes)) continue;
    const source = parse(bytes);
    const code = new Lines(blocksOf(source));
    for (const found of commentsIn(file, bytes, source)) {
      const comment = readComment(found.text);
      const rules = comment?.rules.filter((id) => ruleIds.has(id)) ?? [];
      notes.push(...notesOn(found, comment, ruleIds));
      if (comment?.reason && rules.length) list.push(suppression(found, { ...comment, rules }, code));
    }
  }
  return { list, notes };
}

const mark = Buffer.from('overshare:');

function mentionsUs(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark);
}

function commentsIn(file: string, bytes: Uint8Array, source: Source): Found[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  const found = lines.flatMap((text, at) => {
    const column = columnOfComment(text);
    return column < 0 ? [] : [{ file, line: at + 1, text, column }];
  });
  return outsideOfTexts(found, source);
}

/** Comments and texts both come in the order of the source, so they are walked side by side. */
function outsideOfTexts(found: readonly Found[], source: Source): Found[] {
  const texts = textsOf(source);
  let at = 0;
  let end = 0;
  return found.filter(({ line, text, column }) => {
    const offset = (source.lineStarts[line - 1] ?? 0) + Buffer.byteLength(text.slice(0, column));
    for (; at < texts.length && texts[at]!.start <= offset; at++) end = Math.max(end, texts[at]!.end);
    return offset >= end;
  });
}

function suppression({ file, line, text, column }: Found, { rules, reason }: Comment, code: Lines): Suppression {
  const standsAlone = text.slice(0, column).trim() === '';
  const block = code.spokenOf(line, standsAlone);
  return {
    file,
    line,
    rules,
    reason,
    startLine: block?.startLine ?? line,
    // at an `if` or a `for` only its head is meant
    endLine: (block?.kind === 'compound' ? block.headEnd : block?.endLine) ?? line,
    isDefinition: block?.kind === 'definition',
  };
}

/** What is wrong with a comment. */
function notesOn({ file, line }: Found, comment: Comment | null, ruleIds: ReadonlySet<string>): Note[] {
  const note = (kind: Note['kind'], message: string): Note => ({ kind, message, file, line });
  if (comment === null) {
    const form = '# overshare: ignore[rule-id] reason';
    return [note('suppression-not-understood', `This comment is not understood; it is written \`${form}\`.`)];
  }
  const unknown = comment.rules.filter((id) => !ruleIds.has(id));
  const reason = 'Nothing is suppressed here: the comment gives no reason.';
  return [
    ...unknown.map((id) => note('unknown-rule', `The comment names a rule that does not exist: \`${id}\`.`)),
    ...(comment.reason === '' ? [note('suppression-without-reason', reason)] : []),
  ];
}
