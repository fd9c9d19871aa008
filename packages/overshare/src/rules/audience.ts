import type { Caller, Endpoint, Field } from '#surface/index.ts';

/** Who gets something, as the weakest of them: anyone at all, any logged-in user, the tenant, the owner, staff. */
export type Audience = 'anyone' | 'user' | 'colleague' | 'owner' | 'staff';

const audienceOfCaller: Readonly<Record<Caller, Audience>> = {
  anonymous: 'anyone',
  plain: 'user',
  stranger: 'user',
  colleague: 'colleague',
  owner: 'owner',
  staff: 'staff',
};

/** From the widest to the narrowest. */
const audiences: readonly Audience[] = ['anyone', 'user', 'colleague', 'owner', 'staff'];

/** The widest audience among some callers; null where there are none. */
function audienceOf(callers: readonly Caller[]): Audience | null {
  const reached = callers.map((caller) => audienceOfCaller[caller]);
  return audiences.find((audience) => reached.includes(audience)) ?? null;
}

/** Who gets a field. The caller's own row goes to its owner, whoever calls. */
export function audienceOfField(field: Field): Audience | null {
  return field.subject === 'self' && field.callers.length > 0 ? 'owner' : audienceOf(field.callers);
}

/** Who is known to get into an endpoint; null where nobody is. */
export function audienceOfEndpoint(endpoint: Endpoint): Audience | null {
  return audienceOf(callersWith(endpoint, 'reached'));
}

function callersWith(endpoint: Endpoint, outcome: Endpoint['callers'][Caller]): Caller[] {
  return (Object.keys(audienceOfCaller) as Caller[]).filter((caller) => endpoint.callers[caller] === outcome);
}

/** Whether more people belong to `one` than to `two`. */
export function isWider(one: Audience, two: Audience): boolean {
  return audiences.indexOf(one) < audiences.indexOf(two);
}
