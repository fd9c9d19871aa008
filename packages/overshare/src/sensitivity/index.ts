export { classifyColumn, type Column } from './column.ts';
export type { SensitivityTable } from './configured.ts';
export type { Classification } from './exposure.ts';
export { classifyKey } from './key.ts';
export { classifyModel } from './model.ts';
export { classifyValue } from './values/classify-value.ts';
export type { ValueClass } from './values/value-class.ts';
