import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

/**
 * Reads one TypeScript or JavaScript file into the facts that our checks judge: what it imports (types too), which
 * globals it touches, its functions and its comments.
 */
export function readModule(tree, file) {
  const text = readFileSync(join(tree, file), 'utf8');
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const lineOf = lineFinder(text);
  const facts = { imports: [], uses: [], functions: [], anys: [] };
  walk(program, (node, parent) => note(facts, node, parent, lineOf));
  return {
    file,
    isTest: isTestFile(file),
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    comments: comments.map(({ value, start, end }) => ({
      text: value,
      line: lineOf(start),
      lines: lineOf(end) - lineOf(start) + 1,
    })),
    ...facts,
  };
}

/** Tests, and what lies in the test folders for them. */
export function isTestFile(file) {
  return /\.test\.(ts|mjs)$/.test(file) || /^(packages\/[^/]+\/)?test\//.test(file);
}

function note(facts, node, parent, lineOf) {
  const line = lineOf(node.start);
  const specifier = importedSpecifier(node);
  if (specifier !== null) facts.imports.push({ specifier, line });
  if (node.type === 'TSAnyKeyword') facts.anys.push(line);
  if (isFunction(node))
    facts.functions.push({ name: functionName(node, parent), line, lines: lineOf(node.end) - line + 1 });
  const use = usedGlobal(node, parent);
  if (use !== null) facts.uses.push({ name: use, line });
}

function importedSpecifier(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return typeof node.source?.value === 'string' ? node.source.value : null;
    default:
      return null;
  }
}

/** `process.exit`, `Math.random`, `console.log` for members; `fetch`, `Date` for what is called or constructed directly. */
function usedGlobal(node, parent) {
  if (node.type === 'MemberExpression' && node.object.type === 'Identifier' && !node.computed) {
    return node.object.name === 'globalThis' ? node.property.name : `${node.object.name}.${node.property.name}`;
  }
  const isTarget = (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;
  return node.type === 'Identifier' && isTarget ? node.name : null;
}

function isFunction(node) {
  return (
    (node.type === 'FunctionDeclaration' ||
      node.type === 'FunctionExpression' ||
      node.type === 'ArrowFunctionExpression') &&
    node.body !== null
  );
}

function functionName(node, parent) {
  return node.id?.name ?? parent?.id?.name ?? parent?.key?.name ?? 'a function';
}

function walk(node, visit, parent = null) {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && typeof child.type === 'string') walk(child, visit, node);
    }
  }
}

function lineFinder(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
