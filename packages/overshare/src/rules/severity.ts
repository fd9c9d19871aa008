import type { Severity } from '#findings/index.ts';
import type { Audience } from './audience.ts';
import type { DataKind } from './data-kind.ts';

/** How much of it one answer holds. */
export type Amount = 'one' | 'many';

type Cell = readonly [one: Severity | null, many: Severity | null];
type Row = Readonly<Record<Audience, Cell>>;

const nothing: Cell = [null, null];

/**
 * The one scale of exposures: what leaves × to whom × how much. Null is no finding.
 *
 * - A credential never has to leave, so even its owner and staff get a finding.
 * - How to reach a person is less than what harms by itself (health, money, identity numbers), a name is less than both.
 * - Business data within a tenant, and anything else to its owner or to staff, is what the endpoint is for.
 */
const scale: Readonly<Record<DataKind, Row>> = {
  credential: row(
    ['critical', 'critical'],
    ['high', 'critical'],
    ['high', 'high'],
    ['medium', 'medium'],
    ['low', 'low'],
  ),
  secret: row(['high', 'critical'], ['high', 'high'], ['medium', 'high'], ['low', 'low']),
  intimate: row(['high', 'high'], ['medium', 'high'], ['low', 'medium']),
  contact: row(['medium', 'high'], ['medium', 'medium'], ['low', 'low']),
  business: row(['medium', 'high'], ['low', 'medium']),
  profile: row(['low', 'medium'], ['info', 'low']),
  internal: row(['low', 'low'], ['info', 'info']),
  ordinary: row(),
};

function row(anyone = nothing, user = nothing, colleague = nothing, owner = nothing, staff = nothing): Row {
  return { anyone, user, colleague, owner, staff };
}

/** How bad it is that this leaves to them; null: not at all. */
export function severityOf(kind: DataKind, audience: Audience, amount: Amount): Severity | null {
  return scale[kind][audience][amount === 'one' ? 0 : 1];
}
