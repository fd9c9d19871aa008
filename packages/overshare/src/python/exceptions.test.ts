import { describe, expect, it } from 'vitest';
import { ends } from '../../test/run-python.ts';

const may = (type: string) => `if maybe: raise ${type}('m')\n    `;

describe('try', () => {
  it('hands an exception to the first handler that takes it, also by a base class', () => {
    const body = `
try: raise KeyError('k')
except ValueError: return 'value'
except LookupError as error: return 'lookup', error.args
except Exception: return 'any'
`;
    expect(ends(body)).toEqual(["('lookup', ('k',))"]);
  });

  it('lets through what no handler takes', () => {
    expect(ends("try: raise KeyError('k')\nexcept (ValueError, TypeError): return 1")).toEqual(["raise KeyError('k')"]);
  });

  it('keeps both the way that raises and the way that does not', () => {
    const body = `
try:
    ${may('ValueError')}x = 'through'
except ValueError: x = 'caught'
return x
`;
    expect(ends(body)).toEqual(["'caught' | 'through'"]);
  });

  it('goes on with what has the item where one of several has not', () => {
    expect(ends("found = ['a'] if maybe else []\nreturn found[-1]")).toEqual([
      "'a'",
      "raise IndexError('list index out of range')",
    ]);
    const caught = "found = {'k': 1} if maybe else {}\ntry: return found['k']\nexcept KeyError: return 2";
    expect(ends(caught)).toEqual(['1 | 2']);
  });

  it('sees in a handler what was done before the raise, and nothing after it', () => {
    const body = `
done = []
try:
    done.append(1)
    ${may('ValueError')}done.append(2)
    return tuple(done)
except ValueError: return 'caught', tuple(done)
`;
    expect(ends(body)).toEqual(["('caught', (1,)) | (1, 2)"]);
  });

  it('runs else where nothing was raised, outside the handlers', () => {
    const body = `
try: pass
except ValueError: return 'handler'
else: raise ValueError('from else')
`;
    // the handler is run beside, as assumed; what `else` raises does not go there
    expect(ends(body)).toEqual(["'handler'", "raise ValueError('from else')"]);
  });

  it('raises again with a bare raise', () => {
    const body = "try: raise KeyError('k')\nexcept KeyError:\n    raise";
    expect(ends(body)).toEqual(["raise KeyError('k')"]);
    const before = "def again(): raise\ndef risky():\n    if maybe: raise ValueError('v')\n    return 1";
    expect(ends('try: return risky()\nexcept ValueError:\n    raise', before)).toContain("raise ValueError('v')");
  });

  it('knows the attributes of an exception of the project', () => {
    const before = `
class Refused(Exception):
    def __init__(self, message, code=400):
        super().__init__(message)
        self.code = code
class Hidden(Refused): pass
`;
    const body = "try: raise Hidden('no', code=404)\nexcept Refused as e: return e.code, str(e), e.args";
    expect(ends(body, before)).toEqual(["(404, 'no', ('no',))"]);
  });

  it('runs a handler of something that is not followed once, as assumed', () => {
    expect(ends("try: x = anything()\nexcept Exception: return 'failed'\nreturn 'fine'")).toEqual([
      "'failed' | 'fine'",
    ]);
  });
});

describe('finally', () => {
  it.each([
    ['the end', 'x = 1', "['f'] | 0"],
    ['a return', "return 'r'", "'r'"],
    ['a raise', "raise ValueError('v')", "raise ValueError('v')"],
  ])('runs on the way out by %s', (_, body, end) => {
    const source = `
try:
    ${body}
finally:
    log.append('f')
return log if log else 0
`;
    const before = 'log = []\n';
    const [got] = ends(
      `try: return inner(), log\nexcept ValueError as e: return 'raised', log`,
      `${before}def inner():${source.replaceAll('\n', '\n    ')}`,
    );
    expect(got).toContain("['f']");
    expect(ends(source, before)).toEqual([end.replace(' | 0', '')]);
  });

  it('runs on break and continue', () => {
    const body = `
log = []
for n in [1, 2, 3]:
    try:
        if n == 1: continue
        if n == 2: break
    finally: log.append(n)
return log
`;
    expect(ends(body)).toEqual(['[1, 2]']);
  });

  it('replaces a return or a raise by its own return', () => {
    expect(ends('try: return 1\nfinally: return 2')).toEqual(['2']);
    expect(ends("try: raise ValueError('v')\nfinally: return 2")).toEqual(['2']);
  });

  it('runs after a handler, and after one that raises', () => {
    const before = 'log = []';
    const body = `
try:
    try: raise KeyError('k')
    except KeyError: raise ValueError('v')
    finally: log.append('f')
except ValueError: return log
`;
    expect(ends(body, before)).toEqual(["['f']"]);
  });

  it('runs on each of several ways', () => {
    const body = `
log = []
def inner():
    try:
        if maybe: return 'a'
        if perhaps: raise ValueError('v')
    finally: log.append('f')
    return 'b'
try: x = inner()
except ValueError: x = 'c'
return x, log
`;
    expect(ends(body)).toEqual(["('a' | 'b' | 'c', ['f'])"]);
  });
});

describe('with', () => {
  const before = `
log = []
class Manager:
    def __init__(self, swallows): self.swallows = swallows
    def __enter__(self):
        log.append('in')
        return 'entered'
    def __exit__(self, type, error, traceback):
        log.append('none' if error is None else type.__name__)
        return self.swallows
`;

  it('gives what is entered, and leaves at the end', () => {
    expect(ends('with Manager(False) as m: log.append(m)\nreturn log', before)).toEqual(["['in', 'entered', 'none']"]);
  });

  it('leaves on a return and on a raise', () => {
    const inner = (last: string) => `def inner():\n    with Manager(False): ${last}\n`;
    expect(ends(`${inner('return 1')}return inner(), log`, before)).toEqual(["(1, ['in', 'none'])"]);
    const caught = `${inner("raise KeyError('k')")}try: inner()\nexcept KeyError: return log`;
    expect(ends(caught, before)).toEqual(["['in', 'KeyError']"]);
  });

  it('goes on where the exception is swallowed, and only there', () => {
    const body = (swallows: string) => `with Manager(${swallows}): raise KeyError('k')\nreturn 'after'`;
    expect(ends(body('True'), before)).toEqual(["'after'"]);
    expect(ends(body('None'), before)).toEqual(["raise KeyError('k')"]);
    expect(ends(body('maybe'), before)).toEqual(["'after'", "raise KeyError('k')"]);
  });

  it('leaves several in reverse order', () => {
    const names = `
class Named:
    def __init__(self, name): self.name = name
    def __enter__(self): return self
    def __exit__(self, *args): log.append(self.name)
`;
    expect(
      ends("with Named('a') as x, Named('b') as y: log.append(x.name + y.name)\nreturn log", before + names),
    ).toEqual(["['ab', 'b', 'a']"]);
  });

  it('gives what a generator yields under contextmanager, and suppresses what suppress names', () => {
    const imports = `
from contextlib import contextmanager, suppress
@contextmanager
def opened(): yield 'handle'
`;
    expect(ends('with opened() as h: return h', imports)).toEqual(["'handle'"]);
    expect(ends("with suppress(KeyError): raise KeyError('k')\nreturn 'after'", imports)).toEqual(["'after'"]);
    expect(ends("with suppress(KeyError): raise ValueError('v')\nreturn 'after'", imports)).toEqual([
      "raise ValueError('v')",
    ]);
  });

  it('says nothing of what an unknown manager gives', () => {
    expect(ends('with anything.open() as f: return f', '')).toEqual(['<?>']);
  });
});
