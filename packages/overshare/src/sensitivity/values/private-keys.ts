import { firstKind, type Pattern, type ValueClass } from './value-class.ts';

const forms: readonly Pattern[] = [
  ['PEM private key', /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED )?PRIVATE KEY-----/],
  ['PGP private key', /-----BEGIN PGP PRIVATE KEY BLOCK-----/],
  ['PuTTY private key', /^PuTTY-User-Key-File-\d: /m],
  ['age private key', /\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/],
];

/** A private key in a text form. Public keys and certificates are made to be shown. */
export function privateKey(text: string): ValueClass | null {
  const kind = firstKind(text, forms);
  return kind === null ? null : { kind, sensitivity: 'secret', exposure: 'leak' };
}
