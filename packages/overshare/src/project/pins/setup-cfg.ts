import type { Wish } from './pin.ts';
import { readRequirement } from './requirements.ts';

/** The indented lines below `install_requires =`, the one key of setup.cfg that pins anything. */
export function readSetupCfg(text: string, source: string): Wish[] {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^install_requires\s*=/.test(line));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^\S/.test(line));
  const first = lines[start]!.slice(lines[start]!.indexOf('=') + 1);
  return [first, ...rest.slice(0, end < 0 ? undefined : end)].flatMap((line) => readRequirement(line, source));
}
