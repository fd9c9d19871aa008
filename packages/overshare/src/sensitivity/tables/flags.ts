import type { Table } from './table.ts';

/** What a system has decided about an account or a row: roles, rights, locks, soft deletion. */
export const flags: Table = {
  sensitivity: 'internal.flag',
  exposure: 'excess',
  never: ['time'],
  names: `
    2fa_enabled access_level account_locked account_status acl activated active admin admin_level administrator
    approved auth_level banned blacklisted blocked change_password clearance clearance_level confirmed deactivated
    debug deleted disabled email_confirmed email_verified enabled expired failed_attempt failed_login
    failed_login_attempt failed_login_count feature_flag flagged force_password_change fraud_score hidden
    internal_only internal_status is_active is_admin is_deleted is_staff is_superuser kyc_status locked login_attempt
    login_count mfa_enabled moderator must_change_password otp_enabled password_expired password_reset_required
    permission permission_level phone_verified privilege reset_required risk_level risk_score role root security_level
    shadow_banned sign_in_count soft_deleted spam_score staff superadmin superuser suspended totp_enabled trust_level
    trusted two_factor_enabled user_role user_type verified
  `,
};
