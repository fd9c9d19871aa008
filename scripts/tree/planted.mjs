import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files into a folder of their own, looks at it, and takes it away again. For tests of our checks. */
export function withTree(files, look) {
  const tree = mkdtempSync(join(tmpdir(), 'overshare-planted-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), text);
    }
    return look(tree);
  } finally {
    rmSync(tree, { recursive: true });
  }
}
