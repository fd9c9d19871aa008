import type { Location } from '#surface/index.ts';

const forDevelopment = /(^|[^a-z])(dev|develop|debug|test|local|ci)|Dev|Debug|Test|Local/;

/** Whether a class or file is called after development or tests, so that what it says may never reach production. */
export function isForDevelopment({ symbol, file }: Location): boolean {
  const name = file.split('/').at(-1) ?? file;
  const owner = symbol?.split('.').at(-1) ?? '';
  return forDevelopment.test(name) || forDevelopment.test(owner);
}
