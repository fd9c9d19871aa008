/** Compares release numbers; of what follows them only "before the release" (`rc1`, `.dev3`) counts. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [release(one), release(other)];
  for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
    const difference = (left.numbers[at] ?? 0) - (right.numbers[at] ?? 0);
    if (difference) return difference;
  }
  return Number(right.early) - Number(left.early);
}

/** `1.4.2` with 2 parts kept → `1.5`: the first version beyond all that begin with `1.4`. */
export function nextAfter(version: string, parts: number): string {
  const { numbers } = release(version);
  const kept = Array.from({ length: parts }, (_, at) => numbers[at] ?? 0);
  return [...kept.slice(0, -1), kept.at(-1)! + 1].join('.');
}

/** How many numbers a version has: 3 for `1.4.2`. */
export function parts(version: string): number {
  return release(version).numbers.length;
}

/** At which number a compatible release may no longer differ: the first that is not zero. */
export function firstSignificant(version: string): number {
  const { numbers } = release(version);
  const at = numbers.findIndex((number) => number > 0);
  return at < 0 ? numbers.length : at + 1;
}

function release(version: string): { numbers: number[]; early: boolean } {
  const numbers = /^\s*v?(?:\d+!)?(\d{1,9}(?:\.\d{1,9}){0,9})/i.exec(version)?.[1] ?? '0';
  return { numbers: numbers.split('.').map(Number), early: /\d[-_.]?(?:a|b|rc|dev|alpha|beta)\.?\d*/i.test(version) };
}
