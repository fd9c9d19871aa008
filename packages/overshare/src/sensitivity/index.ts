export { classifyColumn } from './column.ts';
export type { SensitivityTable } from './configured.ts';
export { classifyKey } from './key.ts';
export { classifyModel } from './model.ts';
