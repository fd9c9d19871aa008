import { parse } from '@overshare/python-parser';
import type { Finding, Remedy } from '../src/findings/index.ts';
import { remedyCode } from '../src/libraries/index.ts';
import { surface } from '../src/rules/made-surface.ts';
import type { Endpoint, Surface } from '../src/surface/index.ts';

/** What is shown of a remedy for an endpoint (null: for the whole project) of a hand-made surface. It must be Python. */
export function shown(
  remedy: Remedy,
  endpoint: Endpoint | null,
  more: Partial<Surface> = {},
  finding: Partial<Finding> = {},
): string | null {
  const code = codeOf(remedy, endpoint, more, finding);
  const { problems } = parse(new TextEncoder().encode(code ?? ''));
  if (problems.length > 0) throw new Error(`${problems[0]?.message} in:\n${code}`);
  return code;
}

function codeOf(
  remedy: Remedy,
  endpoint: Endpoint | null,
  { endpoints = [], ...more }: Partial<Surface>,
  finding: Partial<Finding>,
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
