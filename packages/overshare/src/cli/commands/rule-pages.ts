import { openRulePages } from '#project/index.ts';
import type { RulePage } from '#reports/report-input.ts';
import { rules } from '#rules/index.ts';

/** The rules as reports know them, with their pages. */
export function rulePages(): RulePage[] {
  const pages = openRulePages();
  return rules.map(({ id, title, category, references, severities }) => {
    return { id, title, category, references, severities, page: pages.get(id) ?? '' };
  });
}
