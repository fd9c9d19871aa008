import type { Call, Identity, RecordedEndpoint } from './recording.ts';

/** A redirect to such a page means: log in first. */
const loginPage = /log-?in|sign-?in|\/auth\b/i;

/** What a caller got; null where the answer does not tell (nothing was found, for anybody). */
export function outcomeOf(endpoint: RecordedEndpoint, identity: Identity): 'denied' | 'reached' | 'crashes' | null {
  const call = endpoint.calls[identity];
  if (!call) return null;
  if (call.status === 500) return 'crashes';
  if (call.status === 401 || call.status === 403) return 'denied';
  // Somebody else gets more: then "not found", "go elsewhere" and "not with these values" are refusals.
  const isServed = Object.values(endpoint.calls).some(({ status }) => status < 300);
  if (call.status === 404) return isServed ? 'denied' : null;
  if (call.status === 400) return isServed ? 'denied' : 'reached';
  return isRedirect(call) && (isServed || loginPage.test(call.location ?? '')) ? 'denied' : 'reached';
}

function isRedirect({ status }: Call): boolean {
  return status >= 300 && status < 400;
}
