import { rulesJson, rulesTable } from '#reports/rules/rules-list.ts';
import { rules } from '#rules/index.ts';
import type { Console } from '../console.ts';
import { exitCode } from '../exit-code.ts';

interface RulesOptions {
  readonly format: 'table' | 'json';
  readonly color: boolean;
}

/** `overshare rules`. */
export function listRules({ format, color }: RulesOptions, console: Console): number {
  const colour = color && console.isTerminal && !console.noColour;
  console.print(format === 'json' ? rulesJson(rules) : rulesTable(rules, { width: console.columns, colour }));
  return exitCode.clean;
}
