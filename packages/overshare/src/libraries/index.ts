export { analyze } from './analyze.ts';
export { remedyCode } from './remedy-code.ts';
