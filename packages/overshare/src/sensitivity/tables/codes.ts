import type { Table } from './table.ts';

/** Short codes that let somebody in: they may well be stored as numbers. */
export const codes: Table = {
  sensitivity: 'credential',
  exposure: 'leak',
  never: ['boolean', 'time'],
  names: `
    2fa_code access_code activation_code auth_code authentication_code authorization_code backup_code card_pin
    confirmation_code door_code email_code gate_code hotp invite_code login_code login_pin mfa_code one_time_code
    one_time_password otp otp_code passkey phone_code pin recovery_code reset_code reset_pin scratch_code
    security_code sms_code totp unlock_code user_pin verification_code verification_pin verify_code
  `,
};
