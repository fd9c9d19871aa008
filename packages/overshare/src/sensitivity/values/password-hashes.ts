import { firstKind, type Pattern, type ValueClass } from './value-class.ts';

const base64 = '[A-Za-z0-9./+_-]';

/** Stored forms as the hashing libraries write them. A bare hexadecimal digest is not here: it may as well be a commit. */
const forms: readonly Pattern[] = [
  ['bcrypt hash', /^(?:bcrypt(?:_sha256)?\$)?\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}$/],
  [
    'argon2 hash',
    new RegExp(`^(?:argon2)?\\$argon2(?:id|i|d)\\$v=\\d+\\$m=\\d+,t=\\d+,p=\\d+\\$${base64}+=*\\$${base64}+=*$`),
  ],
  ['pbkdf2 hash', new RegExp(`^pbkdf2_sha\\d+\\$\\d+\\$[^$\\s]+\\$${base64}+=*$`)],
  ['pbkdf2 hash', /^pbkdf2:sha\d+(?::\d+)?\$[^$\s]+\$[0-9a-f]{40,128}$/],
  ['pbkdf2 hash', new RegExp(`^\\$pbkdf2(?:-sha\\d+)?\\$\\d+\\$${base64}+=*\\$${base64}+=*$`)],
  ['scrypt hash', /^scrypt:\d+:\d+:\d+\$[^$\s]+\$[0-9a-f]{64,128}$/],
  ['scrypt hash', new RegExp(`^scrypt\\$(?:\\d+\\$)?[^$\\s]+\\$\\d+\\$\\d+\\$(?:\\d+\\$)?${base64}+=*$`)],
  ['scrypt hash', new RegExp(`^\\$scrypt\\$ln=\\d+,r=\\d+,p=\\d+\\$${base64}+=*\\$${base64}+=*$`)],
  [
    'crypt hash',
    new RegExp(
      `^\\$(?:1|5|6|y|7|sha1|md5)\\$(?:rounds=\\d+\\$)?[^$\\s]{1,64}\\$(?:[^$\\s]{1,64}\\$)?${base64}{20,90}$`,
    ),
  ],
  ['phpass hash', /^\$[PH]\$[./A-Za-z0-9]{31}$/],
  ['salted digest', /^(?:md5|sha1|sha224|sha256|sha384|sha512)\$[^$\s]+\$[0-9a-f]{32,128}$/],
  ['LDAP password hash', /^\{(?:SSHA|SHA|SMD5|SSHA256|SSHA512|CRYPT)\}[A-Za-z0-9+/=$.]{20,}$/],
  ['MySQL password hash', /^\*[0-9A-F]{40}$/],
];

/** A stored password hash of any common library. */
export function passwordHash(text: string): ValueClass | null {
  const kind = firstKind(text, forms);
  return kind === null ? null : { kind, sensitivity: 'credential', exposure: 'leak' };
}
