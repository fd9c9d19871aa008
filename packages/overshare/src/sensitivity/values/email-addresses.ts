import type { ValueClass } from './value-class.ts';

const shape = /^[\w.!#$%&'+/=?^`|~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}([a-z]{2,24})$/i;
/** `logo@2x.png` is an image. */
const fileEndings = new Set(['css', 'gif', 'ico', 'jpeg', 'jpg', 'js', 'json', 'map', 'png', 'svg', 'webp']);
/** Addresses that no person reads. */
const machines = /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|git)@/i;

/** A whole e-mail address of a person. */
export function emailAddress(text: string): ValueClass | null {
  const ending = text.length > 254 ? undefined : shape.exec(text)?.[1];
  if (ending === undefined || fileEndings.has(ending.toLowerCase()) || machines.test(text)) return null;
  return { kind: 'e-mail address', sensitivity: 'personal.contact', exposure: 'excess' };
}
