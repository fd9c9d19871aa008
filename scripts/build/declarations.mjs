import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const specifier = /(\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)(['"])([^'"]+)\2/g;

/**
 * Copies the declarations that the entry reaches, with imports as a consumer can follow them: the compiler keeps `#room/file.ts`
 * and `./file.ts` as we write them, which mean nothing outside this tree.
 */
export function writeDeclarations({ folder, from, to }) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const waiting = ['index'];
  const done = new Set(waiting);
  for (const name of waiting) {
    const text = readFileSync(join(from, `${name}.d.ts`), 'utf8').replace(specifier, (_all, before, quote, target) => {
      const local = localName(name, target);
      if (local === null) return `${before}${quote}${checked(target, dependencies, name)}${quote}`;
      if (!done.has(local)) waiting.push(local);
      done.add(local);
      return `${before}${quote}${relativeImport(name, local)}${quote}`;
    });
    const file = join(to, `${name}.d.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** `surface/shape` for `#surface/shape.ts` or a relative import; null for a package. */
function localName(importer, target) {
  if (target.startsWith('#')) return target.slice(1).replace(/\.ts$/, '');
  if (target.startsWith('.')) return join(dirname(importer), target).replaceAll('\\', '/').replace(/\.ts$/, '');
  return null;
}

function relativeImport(importer, local) {
  const path = relative(dirname(importer), local).replaceAll('\\', '/');
  return `${path.startsWith('.') ? path : `./${path}`}.js`;
}

/** A public type from a bundled package could not be found by a consumer. */
function checked(target, dependencies, importer) {
  const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/');
  if (target.startsWith('node:') || name in dependencies) return target;
  throw new Error(
    `${importer}.ts: the public types mention '${target}', which is bundled and not a dependency. Keep it out of the public types.`,
  );
}
