import { type Expression, type Module, parse } from '@overshare/python-parser';
import type { Project } from '#project/index.ts';
import type { Identities } from './identities.ts';
import { isRoleName } from './roles.ts';

type Node = { readonly kind: string };

/** Names that say by themselves that the entry tells who is logged in. */
const IDENTITY =
  /^_?((logged_?in_?)?(user|usr|account|member|customer|client|admin|employee|patient|student)(_?(id|name|pk|uuid|email|info))?|(current|auth|login|logged_?in)_?user(_?id)?|uid|is_?logged(_?in)?|is_?auth\w*|logged_?in|loggedin|authenticated|auth)$/i;
/** Names that do so where a login writes the entry, or where another application must: the project only reads it. */
const WRITTEN_IDENTITY = /^(id|_id|login|email|e?mail|username|name|profile|identity|nickname|phone)$/i;
/** Attributes by which a row is known. */
const KEY_COLUMN = /^(id|_id|pk|uuid|public_id|username|user_name|email|login|name)$/;
/** Attributes of a user that say what they may do: `session['type'] = user.type`. */
const ROLE_COLUMN = /^(type|kind|role|group|level|permissions?|access)(_name|_level)?$/i;
const USER_NAME = /user|account|member|customer|admin|person|employee|student|patient|client/i;
const ROLE_KEY = /(_id|_name|email)$/i;

/** Learns from the whole project which session entries say who is calling and what they may do. Only files that speak of a session are read. */
export function learnSessionKeys(project: Project, identities: Identities): void {
  const entries: Entries = { read: new Set(), written: new Set() };
  for (const file of project.files) {
    const bytes = project.read(file);
    if (!bytes || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('session')) continue;
    learnFrom(parse(bytes).module, identities, entries);
  }
  for (const name of entries.read)
    if (WRITTEN_IDENTITY.test(name) && !entries.written.has(name)) identities.learnSessionKey(name, columnIn(name));
}

/** Names of the entries that the whole project reads and writes. */
interface Entries {
  readonly read: Set<string>;
  readonly written: Set<string>;
}

function learnFrom(module: Module, identities: Identities, entries: Entries): void {
  const pending: unknown[] = [module];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null) continue;
    if ('kind' in next) learnFromNode(next as Node, identities, entries);
    for (const value of Object.values(next)) if (typeof value === 'object') pending.push(value);
  }
}

function learnFromNode(node: Node, identities: Identities, entries: Entries): void {
  const expression = node as Expression;
  if (node.kind === 'Assign') {
    const { targets, value } = node as unknown as { targets: Expression[]; value: Expression };
    for (const name of targets.flatMap((target) => (target.kind === 'Subscript' ? (entryOf(target) ?? []) : []))) {
      entries.written.add(name);
      written(name, value, identities);
    }
    return;
  }
  const name = readIn(expression);
  if (name === null) return;
  entries.read.add(name);
  mentioned(name, identities);
}

/** The entry that an expression speaks of. */
function readIn(expression: Expression): string | null {
  if (expression.kind === 'Subscript') return entryOf(expression);
  if (expression.kind === 'Call') return asked(expression);
  if (expression.kind !== 'Compare' || !expression.operators[0]?.endsWith('in')) return null;
  return isSession(expression.comparators[0]) ? textIn(expression.left) : null;
}

/** `session['name']`. */
const entryOf = (node: Expression & { kind: 'Subscript' }): string | null =>
  isSession(node.value) ? textIn(node.index) : null;

/** `session.get('name')`. */
const asked = ({ callee, args }: Expression & { kind: 'Call' }): string | null =>
  callee.kind === 'Attribute' && /^(get|pop|setdefault)$/.test(callee.attribute) && isSession(callee.value)
    ? textIn(args[0])
    : null;

const isSession = (node: Expression | undefined): boolean =>
  (node?.kind === 'Name' && /^(flask_)?session$/.test(node.id)) ||
  (node?.kind === 'Attribute' &&
    node.attribute === 'session' &&
    node.value.kind === 'Name' &&
    node.value.id === 'flask');

const textIn = (node: Expression | undefined): string | null =>
  node?.kind === 'Constant' && node.type === 'str' ? String(node.value) : null;

function mentioned(name: string, identities: Identities): void {
  if (isRole(name)) identities.sessionRoles.add(name);
  else if (IDENTITY.test(name)) identities.learnSessionKey(name, columnIn(name));
}

const isRole = (name: string): boolean => isRoleName(name) && !ROLE_KEY.test(name);

function written(name: string, value: Expression, identities: Identities): void {
  if (isRole(name)) return mentioned(name, identities);
  const source = value.kind === 'Call' && value.args.length === 1 ? (value.args[0] as Expression) : value;
  const column = source.kind === 'Attribute' && KEY_COLUMN.test(source.attribute) ? source.attribute : null;
  const ofUser = source.kind === 'Attribute' && USER_NAME.test(lastName(source.value));
  if (ofUser && ROLE_COLUMN.test(source.attribute)) identities.sessionRoles.add(name);
  if (IDENTITY.test(name) || (column !== null && ofUser)) identities.learnSessionKey(name, column ?? columnIn(name));
  else if (WRITTEN_IDENTITY.test(name) && value.kind !== 'Constant') identities.learnSessionKey(name, columnIn(name));
}

/** `user` of `g.user`. */
const lastName = (node: Expression): string =>
  node.kind === 'Attribute'
    ? node.attribute
    : node.kind === 'Name'
      ? node.id
      : node.kind === 'Call'
        ? lastName(node.callee)
        : '';

/** The column that an entry's own name speaks of: `id` of `user_id`. */
function columnIn(name: string): string | null {
  if (/^(username|email|login|phone|nickname|name|id)$/i.test(name)) return name.toLowerCase();
  const [, column] = /_?(id|pk|uuid|email)$/i.exec(name) ?? [];
  return column?.toLowerCase() ?? (/name$/i.test(name) ? 'username' : null);
}
