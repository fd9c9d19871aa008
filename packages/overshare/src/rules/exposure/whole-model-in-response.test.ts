import { expect, test } from 'vitest';
import type { Sensitivity } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { answers, field, found, model, place, verdicts } from '../made-surface.ts';
import { rule } from './whole-model-in-response.ts';

const swept = (path: string) => field(path, { selection: 'all' });

test('all columns of a model are said to grow', () => {
  const [finding] = found(rule, [answers('GET /users', 'plain', [swept('[].id'), swept('[].name')])]);
  expect(finding).toMatchObject({ severity: 'low', fields: ['[].id', '[].name'] });
  expect(messageOf(finding!)).toBe(
    '`GET /users` sends all columns of `User` to every logged-in user (2 today); a column that is added later leaves by itself.',
  );
});

test('what else the model holds decides how bad it is', () => {
  const models = [model('shop.models.User', { id: ['internal.key'], phone: ['personal.contact'] })];
  expect(verdicts(rule, [answers('GET /users', 'plain', [swept('id')])], { models })).toEqual(['GET /users medium']);
});

test('how to reach or to hurt a person is worth more than a place', () => {
  const verdictsFor = (sensitivity: Sensitivity) =>
    verdicts(rule, [answers('GET /users', 'plain', [swept('id')])], {
      models: [model('shop.models.User', { value: [sensitivity] })],
    });
  expect(verdictsFor('personal.financial')).toEqual(['GET /users medium']);
  expect(verdictsFor('personal.location')).toEqual(['GET /users low']);
});

test('a row that is not always one’s own is not one’s own', () => {
  const fields = [swept('id'), { ...swept('mine'), subject: 'self' as const }];
  expect(verdicts(rule, [answers('GET /users', 'plain', fields)])).toEqual(['GET /users low']);
});

test('a deny-list is no choice of fields; names are', () => {
  const left = (selection: 'named' | 'all-but') => [field('id', { selection })];
  const findings = found(rule, [
    answers('GET /but', 'plain', left('all-but')),
    answers('GET /named', 'plain', left('named')),
  ]);
  expect(findings.map(({ endpoint }) => endpoint)).toEqual(['GET /but']);
  expect(messageOf(findings[0]!)).toContain('all columns of `User` but those named');
});

test('a generic serializer is a finding for each model, staff may see rows, and an owner all of the own one', () => {
  const locations = [place('shop.json.as_dict', 3, 'shop/json.py')];
  const row = (name: string) => field('id', { selection: 'all', model: name, locations });
  expect(
    verdicts(rule, [
      answers('GET /a', 'plain', [row('A')]),
      answers('GET /b', 'plain', [row('B')]),
      answers('GET /staff', 'staff', [row('C')]),
      answers('GET /me', 'plain', [{ ...row('D'), subject: 'self' }]),
    ]),
  ).toEqual(['GET /a low', 'GET /b low', 'GET /me info']);
});
