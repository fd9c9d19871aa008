import { InvalidArgumentError } from 'commander';

/** How a scan can be reported. */
export const formats = ['terminal', 'json', 'sarif', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** A further report: in which format, to which file. */
export interface FurtherReport {
  readonly format: Format;
  readonly file: string;
}

/** Reads `sarif=overshare.sarif`, and adds it to what was read before. */
export function furtherReport(text: string, before: readonly FurtherReport[]): FurtherReport[] {
  const [, name, file] = /^(\w+)=(.+)$/.exec(text) ?? [];
  const format = formats.find((one) => one === name);
  if (format === undefined || file === undefined)
    throw new InvalidArgumentError(`It is written <format>=<file>, with one of ${formats.join(', ')}.`);
  return [...before, { format, file }];
}
