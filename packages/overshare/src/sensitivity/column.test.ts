import { describe, expect, it } from 'vitest';
import { columnCases, nearMisses } from './column.cases.ts';
import { classifyColumn } from './index.ts';

interface Case {
  readonly line: string;
  readonly column: Parameters<typeof classifyColumn>[0];
  readonly expected: string;
}

function readCases(text: string): readonly Case[] {
  const lines = text.split('\n').filter((line) => /^\s*[^\s#]/.test(line));
  return lines.map((line) => {
    const [name = '', model, type, classes, exposure] = line
      .trim()
      .split(/\s+/)
      .map((cell) => (cell === '-' ? undefined : cell));
    const column = {
      name,
      model,
      type: type === 'PK' || type === 'FK' ? undefined : type,
      primaryKey: type === 'PK',
      foreignKey: type === 'FK',
    };
    return { line: `${name} of ${model} (${type})`, column, expected: `${classes} ${exposure}` };
  });
}

function answer(column: Case['column']): string {
  const { sensitivity, exposure } = classifyColumn(column);
  return `${sensitivity.join(',')} ${exposure}`;
}

const spellings: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join('-').toUpperCase(),
  (words) => words.join(' '),
  (words) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
  (words) => words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(''),
];

const cases = [...readCases(columnCases), ...readCases(nearMisses)];

describe('the reviewed table', () => {
  it.each(cases)('$line', ({ column, expected }) => {
    expect(answer(column)).toBe(expected);
  });
});

describe('the way a name is written', () => {
  const snake = cases.filter(({ column }) => /^[a-z]+(?:_[a-z]+)+$/.test(column.name));

  it.each(snake)('does not matter: $line', ({ column, expected }) => {
    const answers = spellings.map((spell) => answer({ ...column, name: spell(column.name.split('_')) }));
    expect(answers).toEqual(spellings.map(() => expected));
  });
});

describe('names by strangers', () => {
  it.each(['', '_', '__proto__', 'constructor', '\u0000', '密码', '1', 'toString'])('%j is ordinary', (name) => {
    expect(classifyColumn({ name, model: name, type: name, context: name })).toEqual({
      sensitivity: ['ordinary'],
      exposure: null,
    });
  });

  it.each(['A', 'value_', 'aA', '_'])('%s without end is read to its end', (piece) => {
    expect(answer({ name: `${piece.repeat(50_000)}_password` })).toBe('credential leak');
  });
});
