import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../tree/paths.mjs';
import { indexText, rulesFolder } from './index-file.mjs';
import { checksText } from './checks.mjs';
import { loadRules } from './load-rules.mjs';
import { overviewText } from './overview.mjs';

/** What is made from the rules' files: path → text. */
async function generated() {
  const rules = await loadRules();
  return new Map([
    [join(rulesFolder, 'index.gen.ts'), indexText()],
    [join(root, 'docs/rules.md'), await overviewText(rules)],
    [join(root, 'docs/checks.md'), await checksText(rules)],
  ]);
}

/** Files that are not what they would be if they were generated now. */
export async function stale() {
  const files = [...(await generated())];
  return files.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text).map(([file]) => file);
}

export async function writeGenerated() {
  for (const [file, text] of await generated()) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
