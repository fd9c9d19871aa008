import { filesBelow } from '../tree/paths.mjs';
import { readModule } from '../tree/read.mjs';

const bars = { fileLines: 500, functionLines: 80 };

const ours = /^(packages\/[^/]+\/(src|test)|scripts|test|recordings)\/.*\.(ts|mjs)$/;
const vagueName = /(^|\/)(utils?|helpers?|common|misc)([/.]|$)|[-_.](utils?|helpers?)\./i;

/** What the tree looks like in figures, and each place that is beyond a bar. Generated files may be long. */
export function score(tree) {
  const files = filesBelow(tree, ['packages', 'scripts', 'test', 'recordings'], ours);
  const modules = files.map((file) => readModule(tree, file));
  const source = modules.filter((module) => !module.isTest && module.file.includes('/src/'));
  return {
    modules: modules.length,
    beyond: modules.flatMap((module) => [...beyondBars(module)]),
    figures: figures(source),
  };
}

function* beyondBars(module) {
  const at = (line, message) => `${module.file}:${line}  ${message}`;
  if (module.lines > bars.fileLines && !module.file.includes('.gen.'))
    yield at(1, `has ${module.lines} lines, the bar is ${bars.fileLines}`);
  if (vagueName.test(module.file)) yield at(1, 'has a name that says nothing');
  for (const line of module.anys) yield at(line, 'says any');
  for (const comment of module.comments) {
    const found = /^\s*@ts-[\w-]+|\b(?:eslint|oxlint)-disable\b|\bTODO\b|\bFIXME\b/.exec(comment.text);
    if (found !== null) yield at(comment.line, `has a comment with ${found[0].trim()}`);
  }
  if (module.isTest) return; // the callback of a `describe` is as long as its tests are many
  for (const { name, line, lines } of module.functions) {
    if (lines > bars.functionLines) yield at(line, `${name} has ${lines} lines, the bar is ${bars.functionLines}`);
  }
}

function figures(modules) {
  const functions = modules.flatMap((module) => module.functions.map((found) => found.lines));
  const lines = modules.reduce((sum, module) => sum + module.lines, 0);
  const comments = modules.flatMap((module) => module.comments).reduce((sum, comment) => sum + comment.lines, 0);
  return {
    files: modules.length,
    fileLines: spread(modules.map((module) => module.lines)),
    functions: functions.length,
    functionLines: spread(functions),
    commentShare: lines === 0 ? 0 : Math.round((100 * comments) / lines),
  };
}

function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}
