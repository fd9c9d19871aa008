import { describe, expect, it } from 'vitest';
import { differences } from './differences.mjs';

const recorded = (...endpoints) => JSON.stringify({ versions: { flask: '3.1.3' }, endpoints });
const endpoint = (path, paths, status = 200) => ({ method: 'GET', path, calls: { anonymous: { status, paths } } });

describe('what differs between two recordings', () => {
  it('is nothing where they are the same', () => {
    const text = recorded(endpoint('/a', ['id']));
    expect(differences(text, text)).toEqual([]);
  });

  it('names the endpoint, the caller, the old and the new value', () => {
    expect(differences(recorded(endpoint('/a', ['id'])), recorded(endpoint('/a', ['id', 'email'], 201)))).toEqual([
      'endpoints › GET /a › calls › anonymous › status: recorded 200, now 201',
      'endpoints › GET /a › calls › anonymous › paths: recorded ["id"], now ["id","email"]',
    ]);
  });

  it('meets endpoints by name where one is gone', () => {
    const lines = differences(recorded(endpoint('/a', []), endpoint('/b', [])), recorded(endpoint('/b', [])));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^endpoints › GET \/a: recorded .*, now nothing$/);
  });

  it('says that nothing is recorded yet', () => {
    expect(differences('', recorded())).toEqual(['nothing is recorded yet']);
  });
});
