/** What makes Flask-CORS and its kin take the name of an origin for a regular expression. */
const PATTERN = /[*\\\]?$^[()]/;

export const isPattern = (origin: string): boolean => PATTERN.test(origin);

/** A pattern that any origin fits. Read, never run: it comes from the scanned project. */
export const admitsAll = (origin: string): boolean =>
  origin === '*' ||
  /^\^?(https?\??:\/\/|http\(s\)\?:\/\/|\(https?(\|https?)?\):\/\/)?(\.[*+]|\(\.[*+]\))\$?$/.test(origin);

/** Why a pattern admits more than meant: what comes after it is free, or a dot stands for any character. */
export function weaknessOf(origin: string): string | null {
  if (!isPattern(origin)) return null;
  if (!/\$|\\Z/.test(origin.slice(-3))) return 'unanchored';
  return /[A-Za-z0-9]\.[A-Za-z0-9]/.test(origin) ? 'unescaped dot' : null;
}

/** The text that every path begins with that fits a pattern; `/api/*` means any number of slashes. */
export function fixedBeginning(pattern: string): string {
  const text = pattern.replace(/^\^/, '');
  const end = text.search(/[*+?.\\[(|$^{]/);
  if (end < 0) return text;
  return text.slice(0, /[*?{]/.test(text[end] ?? '') ? Math.max(0, end - 1) : end);
}
