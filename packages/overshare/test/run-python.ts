import { openLibraries, memoryProject } from '#project/index.ts';
import type { Cells } from '#python/index.ts';
import {
  Memo,
  type Ending,
  type Item,
  keyOfEntry,
  Machine,
  NONE,
  noArguments,
  opaque,
  projectSources,
  scalar,
  type Thing,
  type Value,
} from '#python/index.ts';
import type { Context } from '#libraries/core/context.ts';
import { fieldIntrinsics } from '#libraries/core/field-intrinsics.ts';
import { Identities } from '#libraries/core/identities.ts';
import { installIntrinsics } from '#libraries/core/intrinsics.ts';
import { Models } from '#libraries/core/models.ts';
import { requestIntrinsics } from '#libraries/core/request-intrinsics.ts';
import { valueIntrinsics } from '#libraries/core/value-intrinsics.ts';

/** Names that a test may use without defining them: values that nobody knows. */
const unknowns: Readonly<Record<string, Value>> = {
  maybe: scalar('bool'),
  perhaps: scalar('bool'),
  number: scalar('int'),
  text: scalar('str'),
  anything: opaque('anything'),
};

const semantics = {
  compare: () => null,
  contains: () => null,
  truth: () => null,
  unknownAttribute: () => null,
  unknownName: (name: string) => unknowns[name] ?? null,
  unknownCall: () => undefined,
  unknownImport: () => null,
  setUnknownAttribute: () => {},
  entering: () => {},
  someAttribute: () => null,
};

/** What a run of Python without any framework left behind. */
export interface PythonRun {
  /** A variable of a module, as text. */
  show(name: string, module?: string): string;
  /** How a call of a function of `main.py` ends, each way as text; as an endpoint is called. */
  call(name: string): string[];
  readonly limits: readonly string[];
  readonly vm: Machine;
}

/** Interprets `main.py`; with one text, that is the only file. */
export function runPython(sources: string | Readonly<Record<string, string>>): PythonRun {
  const project = memoryProject(typeof sources === 'string' ? { 'main.py': sources } : sources);
  const limits: string[] = [];
  const vm = new Machine({
    sources: projectSources(project, openLibraries()),
    semantics,
    notes: { limit: (limit) => void limits.push(limit), gap: () => {} },
    broken: (file, line, message) => void limits.push(`${file}:${line}: ${message}`),
    before: (machine) =>
      installIntrinsics(contextFor(machine, project.versions), (name) => machine.loader.provide(name), [
        requestIntrinsics,
        valueIntrinsics,
        fieldIntrinsics,
      ]),
  });
  const load = (module: string): Thing => vm.importModule(module) as Thing;
  load(project.moduleName('main.py'));
  return {
    vm,
    limits,
    show(name, module = 'main') {
      const found = load(module).attrs.get(name);
      return found ? `${shown(found.value)}${found.may ? ' or nothing' : ''}` : 'nothing';
    },
    call(name) {
      const main = load('main').attrs.value(name) ?? NONE;
      vm.memo = new Memo();
      return vm.paths.alone(() => {
        const start = vm.trail.mark();
        const { live, exits } = vm.paths.gather(() => ({ kind: 'return', value: vm.call(main, noArguments) }));
        const ends = live
          ? [shownEnd(live)]
          : exits.map((exit) => {
              vm.trail.apply(exit.changes);
              const end = shownEnd(exit);
              vm.trail.undo(start);
              return end;
            });
        vm.trail.undo(start);
        return ends.sort();
      });
    },
  };
}

/** How a function with this body ends, called as an endpoint is; `before` stands at the top of the module. */
export function ends(body: string, before = ''): string[] {
  return runPython(`${before}\ndef main():\n    ${body.trim().replaceAll('\n', '\n    ')}\n`).call('main');
}

function contextFor(vm: Machine, versions: Context['versions']): Context {
  return { vm, versions, models: new Models(), identities: new Identities(), run: null } as unknown as Context;
}

function shownEnd({ kind, value }: Ending): string {
  if (kind !== 'raise') return shown(value);
  const args = value.tag === 'thing' ? value.attrs.value('args') : undefined;
  const message = args?.tag === 'thing' && args.shape === 'list' ? args.items.map((item) => shown(item.value)) : [];
  return `raise ${value.tag === 'thing' ? (value.cls?.name ?? value.shape) : shown(value)}(${message.join(', ')})`;
}

/** A value as a reader of Python would write it; `?` marks what may be absent, `*` any number of such, `<type>` the unknown. */
export function shown(value: Value, inside: readonly Value[] = []): string {
  switch (value.tag) {
    case 'const':
      return constant(value.type, value.value);
    case 'scalar':
      return `<${value.type}>`;
    case 'opaque':
      return '<?>';
    case 'union':
      return value.options
        .map((option) => shown(option, inside))
        .sort()
        .join(' | ');
    default:
      return inside.includes(value) ? '...' : thing(value, [...inside, value]);
  }
}

function constant(type: string, value: unknown): string {
  if (type === 'none') return 'None';
  if (type === 'ellipsis') return 'Ellipsis';
  if (type === 'bool') return value ? 'True' : 'False';
  if (type === 'float' && Number.isInteger(value)) return `${Number(value)}.0`;
  return type === 'str' ? `'${String(value)}'` : type === 'bytes' ? `b'${String(value)}'` : String(value);
}

function thing(value: Thing, inside: readonly Value[]): string {
  switch (value.shape) {
    case 'list': {
      const items = value.items.map((item) => shown(item.value, inside) + marks(item));
      if (value.cls.name === 'tuple') return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
      return value.cls.name === 'list' ? `[${items.join(', ')}]` : `${value.cls.name}(${items.join(', ')})`;
    }
    case 'dict':
      return `{${[...value.entries.map]
        .map(([key, one]) => {
          const name = key === '*' ? '*' : shown(keyOfEntry(key));
          const when = one.condition === null ? '' : ` if ${one.condition}`;
          return `${name}${one.may && key !== '*' ? '?' : ''}: ${shown(one.value, inside)}${when}`;
        })
        .join(', ')}}`;
    case 'instance':
      return `${value.cls.name}(${attributes(value.attrs, inside)})`;
    default:
      return `<${value.shape}${'name' in value ? ` ${value.name}` : ''}>`;
  }
}

const marks = (item: Item): string => (item.many ? '*' : item.may ? '?' : '');

const attributes = (attrs: Cells, inside: readonly Value[]): string =>
  [...attrs.map]
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, one]) => `${name}${one.may ? '?' : ''}=${shown(one.value, inside)}`)
    .join(', ');
