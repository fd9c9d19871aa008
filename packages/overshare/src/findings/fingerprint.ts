import { createHash } from 'node:crypto';
import type { Stated } from './report.ts';
import { compareText } from './order.ts';
import { endpointName } from './endpoint-name.ts';

/**
 * Names a cause so that it is met again after unrelated edits: rule, endpoints, the symbol at the place of repair, and what
 * it is about. No line numbers. A new endpoint or a new column at an old place is a new fingerprint: what was accepted
 * before must not hide it.
 */
export function fingerprint(siblings: readonly [Stated, ...Stated[]]): string {
  const [first] = siblings;
  const endpoints = siblings.map(({ endpoint }) => (endpoint === null ? '' : endpointName(endpoint)));
  const about = siblings.flatMap((sibling) => sibling.about);
  const parts = [first.rule.id, first.location.symbol ?? first.location.file, distinct(endpoints), distinct(about)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Each text once, in an order that does not depend on the machine. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}
