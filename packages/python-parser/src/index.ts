export type * from './ast.ts';
export { parse, type Problem, type Source } from './parse.ts';
