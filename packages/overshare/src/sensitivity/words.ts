/** Short forms that stand for one word; `no` is rarely anything but "number" in a column's name. */
const longForms: ReadonlyMap<string, string> = new Map([
  ['acct', 'account'],
  ['addr', 'address'],
  ['cust', 'customer'],
  ['nbr', 'number'],
  ['no', 'number'],
  ['nr', 'number'],
  ['num', 'number'],
  ['passwd', 'password'],
  ['pswd', 'password'],
  ['pwd', 'password'],
]);

function singular(word: string): string {
  if (word.length < 3 || /[sui]s$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function plainWord(word: string): string {
  const one = singular(word);
  return longForms.get(one) ?? one;
}

/** The same few thousand names are asked for again and again. */
const wordLists = new Map<string, readonly string[]>();
const MOST_NAMES = 50_000;

/** The words of a name, however it is written: `userPasswords`, `user_password` and `USER-PASSWORD` are `user`, `password`. */
export function wordsOf(name: string): readonly string[] {
  const known = wordLists.get(name);
  if (known) return known;
  const words = split(name);
  if (wordLists.size < MOST_NAMES) wordLists.set(name, words);
  return words;
}

function split(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[A-Z]{2})s(?![a-z])/g, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(plainWord);
}

/** The words without their digits: `address`, `line1` become `address`, `line`. */
export function withoutDigits(words: readonly string[]): readonly string[] {
  return words.map((word) => plainWord(word.replace(/\d+/g, ''))).filter((word) => word !== '');
}

/** Words as one string, so that `api_key`, `apiKey` and `apikey` are found under one entry. */
export function joined(words: readonly string[]): string {
  return words.join('');
}

/** The last part of a dotted name: `Customer` of `shop.models.Customer`. */
export function lastPart(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf('.') + 1);
}
