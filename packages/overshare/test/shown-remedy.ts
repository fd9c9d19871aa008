import type { Finding, Remedy } from '../src/findings/index.ts';
import { remedyCode } from '../src/libraries/index.ts';
import { surface } from '../src/rules/made-surface.ts';
import type { Endpoint, Surface } from '../src/surface/index.ts';

/** What is shown of a remedy for an endpoint (null: for the whole project) of a hand-made surface. */
export function shown(
  remedy: Remedy,
  endpoint: Endpoint | null,
  { endpoints = [], ...more }: Partial<Surface> = {},
  finding: Partial<Finding> = {},
): string | null {
  return remedyCode(
    {
      ruleId: 'some-rule',
      category: 'exposure',
      severity: 'high',
      confidence: 'certain',
      exposure: null,
      fingerprint: '0',
      endpoint: endpoint?.id ?? null,
      location: { file: 'shop/views.py', startLine: 10, endLine: 12, symbol: endpoint?.handler.symbol ?? 'shop' },
      related: [],
      fields: [],
      args: {},
      remedy,
      references: [],
      ...finding,
    },
    endpoint,
    surface([...(endpoint ? [endpoint] : []), ...endpoints], more),
  );
}
