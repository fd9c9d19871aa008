import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { answers, effect, email, field, found } from '../made-surface.ts';
import { rule } from './object-as-text.ts';

const written = { effects: [effect('writes-object', 'HttpResponse')] };
const key = field('', { model: 'shop.models.Order', origin: 'shop.models.Order.id' });

test('objects whose text holds their key only are a low finding, and for users a note', () => {
  const findings = found(rule, [
    answers('GET /all', 'anonymous', [key], written),
    answers('GET /mine', 'plain', [key], written),
    answers('GET /keys', 'anonymous', [key]),
  ]);
  expect(findings.map(({ endpoint, severity }) => `${endpoint} ${severity}`)).toEqual([
    'GET /all low',
    'GET /mine info',
  ]);
  expect(messageOf(findings[0]!)).toContain('sends whole `Order` objects as text');
});

test('where the text holds an address, the rule about addresses says so', () => {
  expect(found(rule, [answers('GET /all', 'anonymous', [email('')], written)])).toEqual([]);
});
