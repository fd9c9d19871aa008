export { callers } from '#surface/index.ts';
export type * from '#surface/index.ts';
export type * from '#findings/finding.ts';
