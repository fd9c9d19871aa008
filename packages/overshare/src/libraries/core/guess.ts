import type { LibrarySources } from '#project/index.ts';
import type { Module, SourceUnit, Value } from '#python/index.ts';
import type { Context } from './context.ts';
import type { Guess } from './hooks.ts';

const SNIPPET = /^(\w+)\/stubs\/_snippet\.py$/;
const IMPORTED = /^\s*(?:from|import)\s+(\w+)/gm;

/**
 * What an undefined name most likely is, by the libraries' modules `_snippet`: their globals are what a page of
 * documentation leaves out, and their dict `fresh` makes what each file has for itself, such as its application.
 */
export function snippetGuess({ files }: LibrarySources): Guess {
  const libraries = files.flatMap((file) => SNIPPET.exec(file)?.[1] ?? []);
  return (context, name, unit) => {
    for (const library of importedFirst(libraries, unit)) {
      const module = context.vm.importModule(`${library}._snippet`);
      const found = module.tag === 'thing' && module.shape === 'module' ? nameIn(context, module, name) : null;
      if (found) return found;
    }
    return null;
  };
}

function nameIn(context: Context, module: Module, name: string): Value | null {
  const fresh = module.attrs.value('fresh');
  const maker = fresh?.tag === 'thing' && fresh.shape === 'dict' ? fresh.entries.value(`s:${name}`) : undefined;
  if (maker) return context.vm.callWith(maker);
  return name === 'fresh' ? null : (module.attrs.value(name) ?? null);
}

/** Two libraries may know a name: the one that the file itself imports is meant. */
function importedFirst(libraries: readonly string[], unit: SourceUnit): string[] {
  const text = new TextDecoder().decode(unit.bytes);
  const imported = new Set([...text.matchAll(IMPORTED)].map(([, name = '']) => name));
  return [...libraries].sort((one, two) => Number(imported.has(two)) - Number(imported.has(one)));
}
