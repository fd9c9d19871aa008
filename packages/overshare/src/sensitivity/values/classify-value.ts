import { cardNumber } from './cards.ts';
import { connectionString } from './connection-strings.ts';
import { emailAddress } from './email-addresses.ts';
import { iban } from './ibans.ts';
import { passwordHash } from './password-hashes.ts';
import { privateAddress } from './private-addresses.ts';
import { privateKey } from './private-keys.ts';
import { serviceKey } from './service-keys.ts';
import type { ValueClass } from './value-class.ts';
import { webToken } from './web-tokens.ts';

/** The gravest first. */
const families = [
  privateKey,
  passwordHash,
  serviceKey,
  connectionString,
  webToken,
  cardNumber,
  iban,
  emailAddress,
  privateAddress,
];

/** Longer texts are read this far: what gives itself away does so early, and the text may come from a stranger. */
const readAtMost = 65_536;

/** What a text is by its content, or null. A masked value is none: its pattern is broken, and somebody has thought of it already. */
export function classifyValue(text: string): ValueClass | null {
  const read = text.slice(0, readAtMost).trim();
  if (read.length < 6) return null;
  for (const family of families) {
    const found = family(read);
    if (found !== null) return found;
  }
  return null;
}
