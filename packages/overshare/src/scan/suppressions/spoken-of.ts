import type { Block } from './tree.ts';

/** The statements of a file by their lines, so that a file full of comments is read in one go. */
export class Lines {
  readonly #blocks: readonly Block[];
  /** By line: the statement on whose lines, before its body, a comment stands. */
  readonly #at = new Map<number, Block>();
  /** By line: the statement that begins above and goes on below. */
  readonly #around = new Map<number, Block>();

  /** Of blocks in the order of the source the inner ones come later, and stay. */
  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    for (const block of blocks) {
      const { kind, startLine, endLine, headEnd, keyword } = block;
      for (let line = startLine; line <= headEnd; line++) this.#at.set(line, block);
      // between the lines of one statement, or between a decorator and its function; elsewhere a comment speaks of what follows
      const last = kind === 'simple' ? endLine : kind === 'definition' ? keyword - 1 : 0;
      for (let line = startLine + 1; line <= last; line++) this.#around.set(line, block);
    }
  }

  /** What a comment speaks of: the statement on whose lines it stands, or the one below it. */
  spokenOf(line: number, standsAlone: boolean): Block | null {
    const here = (standsAlone ? this.#around : this.#at).get(line);
    return here ?? this.#blocks[firstAfter(this.#blocks, line)] ?? null;
  }
}

/** Where the first block stands that begins below a line. */
function firstAfter(blocks: readonly Block[], line: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.startLine > line) high = middle;
    else low = middle + 1;
  }
  return low;
}
