import type { Block } from './tree.ts';

/** What a comment speaks of: the statement on whose lines it stands, or the one below it. */
export function spokenOf(blocks: readonly Block[], line: number, standsAlone: boolean): Block | null {
  const holding = blocks.filter((block) => (standsAlone ? surrounds(block, line) : isAt(block, line)));
  // the innermost: blocks stand in the order of the source
  return holding.at(-1) ?? blocks.find(({ startLine }) => startLine > line) ?? null;
}

function isAt({ startLine, headEnd }: Block, line: number): boolean {
  return startLine <= line && line <= headEnd;
}

/** Between the lines of one statement, or between a decorator and its function; elsewhere a comment speaks of what follows. */
function surrounds({ kind, startLine, endLine, keyword }: Block, line: number): boolean {
  const last = kind === 'simple' ? endLine : kind === 'definition' ? keyword : 0;
  return startLine < line && line < last + (kind === 'simple' ? 1 : 0);
}
