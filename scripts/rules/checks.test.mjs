import { expect, test } from 'vitest';
import { rulesAbout } from './checks.mjs';
import { loadRules } from './load-rules.mjs';
import { sections } from './patterns.mjs';

const rules = await loadRules();
const patterns = sections.flatMap((section) => section.patterns);

test('every pattern has a rule that is about it, or a reason why none is; never both', () => {
  const wrong = patterns.filter(({ id, without }) => rulesAbout(id, rules).length > 0 === (without !== undefined));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every rule is about patterns, and about none that is not listed', () => {
  const known = patterns.map(({ id }) => id);
  const wrong = [...rules.values()].flatMap((rule) => rule.patterns.filter((id) => !known.includes(id)));
  expect(wrong).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});
