import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { RulePage } from '../report-input.ts';
import { pageForTerminal } from './page-for-terminal.ts';
import { rulesJson, rulesTable } from './rules-list.ts';

const page = `# some-rule

**Some rule.** It finds
what is \`wrong\`.

## Examples

- one thing
- another

\`\`\`python app.py
x = 1  # finds: some-rule

y = 2
\`\`\`

It is fine where it is fine.
`;
const rule: RulePage = {
  id: 'some-rule',
  title: 'Something wrong',
  category: 'access',
  references: ['CWE-1'],
  severities: ['high', 'info'],
  page,
};
const rules = [rule, { ...rule, id: 'b', category: 'cors', severities: ['low', 'low'] as const }];

describe('the page of a rule on a terminal', () => {
  it('is drawn, not marked up', () => {
    expect(pageForTerminal(rule, { width: 60, colour: false })).toBe(`some-rule
access · high to info · CWE-1

Some rule. It finds what is wrong.

Examples

- one thing
- another

    x = 1  # finds: some-rule

    y = 2

It is fine where it is fine.
`);
  });

  it('says the same in colour', () => {
    const coloured = pageForTerminal(rule, { width: 60, colour: true });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(pageForTerminal(rule, { width: 60, colour: false }));
  });
});

describe('the list of rules', () => {
  it('has a line for each, by category', () => {
    expect(rulesTable(rules, { width: 80, colour: false })).toBe(`access
  some-rule  high to info        Something wrong

cors
  b          low                 Something wrong
`);
  });

  it('is JSON for other programs', () => {
    expect(JSON.parse(rulesJson(rules))).toMatchObject([
      { id: 'some-rule', category: 'access', worst: 'high', mildest: 'info', references: ['CWE-1'] },
      { id: 'b', worst: 'low', mildest: 'low' },
    ]);
  });
});
