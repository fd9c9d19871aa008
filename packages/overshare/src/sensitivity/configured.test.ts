import { expect, it } from 'vitest';
import { classifyColumn, type SensitivityTable } from './index.ts';

const extra: SensitivityTable = {
  columns: {
    internal_score: 'business',
    nickname: 'ordinary',
    'User.nickname': 'personal.contact',
    'accounts.models.User.bio': 'personal.health',
    password: 'ordinary',
  },
};

it.each([
  ['internal_score', undefined, 'business', 'excess'],
  ['internal_score', 'games.models.Player', 'business', 'excess'],
  ['nickname', 'Pet', 'ordinary', null],
  ['nickname', 'User', 'personal.contact', 'excess'],
  ['nickname', 'accounts.models.User', 'personal.contact', 'excess'],
  ['bio', 'accounts.models.User', 'personal.health', 'leak'],
  ['bio', 'forum.models.User', 'ordinary', null],
  ['password', 'User', 'ordinary', null],
])('%s of %s is what the configuration says', (name, model, sensitivity, exposure) => {
  expect(classifyColumn({ name, model }, extra)).toEqual({ sensitivity: [sensitivity], exposure });
});

it('wins over keys too', () => {
  expect(classifyColumn({ name: 'internal_score', primaryKey: true }, extra).sensitivity).toEqual(['business']);
});

it('leaves every other column to the built-in tables', () => {
  expect(classifyColumn({ name: 'email', model: 'User' }, extra).sensitivity).toEqual(['personal.contact']);
  expect(classifyColumn({ name: 'constructor', model: 'User' }, extra).sensitivity).toEqual(['ordinary']);
});
