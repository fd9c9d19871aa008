import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import { z } from 'zod';
import type { Sensitivity } from '#surface/index.ts';
import type { Configuration, RuleSetting } from './configuration.ts';
import { projectError } from './project-errors.ts';

const kinds = {
  credential: true,
  secret: true,
  'personal.contact': true,
  'personal.identity': true,
  'personal.location': true,
  'personal.health': true,
  'personal.financial': true,
  business: true,
  'internal.key': true,
  'internal.foreign-key': true,
  'internal.timestamp': true,
  'internal.flag': true,
  'internal.configuration': true,
  ordinary: true,
} satisfies Record<Sensitivity, true>;

const kind = z.enum(Object.keys(kinds) as Sensitivity[]);
const path = z.string().min(1).max(1000);
const patterns = z.array(path).max(1000).default([]);

const settings = ['off', 'critical', 'high', 'medium', 'low', 'info'] as const satisfies readonly RuleSetting[];

const endpoint = path.regex(/^([A-Z]+ )?\/\S*$/, 'a path starts with /, before it stands a method or nothing');
const declared = 'declared public';
const publicEntry = z.union(
  [
    endpoint.transform((one) => ({ endpoint: one, reason: declared })),
    z.strictObject({ endpoint, reason: z.string().min(1).max(1000).default(declared) }),
  ],
  'must be a path that starts with /, before it a method or nothing; or such an endpoint with its reason',
);
const kindOrKinds = z.union(
  [kind.transform((one) => [one]), z.array(kind).min(1)],
  `must be one of ${Object.keys(kinds).join(', ')}, or a list of them`,
);

/** What may stand in the file, in a project that knows these rules. */
function schemaFor(ruleIds: readonly string[]) {
  return z.strictObject({
    sensitivity: z.strictObject({ columns: z.record(z.string(), kindOrKinds).default({}) }).default({ columns: {} }),
    exclude: patterns.refine((list) => !list.some(leavesFolder), 'exclude holds a path that leaves the scanned folder'),
    public: z.array(publicEntry).max(1000).default([]),
    rules: z.strictObject(Object.fromEntries(ruleIds.map((id) => [id, z.enum(settings).optional()]))).default({}),
    persona: z.enum(['regular', 'strict']).optional(),
  });
}

function leavesFolder(pattern: string): boolean {
  return pattern.replace(/^!/, '').split('/').includes('..');
}

/** Reads a configuration. Throws a coded error that names the place of what is wrong. */
export function readConfiguration(text: string, file: string, ruleIds: readonly string[]): Configuration {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: String(line), column: String(col) };
  };
  const [broken] = document.errors;
  if (broken) throw projectError('config-syntax', { ...place(broken.pos[0]), reason: firstLine(broken.message) });
  const checked = schemaFor(ruleIds).safeParse(plain(document, file) ?? {});
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues as [z.core.$ZodIssue];
  throw projectError('config-invalid', { ...place(offsetOf(document, issue)), reason: reasonOf(issue) });
}

/** Aliases are what makes a small file huge; the yaml package counts them and throws. */
function plain(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw projectError('config-syntax', { file, line: '1', column: '1', reason: firstLine((error as Error).message) });
  }
}

/** Where the innermost thing lies that an issue is about. */
function offsetOf(document: Document.Parsed, issue: z.core.$ZodIssue): number {
  for (let length = issue.path.length; length >= 0; length--) {
    const node = document.getIn(issue.path.slice(0, length), true);
    if (isMap(node) && issue.code === 'unrecognized_keys') return offsetOfKey(node, issue.keys[0]!);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(map: YAMLMap, name: string): number {
  const key = map.items.map((pair) => pair.key).find((one) => isScalar(one) && one.value === name);
  return (isScalar(key) ? key : map).range?.[0] ?? 0;
}

function reasonOf(issue: z.core.$ZodIssue): string {
  const where =
    issue.path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .slice(1) || 'the file';
  if (issue.code === 'unrecognized_keys')
    return `${where} has no key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
  if (issue.code === 'invalid_union') return `${where} ${issue.message}`;
  return `${where}: ${issue.message}`;
}

function firstLine(text: string): string {
  return text.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
}
