import { expect, it } from 'vitest';
import { write } from './write.mjs';

it('writes lists of plain values in one line, and loses nothing', () => {
  const recording = {
    endpoints: [{ path: '/a [b]', calls: { owner: { paths: ['[].id', 'a, "b"', 'x[]'] } } }, {}],
    none: [],
  };
  const text = write(recording);
  expect(text).toContain('"paths": ["[].id", "a, \\"b\\"", "x[]"]');
  expect(JSON.parse(text)).toEqual(recording);
});
