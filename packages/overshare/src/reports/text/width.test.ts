import { describe, expect, it } from 'vitest';
import { clip, displayWidth, fold, pad, wrap } from './width.ts';

describe('text on a terminal', () => {
  it.each([
    ['order', 5],
    ['注文', 4],
    ['e\u0301te\u0301', 3],
    ['', 0],
    ['👤', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is filled and cut by columns, not by letters', () => {
    expect(pad('注文', 6)).toBe('注文  ');
    expect(pad('注文', 3)).toBe('注文');
    expect(clip('注文一覧', 8)).toBe('注文一覧');
    expect(clip('注文一覧', 7)).toBe('注文一…');
    expect(clip('注文一覧', 6)).toBe('注文…');
    expect(clip('👤👤', 3)).toBe('👤…');
  });

  it('is folded wherever the room ends', () => {
    expect(fold('注文一覧', 5)).toEqual(['注文', '一覧']);
    expect(fold('abcdef', 3)).toEqual(['abc', 'def']);
    expect(fold('', 3)).toEqual(['']);
  });

  it('is broken at spaces, and loses no word', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('incomprehensibilities are long', 10)).toEqual(['incomprehensibilities', 'are long']);
    expect(wrap('', 10)).toEqual(['']);
  });
});
