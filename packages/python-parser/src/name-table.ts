import { FALSE as FIRST_KEYWORD, KEYWORDS, NAME } from './tokens.ts';

/** Past this many names the table starts anew: a scan of many files must not keep every name it ever met. */
const MOST_NAMES = 1 << 19;
const FIRST_SIZE = 1 << 12;

/**
 * Gives equal ASCII byte runs the same string, without making a string to look it up. Both the start value and the factor
 * of the hash are random per process: a hostile file cannot prepare names that collide.
 */
export class NameTable {
  readonly seed: number = (Math.random() * 0x1_0000_0000) | 0;
  readonly factor: number = 0x0100_0193 + ((Math.random() * 0x10_0000) | 0) * 64;
  /** Pairs of a hash and a name's index plus one (0 for an empty slot), side by side so that a look-up touches one place. */
  private slots = new Int32Array(FIRST_SIZE * 2);
  private names: string[] = [];

  constructor() {
    this.restart();
  }

  /** The token kind of the name that `find` gave: a keyword's own, else NAME. */
  kindOf(index: number): number {
    return index < KEYWORDS.length ? FIRST_KEYWORD + index : NAME;
  }

  textOf(index: number): string {
    return this.names[index] ?? '';
  }

  /** The index of the name in `bytes[start, end)`, whose bytes are all ASCII and whose hash the caller made with `seed` and `factor`. */
  find(bytes: Uint8Array, start: number, end: number, rawHash: number): number {
    const hash = mix(rawHash);
    const { slots, names } = this;
    const last = slots.length - 2;
    for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
      const index = (slots[slot + 1] as number) - 1;
      if (index < 0) return this.add(hash, latin1(bytes, start, end));
      if (slots[slot] === hash && sameText(names[index] as string, bytes, start, end)) return index;
    }
  }

  /** The shared string for `bytes[start, end)`, all ASCII. */
  text(bytes: Uint8Array, start: number, end: number): string {
    let hash = this.seed;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), this.factor);
    return this.names[this.find(bytes, start, end, hash)] as string;
  }

  private add(hash: number, name: string): number {
    if (this.names.length >= MOST_NAMES) this.restart();
    const index = this.names.length;
    this.names.push(name);
    if (this.names.length * 4 > this.slots.length) this.grow();
    this.place(hash, index + 1);
    return index;
  }

  private place(hash: number, entry: number): void {
    const { slots } = this;
    const last = slots.length - 2;
    let slot = (hash << 1) & last;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
    slots[slot] = hash;
    slots[slot + 1] = entry;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot + 1] !== 0) this.place(slots[slot] as number, slots[slot + 1] as number);
    }
  }

  private restart(): void {
    this.slots.fill(0);
    this.names = [];
    for (const keyword of KEYWORDS) this.add(this.hashOf(keyword), keyword);
  }

  private hashOf(text: string): number {
    let hash = this.seed;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), this.factor);
    return mix(hash);
  }
}

/** Multiplication only carries upwards, so the low bits, which choose the slot, need the high ones folded in. */
function mix(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
  return folded ^ (folded >>> 13);
}

function sameText(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (text.length !== length) return false;
  for (let at = 0; at < length; at++) {
    if (text.charCodeAt(at) !== bytes[start + at]) return false;
  }
  return true;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}
