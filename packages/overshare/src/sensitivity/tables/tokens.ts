import type { Table } from './table.ts';

/** What stands for a logged-in person, or lets one in once, and the seeds such codes are made from. */
export const tokens: Table = {
  sensitivity: 'credential',
  exposure: 'leak',
  never: ['boolean', 'time', 'number'],
  names: `
    2fa_secret 2fa_seed access_token activation_key activation_token auth_cookie auth_key auth_token
    authentication_token bearer bearer_token confirm_token confirmation_token csrf_secret email_token fs_uniquifier
    id_token invitation_token invite_token jwt jwt_token login_token magic_link magic_token mfa_secret mfa_seed
    otp_secret otp_seed phpsessid refresh_token remember_token reset_hash reset_key reset_link reset_token
    session_cookie session_id session_key session_token sid token totp_key totp_secret totp_seed two_factor_secret
    unlock_token verification_hash verification_key verification_token verify_token
  `,
};
