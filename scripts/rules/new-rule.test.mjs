import { expect, test } from 'vitest';
import { readPage, sections } from '../../packages/overshare/src/rules/page.ts';
import { pageText, ruleText } from './new-rule.mjs';

test('a new rule starts with what the completeness test asks for', () => {
  const page = readPage(pageText('secret-in-header'));
  expect(page).toMatchObject({ name: 'secret-in-header', title: 'Secret in header', sections });
  expect(page.examples.flatMap(({ finds }) => finds)).toEqual([{ ruleId: 'secret-in-header', line: 7 }]);
  expect(page.examples.flatMap(({ fine }) => fine)).toEqual([7]);
  expect(ruleText('secret-in-header')).toContain("title: 'Secret in header'");
});
