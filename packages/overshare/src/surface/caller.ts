/**
 * The kinds of principal that an endpoint is called as. *plain*: logged in, nothing granted. *stranger*: ordinary grants,
 * owns nothing that the request names, of another tenant. *owner*: owns it. *colleague*: of the owner's tenant.
 * *staff*: every grant.
 */
export type Caller = 'anonymous' | 'plain' | 'stranger' | 'owner' | 'colleague' | 'staff';

/** All callers, from the weakest to the strongest. */
export const callers: readonly Caller[] = ['anonymous', 'plain', 'stranger', 'owner', 'colleague', 'staff'];

/** What one caller gets. `unknown`: something that was not understood decides. */
export type CallerOutcome = 'denied' | 'reached' | 'crashes' | 'unknown';

/** Null: the caller does not exist here (no owner, no tenant). */
export type CallerTable = Readonly<Record<Caller, CallerOutcome | null>>;
