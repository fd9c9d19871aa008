import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** The report that a text holds. Throws, naming each place, where it is not as the schema says. */
export function validReport(text: string): unknown {
  const report = JSON.parse(text) as unknown;
  if (validate(report)) return report;
  const problems = validate.errors!.map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
  throw new Error(`This is no valid report:\n${problems.slice(0, 20).join('\n')}`);
}
