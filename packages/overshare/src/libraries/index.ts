export { analyze } from './analyze.ts';
export { loadSqlParser, mayHoldSql } from './core/sql/parser.ts';
export { remedyCode } from './remedy-code.ts';
