import { posix } from 'node:path';
import { filesBelow } from '../tree/paths.mjs';
import { readModule } from '../tree/read.mjs';
import { layerRules } from './rules.mjs';

/** Judges the source modules of a tree that is laid out like this repository. */
export function checkLayers(tree) {
  const files = filesBelow(tree, ['packages'], /^packages\/[^/]+\/(src|test)\/.*\.ts$/);
  const known = new Set(files);
  const modules = files.map((file) => {
    const module = { ...place(file), ...readModule(tree, file) };
    return {
      ...module,
      imports: module.imports.map((link) => ({ ...link, target: resolve(module, link.specifier, known) })),
    };
  });
  const violations = layerRules.flatMap((rule) =>
    [...rule.check(modules)].map((found) => ({ rule: rule.name, why: rule.why, ...found })),
  );
  return { modules: modules.length, violations };
}

/** Where a file lives: its package, its room (null beside the rooms), and which library it describes. */
function place(file) {
  const [, packageName, top, ...path] = file.split('/');
  const inRoom = packageName === 'overshare' && top === 'src' && path.length > 1;
  const room = inRoom ? path[0] : null;
  return { file, package: packageName, room, library: room === 'libraries' && path.length > 2 ? path[1] : null };
}

/** A file of ours with its place, 'missing', or an empty place for a package from elsewhere. */
function resolve(module, specifier, known) {
  const source = `packages/${module.package}/src`;
  if (!/^[.#]/.test(specifier)) return {};
  const file = specifier.startsWith('#')
    ? `${source}/${specifier.slice(1)}`
    : posix.join(posix.dirname(module.file), specifier);
  if (/\.(json|py|md)$/.test(file)) return place(file);
  return known.has(file) ? place(file) : 'missing';
}
