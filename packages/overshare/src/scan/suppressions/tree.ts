import type { Node, Source, Statement } from '@overshare/python-parser';
import { lineOf } from '#python/index.ts';

/** A statement of a file, in lines. */
export interface Block {
  readonly startLine: number;
  readonly endLine: number;
  /** The last line before its body; of a simple statement its last line. */
  readonly headEnd: number;
  readonly kind: 'simple' | 'compound' | 'definition';
  /** Where the keyword stands: decorators come before it. */
  readonly keyword: number;
}

const textKinds: ReadonlySet<string> = new Set(['Constant', 'JoinedStr', 'TemplateStr']);

/** Every statement, in the order of the source; of two that begin together, the outer one first. */
export function blocksOf(source: Source): Block[] {
  const blocks = [...nodesOf(source.module)].filter(isStatement).map((statement) => blockOf(statement, source));
  return blocks.sort((one, other) => one.startLine - other.startLine || other.endLine - one.endLine);
}

/** Where texts stand, in the order of the source: a `#` there begins no comment. */
export function textsOf({ module }: Source): Pick<Node, 'start' | 'end'>[] {
  const texts = [...nodesOf(module)].filter(({ kind }) => textKinds.has(kind));
  return texts.map(({ start, end }) => ({ start, end })).sort((one, other) => one.start - other.start);
}

function blockOf(statement: Statement, source: Source): Block {
  const line = (offset: number) => lineOf(source, offset);
  const keyword = line(statement.start);
  const body = bodyOf(statement);
  const endLine = line(Math.max(statement.end - 1, statement.start));
  return {
    startLine: line(startOf(statement)),
    endLine,
    headEnd: body === null ? endLine : Math.max(line(startOf(body)) - 1, keyword),
    kind: kindOf(statement, body),
    keyword,
  };
}

function kindOf({ kind }: Statement, body: Statement | null): Block['kind'] {
  if (kind === 'FunctionDef' || kind === 'ClassDef') return 'definition';
  return body === null ? 'simple' : 'compound';
}

function startOf(statement: Statement): number {
  const decorators = 'decorators' in statement ? statement.decorators : [];
  return decorators[0]?.start ?? statement.start;
}

function bodyOf(statement: Statement): Statement | null {
  const body = 'body' in statement ? statement.body : statement.kind === 'Match' ? statement.cases[0]?.body : [];
  return body?.[0] ?? null;
}

/** A node and all within it. A stack of its own: chains of code may be longer than ours. */
function* nodesOf(root: Node): Generator<Node> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    for (const part of Object.values(node).flat()) if (isNode(part)) waiting.push(part);
  }
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'kind' in part;
}

const isStatement = (node: Node): node is Statement => statementKinds.has(node.kind);

const statementKinds: ReadonlySet<string> = new Set<Statement['kind']>([
  'FunctionDef',
  'ClassDef',
  'Return',
  'Delete',
  'Assign',
  'AugAssign',
  'AnnAssign',
  'TypeAlias',
  'For',
  'While',
  'If',
  'With',
  'Match',
  'Raise',
  'Try',
  'Assert',
  'Import',
  'ImportFrom',
  'Global',
  'Nonlocal',
  'Expr',
  'Pass',
  'Break',
  'Continue',
]);
