import { posix } from 'node:path';
import { readSpecifier } from './specifier.ts';
import type { Wish } from './pin.ts';

/** What stands further right in a line are hashes. */
const longest = 1000;

/** The wishes of a requirements file, and the files that it includes. */
export function readRequirements(text: string, source: string): { wishes: Wish[]; includes: string[] } {
  const lines = text.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
  const wishes = lines.flatMap((line) => readRequirement(line, source));
  const includes = lines.flatMap(
    (line) => /^(?:-r|-c|--requirement|--constraint)[\s=]*(\S+)/.exec(line.trim())?.[1] ?? [],
  );
  return { wishes, includes: includes.map((file) => posix.join(posix.dirname(source), file)) };
}

/** One line as in PEP 508: `Flask[async]>=2,<4 ; python_version > "3.8"`. Empty where no version is said. */
export function readRequirement(line: string, source: string): Wish[] {
  const [wanted] = line
    .slice(0, longest)
    .replace(/(?:^|\s)#.*$/, '')
    .split(';');
  const [, name, specifier] = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*\(?([^@]*)$/.exec(wanted!) ?? [];
  const range = specifier ? readSpecifier(specifier.split(/\s--/)[0]!) : null;
  return name && range ? [{ name, source, ...range }] : [];
}
