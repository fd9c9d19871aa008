import type { Wish } from './pin.ts';
import { readRequirement } from './requirements.ts';
import { readSpecifier } from './specifier.ts';
import { entries, list, string, table } from './untyped.ts';

/** The wishes of a pyproject.toml: the standard tables, and those of Poetry, PDM and uv. */
export function readPyproject(document: unknown, source: string): Wish[] {
  const project = table(document, 'project');
  const lists = [
    table(project, 'dependencies'),
    ...entries(table(project, 'optional-dependencies')).map(([, group]) => group),
    ...entries(table(document, 'dependency-groups')).map(([, group]) => group),
    ...entries(table(document, 'tool', 'pdm', 'dev-dependencies')).map(([, group]) => group),
    table(document, 'tool', 'uv', 'dev-dependencies'),
  ];
  const standard = lists.flatMap(list).flatMap((line) => readRequirement(string(line), source));
  return [...standard, ...readPoetry(table(document, 'tool', 'poetry'), source)];
}

function readPoetry(poetry: unknown, source: string): Wish[] {
  const groups = entries(table(poetry, 'group')).map(([, group]) => table(group, 'dependencies'));
  return [table(poetry, 'dependencies'), ...groups, table(poetry, 'dev-dependencies')].flatMap((one) =>
    readTable(one, source),
  );
}

/** The form of Poetry and of Pipfile: `flask = "^2.0"` or `flask = { version = "^2.0", extras = ["async"] }`. */
export function readTable(dependencies: unknown, source: string): Wish[] {
  return entries(dependencies).flatMap(([name, wish]) => {
    const last = list(wish).at(-1) ?? wish;
    const range = name === 'python' ? null : readSpecifier(string(last) || string(table(last, 'version')));
    return range ? [{ name, source, ...range }] : [];
  });
}
