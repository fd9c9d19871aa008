import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The bytes of a regular file, or in words why there are none. A file may have become a pipe, a link or a giant since it
 * was listed, so what was opened is what is asked.
 */
export function readBytes(path: string, limit: number): Uint8Array | string {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    return reasonOf(error);
  }
  try {
    const facts = fstatSync(descriptor);
    if (!facts.isFile()) return 'not a regular file';
    if (facts.size > limit) return `larger than ${limit / 1_000_000} MB`;
    return readAll(descriptor, facts.size);
  } catch (error) {
    return reasonOf(error);
  } finally {
    closeSync(descriptor);
  }
}

function readAll(descriptor: number, size: number): Uint8Array {
  const buffer = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, buffer, length, size - length, length);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'it is gone',
  ELOOP: 'a symbolic link, not followed',
  ENAMETOOLONG: 'its path is too long',
  EISDIR: 'not a regular file',
  ENXIO: 'not a regular file',
  ENOTDIR: 'its folder is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** Why the disk refused, in the same words on every machine. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  return reasons[code] ?? `the disk said ${code}`;
}
