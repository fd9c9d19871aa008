import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, realPython, type RealValue } from '../../test/real-python.ts';
import { runPython, type PythonRun, shown } from '../../test/run-python.ts';
import type { Thing } from './index.ts';

/** Small programs without anything unknown: each statement is made of a few names, so that they meet often. */
const names = fc.constantFrom('a', 'b', 'c');
const number = fc.integer({ min: -3, max: 9 }).map(String);
const word = fc.constantFrom("'x'", "'hello'", "'A,b'", "''");
const list = fc.array(number, { maxLength: 4 }).map((items) => `[${items.join(', ')}]`);
const dict = fc
  .array(fc.tuple(word, number), { maxLength: 3 })
  .map((all) => `{${all.map((one) => one.join(': ')).join(', ')}}`);
const condition = fc.oneof(
  fc
    .tuple(names, fc.constantFrom('==', '!=', 'is', 'is not'), fc.constantFrom('None', '1', "'x'"))
    .map((all) => all.join(' ').replace(/is( not)? (1|'x')/, (_, no: string) => (no ? 'is not None' : 'is None'))),
  names,
  names.map((name) => `not ${name}`),
  fc
    .tuple(names, fc.constantFrom('int', 'str', 'list', 'dict', '(int, str)'))
    .map(([name, type]) => `isinstance(${name}, ${type})`),
  fc.tuple(names, names).map(([one, two]) => `${one} and ${two} is not None`),
  fc.tuple(number, list).map((all) => all.join(' in ')),
);
const simple = fc.oneof(number, word, list, dict, names, fc.constantFrom('None', 'True', 'False'));
const expression = fc.oneof(
  simple,
  fc.tuple(simple, fc.constantFrom('+', '-', '*', '%', '//'), simple).map((all) => all.join(' ')),
  fc.tuple(simple, condition, simple).map(([one, test, two]) => `${one} if ${test} else ${two}`),
  fc.tuple(names, fc.constantFrom('and', 'or'), simple).map((all) => all.join(' ')),
  fc.tuple(names, list).map(([name, items]) => `[(n, ${name}) for n in ${items} if n % 2]`),
  dict.map((one) => `{k: [v] for k, v in ${one}.items()}`),
  fc
    .tuple(
      word,
      fc.constantFrom('upper()', "split(',')", "replace('l', 'L')", "startswith('h')", 'strip()', "join(['p', 'q'])"),
    )
    .map((all) => all.join('.')),
  fc
    .tuple(fc.constantFrom('len', 'sorted', 'sum', 'list', 'tuple', 'set', 'bool', 'any', 'max'), list)
    .map(([call, items]) => `${call}(${items})`),
  fc.tuple(list, number).map(([items, at]) => `${items}[${at}]`),
  fc.tuple(dict, word).map(([one, key]) => `${one}.get(${key}, 'none')`),
  fc.tuple(names, simple).map(([name, one]) => `make(${name}, ${one})`),
  fc.tuple(simple, simple).map(([one, two]) => `Box(${one}, extra=${two}).read()`),
  names.map((name) => `f'<{${name}}>'`),
);
const indent = (body: readonly string[]): string => body.join('\n').replaceAll(/^/gm, '    ');
const { statement } = fc.letrec<{ statement: string; body: string[] }>((tie) => ({
  body: fc.array(tie('statement'), { minLength: 1, maxLength: 3 }),
  statement: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(names, expression).map(([name, value]) => `${name} = ${value}`),
    fc.tuple(names, simple).map(([name, value]) => `${name} += ${value}`),
    fc.tuple(names, simple).map(([name, value]) => `log.append((${name}, ${value}))`),
    fc.tuple(word, expression).map(([key, value]) => `table[${key}] = ${value}`),
    fc.tuple(names, names).map(([one, two]) => `${one}, ${two} = ${two}, ${one}`),
    names.map((name) => `${name} = table`),
    fc.constantFrom('box.put(a)', 'a = box.value', 'b = box', "table.pop('x')", "del table['hello']"),
    fc.constantFrom("raise ValueError('v')", "raise KeyError('k')", 'raise Refused(a)', 'return a', 'return log'),
    fc
      .tuple(condition, tie('body'), tie('body'))
      .map(([test, yes, no]) => `if ${test}:\n${indent(yes)}\nelse:\n${indent(no)}`),
    fc
      .tuple(list, tie('body'), fc.constantFrom('', 'if n > 3: break', 'if n % 2: continue'))
      .map(
        ([items, body, leave]) =>
          `for n in ${items}:\n${indent([`b = n`, ...(leave ? [leave] : []), ...body])}\nelse:\n    log.append('else')`,
      ),
    fc
      .tuple(
        tie('body'),
        fc.constantFrom('ValueError', 'KeyError', 'Refused', 'Exception', '(KeyError, TypeError)'),
        tie('body'),
        tie('body'),
      )
      .map(
        ([body, type, caught, last]) =>
          `try:\n${indent(body)}\nexcept ${type} as error:\n${indent(['log.append(type(error).__name__)', ...caught])}\nfinally:\n${indent(last.filter((line) => !line.startsWith('return')).concat('pass'))}`,
      ),
    tie('body').map((body) => `with box:\n${indent(body)}`),
  ),
}));

