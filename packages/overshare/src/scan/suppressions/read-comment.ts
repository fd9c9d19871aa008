/** What `# overshare: …` says. */
export interface Comment {
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
}

const comment = /#\s*overshare:\s*(.*)$/;
const ignore = /^ignore\s*\[([^\]]*)\]\s*(.*)$/;

/** Where on a line a comment to Overshare begins; -1: nowhere. */
export function columnOfComment(line: string): number {
  return line.search(comment);
}

/** Reads the comment of a line. Null: it is meant for us, and says nothing that we know. */
export function readComment(line: string): Comment | null {
  const text = comment.exec(line)?.[1] ?? '';
  const [, list, rest] = ignore.exec(text) ?? [];
  if (list === undefined || rest === undefined) return null;
  const rules = list.split(',').map((id) => id.trim());
  // what follows may be meant for another tool
  const reason = rest
    .replace(/(^|\s)#.*$/, '')
    .replace(/^[-–—:\s]+/, '')
    .trim();
  return rules.every(Boolean) ? { rules, reason } : null;
}
