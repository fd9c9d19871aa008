import { parse as parseToml } from 'smol-toml';
import type { Ledger } from '../ledger.ts';
import { byBytes } from '../paths.ts';
import { compareVersions } from './compare-versions.ts';
import { readPackages, readPipfile } from './lock-files.ts';
import { normalize, type Pin, type Wish } from './pin.ts';
import { pinRank } from './pin-files.ts';
import { readPyproject } from './pyproject.ts';
import { readRequirements } from './requirements.ts';
import { readSetupCfg } from './setup-cfg.ts';
import { Versions } from './versions.ts';

/** Reads the pins of all files that have any; a file nearer to the top of the project counts more. */
export function readPins(
  names: readonly string[],
  load: (file: string) => Uint8Array | null,
  ledger: Ledger,
): Versions {
  const known = new Set(names);
  const pending = names.filter((file) => pinRank(file) !== null).sort(byWeight);
  const pins = new Map<string, Pin>();
  // a set grows while it is walked: included files come last, and each file once
  const files = new Set(pending);
  for (const file of files) {
    const bytes = load(file);
    if (!bytes) continue;
    const { wishes, includes } = readWishes(file, new TextDecoder().decode(bytes), ledger);
    for (const wish of wishes) settle(pins, wish);
    for (const include of includes) if (known.has(include)) files.add(include);
  }
  return new Versions(pins);
}

function byWeight(one: string, other: string): number {
  return one.split('/').length - other.split('/').length || pinRank(one)! - pinRank(other)! || byBytes(one, other);
}

function readWishes(file: string, text: string, ledger: Ledger): { wishes: Wish[]; includes: string[] } {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name === 'setup.cfg') return { wishes: readSetupCfg(text, file), includes: [] };
  if (!/^(?:pyproject\.toml|Pipfile|.*\.lock)$/.test(name)) return readRequirements(text, file);
  const document = parseDocument(name, text);
  if (document === null) ledger.add(file, 'not well-formed, so its pinned versions are not known');
  return { wishes: readDocument(name, document, file), includes: [] };
}

function parseDocument(name: string, text: string): unknown {
  try {
    return name === 'Pipfile.lock' ? JSON.parse(text) : parseToml(text);
  } catch {
    return null; // whatever is wrong with it, a file that cannot be read pins nothing
  }
}

function readDocument(name: string, document: unknown, file: string): Wish[] {
  if (name === 'pyproject.toml') return readPyproject(document, file);
  return name.startsWith('Pipfile') ? readPipfile(document, file) : readPackages(document, file);
}

/** An earlier word stands, unless a later one is exact, the earlier one is not, and the two agree. */
function settle(pins: Map<string, Pin>, { name, ...pin }: Wish): void {
  const key = normalize(name);
  const before = pins.get(key);
  const isNewer = before?.source === pin.source && pin.exact && compareVersions(pin.version, before.version) > 0;
  if (!before || isNewer || (pin.exact && !before.exact && isWithin(pin.version, before))) pins.set(key, pin);
}

function isWithin(version: string, { version: lowest, below }: Pin): boolean {
  return (!lowest || compareVersions(version, lowest) >= 0) && (!below || compareVersions(version, below) < 0);
}