const BEFORE = `
class Refused(Exception):
    def __init__(self, why):
        super().__init__(why)
        self.why = why
class Base:
    def __init__(self, value, extra=None):
        self.value = value
        self.extra = extra
    def read(self): return (self.value, self.extra)
class Box(Base):
    def read(self): return super().read() + ('box',)
    def put(self, value): self.value = value
    def __enter__(self): return self
    def __exit__(self, type, error, traceback):
        self.value = 'left'
        return type is KeyError
def make(one, two=2, *rest, **named): return {'one': one, 'two': two}
`;
const program = (body: readonly string[]): string => `${BEFORE}
def main():
    a, b, c = 1, 'x', None
    log = []
    table = {'x': 1, 'hello': [2]}
    box = Box(0)
    try:
${indent(body).replaceAll(/^/gm, '    ')}
    except Exception as error:
        log.append(('ended', type(error).__name__))
    return [a, b, c, log, table, box]
result = main()
`;
const programs = (count: number): string[] =>
  fc.sample(fc.array(statement, { minLength: 1, maxLength: 6 }), { numRuns: count, seed: 20_240_607 }).map(program);

const resultOf = (run: PythonRun) => (run.vm.importModule('main') as Thing).attrs.value('result');

/** The program where we say less, or something else, than what it really gives. */
function missed(source: string, really: readonly (RealValue | undefined)[]): string | null {
  const result = resultOf(runPython(source));
  const wrong = really.find((real) => real && !(result && covers(result, real)));
  return wrong
    ? `${source.slice(BEFORE.length)}\nwe say: ${result ? shown(result) : 'nothing'}\nit is: ${JSON.stringify(wrong)}`
    : null;
}

describe('what we say of a program', () => {
  it('includes what python3 gives, where everything is known', () => {
    const sources = programs(60);
    const real = realPython(sources);
    const wrong = sources.flatMap((source, at) => missed(source, [real[at]?.['result']]) ?? []);
    expect(wrong.slice(0, 3).join('\n\n')).toBe('');
  });

  it('includes what python3 gives both ways, where a condition is not known', () => {
    const sources = programs(50).filter(
      (source) => / {8,}if .*:\n/.test(source) && !/table\.pop|del table|\]\[/.test(source),
    );
    const open = sources.map((source) => source.replace(/( {8,}if ).*:\n/, '$1maybe:\n'));
    const both = ['True', 'False'].map((truth) => realPython(open.map((source) => `maybe = ${truth}\n${source}`)));
    const wrong = open.flatMap(
      (source, at) =>
        missed(
          source,
          both.map((real) => real[at]?.['result']),
        ) ?? [],
    );
    expect(wrong.slice(0, 3).join('\n\n')).toBe('');
  });
});
