import type { Pair } from './difference.ts';
import type { CrossOrigin, RecordedEndpoint } from './recording.ts';
import type { ReportedEndpoint, ReportedGuard } from './report.ts';

type Policy = NonNullable<ReportedGuard['cors']>;

/** Where a browser would be told something else than the report says. */
export function corsDifferences({ cors = [] }: RecordedEndpoint, { guards }: ReportedEndpoint): Pair[] {
  const policies = guards.flatMap((guard) => (guard.effective && guard.cors ? [guard.cors] : []));
  return cors.flatMap((asked) => {
    const recorded = happened(asked);
    const reported = said(asked, policies);
    return recorded === reported ? [] : [{ recorded, reported }];
  });
}

function happened({ origin, allowOrigin, allowCredentials }: CrossOrigin): string {
  if (allowOrigin === null) return `${origin} is refused`;
  return inWords(origin, allowOrigin === '*' ? 'any' : 'echoed', allowCredentials === 'true');
}

function said({ origin }: CrossOrigin, policies: readonly Policy[]): string {
  const policy = policies.find((policy) => admits(policy, origin));
  if (!policy) return `${origin} is refused`;
  return inWords(origin, policy.origins === 'any' ? 'any' : 'echoed', policy.credentials);
}

/** A pattern is tried as Python's `re.match` does: anchored at its beginning alone. */
function admits({ origins, list = [] }: Policy, origin: string): boolean {
  if (origins === 'listed') return list.includes(origin);
  if (origins === 'pattern') return list.some((pattern) => new RegExp(`^(?:${pattern})`).test(origin));
  return true;
}

function inWords(origin: string, answer: 'any' | 'echoed', credentials: boolean): string {
  return `${origin} is ${answer}${credentials ? ', with credentials' : ''}`;
}
