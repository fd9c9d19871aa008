import type { ValueClass } from './value-class.ts';

const shape = /(?<![\w.-])(eyJ[\w-]{8,})\.eyJ[\w-]{4,}\.[\w-]*(?![\w-])/;

function namesAlgorithm(header: string): boolean {
  try {
    const read: unknown = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    return typeof read === 'object' && read !== null && 'alg' in read;
  } catch {
    return false;
  }
}

/** A JSON Web Token, also behind `Bearer`. A signed cookie looks alike, but its first part names no algorithm. */
export function webToken(text: string): ValueClass | null {
  const header = shape.exec(text)?.[1];
  if (header === undefined || !namesAlgorithm(header)) return null;
  return { kind: 'JSON Web Token', sensitivity: 'credential', exposure: 'leak' };
}
