import { pageForTerminal } from '#reports/rules/page-for-terminal.ts';
import type { Console } from '../console.ts';
import { exitCode } from '../exit-code.ts';
import { noSuchRule } from '../known-rules.ts';
import { rulePages } from './rule-pages.ts';

/** `overshare explain`: Markdown for a file or a pipe, drawn for a terminal. */
export function explain(ruleId: string, { color }: { readonly color: boolean }, console: Console): number {
  const rule = rulePages().find(({ id }) => id === ruleId);
  if (rule === undefined) throw noSuchRule(ruleId);
  const colour = color && !console.noColour;
  console.print(console.isTerminal ? pageForTerminal(rule, { width: console.columns, colour }) : rule.page);
  return exitCode.clean;
}
