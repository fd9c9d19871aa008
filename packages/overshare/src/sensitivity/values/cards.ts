import type { ValueClass } from './value-class.ts';

/** First digits and length of the issuers that matter: a Luhn sum alone fits every tenth number. */
const issuers: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/, // Visa
  /^5[1-5]\d{14}$/, // Mastercard
  /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}$/, // Mastercard, newer range
  /^3[47]\d{13}$/, // American Express
  /^6(?:011|4[4-9]\d|5\d\d)\d{12}$/, // Discover
  /^3(?:0[0-5]|[68]\d)\d{11}$/, // Diners Club
  /^35(?:2[89]|[3-8]\d)\d{12}$/, // JCB
  /^62\d{14,17}$/, // UnionPay
];

function luhn(digits: string): boolean {
  const sum = digits
    .split('')
    .toReversed()
    .reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** A whole payment card number, plain or in groups. */
export function cardNumber(text: string): ValueClass | null {
  if (!/^\d(?:[ -]?\d){12,18}$/.test(text)) return null;
  const digits = text.replace(/[ -]/g, '');
  if (!issuers.some((issuer) => issuer.test(digits)) || !luhn(digits)) return null;
  return { kind: 'payment card number', sensitivity: 'personal.financial', exposure: 'leak' };
}
