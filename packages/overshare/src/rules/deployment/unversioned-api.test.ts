import { expect, test } from 'vitest';
import { endpoint, found } from '../made-surface.ts';
import { rule } from './unversioned-api.ts';

const api = (version: string) => ['a', 'b', 'c', 'd', 'e'].map((name) => endpoint(`GET ${version}/${name}`));

test('an API without versions is one note', () => {
  expect(found(rule, api('/api'))).toMatchObject([{ endpoint: null, severity: 'info', args: { total: '5' } }]);
});

test('versions, a version as parameter, few endpoints and pages are fine', () => {
  for (const path of ['/api/v1', '/api/{version}', '/pages']) expect(found(rule, api(path))).toEqual([]);
  expect(found(rule, api('/api').slice(1))).toEqual([]);
});
