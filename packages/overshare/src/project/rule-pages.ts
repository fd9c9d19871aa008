import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBytes } from './read-bytes.ts';

const pageLimit = 1_000_000;

/** The pages of the rules, as they lie in this package: rule id → Markdown. */
export function openRulePages(): ReadonlyMap<string, string> {
  const root = ['./rules', '../rules']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  if (root === undefined) throw new Error('The pages of the rules are missing from this package.');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return new Map(files.sort().map((file) => [idOf(file), textOf(join(root, file))]));
}

/** `exposure/secret-in-header.md` → `secret-in-header`. */
function idOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.md$/, '');
}

function textOf(file: string): string {
  const bytes = readBytes(file, pageLimit);
  if (typeof bytes === 'string') throw new Error(`The page ${file} cannot be read: ${bytes}.`);
  return new TextDecoder().decode(bytes);
}
