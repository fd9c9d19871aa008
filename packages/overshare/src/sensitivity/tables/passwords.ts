import type { Table } from './table.ts';

/** What people log in with, and what such input is checked against. */
export const passwords: Table = {
  sensitivity: 'credential',
  exposure: 'leak',
  never: ['boolean', 'time'],
  names: `
    auth_hash contrasena credential encrypted_password hashed_password haslo heslo kennwort login_hash mot_de_passe
    mpin parola pass_hash passcode passphrase passw password password_confirm password_confirmation password_digest
    password_hash password_hint password_history password_repeat password_salt password_verifier passwort passwrd
    pw_hash secret_answer security_answer senha sifre wachtwoord
  `,
};

/** The same, in words that mean other things too: an exam has a pass, a recipe has salt. */
export const weakPasswords: Table = {
  sensitivity: 'credential',
  exposure: 'leak',
  never: ['boolean', 'time', 'number'],
  weak: true,
  names: `pass psw pw salt`,
};
