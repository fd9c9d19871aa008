/** What a regular expression of an address comes to. */
export interface RegexPaths {
  /** Ways to write the address, parameters as `{name}`, those without a name by their number. */
  readonly paths: readonly string[];
  readonly names: readonly string[];
  /** How many groups have no name. */
  readonly unnamed: number;
}

/** Ways that are followed; what is optional is written at least once. */
const MOST_PATHS = 4;

/** Reads an address out of a regular expression. It is never run. */
export function regexPaths(regex: string): RegexPaths {
  const reader = new Reader(regex);
  const paths = [...new Set(reader.alternatives())].slice(0, MOST_PATHS);
  return { paths, names: [...new Set(reader.names)], unnamed: reader.unnamed };
}

class Reader {
  readonly names: string[] = [];
  unnamed = 0;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** What stands between two `|`, up to the end of the group. */
  alternatives(): string[] {
    const found = this.#sequence();
    while (this.#peek() === '|') {
      this.#at++;
      found.push(...this.#sequence());
    }
    return found;
  }

  #peek(): string {
    return this.#text[this.#at] ?? '';
  }

  #sequence(): string[] {
    let paths = [''];
    while (this.#at < this.#text.length && this.#peek() !== '|' && this.#peek() !== ')') {
      const parts = this.#repeated(this.#atom());
      paths = paths.flatMap((path) => parts.map((part) => joined(path, part))).slice(0, MOST_PATHS);
    }
    return paths;
  }

  /** An optional group is there or not; an optional slash at the end is not, any other character is there. */
  #repeated(parts: string[]): string[] {
    const [mark = ''] = /^(?:[*+?]|\{\d*,?\d*\})?[?+]?/.exec(this.#text.slice(this.#at)) ?? [];
    this.#at += mark.length;
    const isGroup = parts.some((part) => part.length > 1 && part !== ANY);
    if (mark === '' && parts[0] === DOT) return ['.'];
    if (/^[*?]/.test(mark) && parts[0] === '/') return [''];
    const isOptional = isGroup && /^[*?]/.test(mark);
    return (isOptional ? ['', ...parts] : parts).map((part) => (part === DOT ? ANY : part));
  }

  #atom(): string[] {
    const char = this.#peek();
    this.#at++;
    if (char === '(') return this.#group();
    if (char === '[') return [this.#set()];
    if (char === '\\') return [this.#escape()];
    if (char === '.') return [DOT];
    return char === '^' || char === '$' ? [''] : [char];
  }

  #escape(): string {
    const char = this.#peek();
    this.#at++;
    if (/[dwsDWS]/.test(char)) return ANY;
    return /[AZzbB]/.test(char) ? '' : char;
  }

  #set(): string {
    const [whole = ''] = /^\^?\]?(?:\\.|[^\]\\])*\]?/s.exec(this.#text.slice(this.#at)) ?? [];
    this.#at += whole.length;
    const [only = ''] = /^(?:\\?[^\w\\^])\]$/.exec(whole) ?? [];
    return only ? only.replace('\\', '')[0]! : ANY;
  }

  #group(): string[] {
    const [, kind = '', name = ''] =
      /^(\?P?<(\w+)>|\?[:=!]|\?<[=!]|\?[a-zA-Z-]+[:)]|)/.exec(this.#text.slice(this.#at)) ?? [];
    this.#at += kind.length;
    if (/^\?[a-zA-Z-]+\)$/.test(kind)) return [''];
    const number = kind === '' ? ++this.unnamed : 0;
    if (name) this.names.push(name);
    const before = this.unnamed;
    const inner = this.alternatives();
    this.#at++;
    if (/^\?<?[=!]/.test(kind)) return [''];
    if (kind !== '' && !name) return inner;
    // a group within a group is no parameter of its own
    if (name) this.unnamed = before;
    return [`{${name || String(number)}}`];
  }
}

const ANY = '{path}';
/** Any one character: without a repetition the point itself is meant. */
const DOT = '\0';

/** Several wild characters in a row are one piece of the address. */
const joined = (path: string, part: string): string => (part === ANY && path.endsWith(ANY) ? path : path + part);
