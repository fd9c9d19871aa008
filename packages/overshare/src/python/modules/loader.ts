import { parse, type Statement } from '@overshare/python-parser';
import { phase } from '#project/index.ts';
import { Raise, Stopped, Cut } from '../interpreter/flow.ts';
import type { Frame, Interpreter } from '../interpreter/interpreter.ts';
import type { Module, SourceUnit, Value } from '../values/domain.ts';
import { cell, opaque, str, textOf } from '../values/make.ts';
import type { FoundModule, Sources } from './sources.ts';

/** Steps that the body of one module may take. */
const MODULE_FUEL = 400_000;
/** Steps that are left to each statement after others used them up: what is defined further below must not be lost. */
const LEAST_FUEL = 1000;
const NOWHERE = { start: 0, end: 0 };

/** What the loader tells whoever counts files. */
export interface LoaderEvents {
  /** A file has syntax that is no Python we read; what surrounds it is still used. */
  broken(file: string, line: number, message: string): void;
}

/** Loads modules on demand, each once. Their bodies run outside any branch: what they do is never undone. */
export class Loader {
  readonly #vm: Interpreter;
  readonly #sources: Sources;
  readonly #events: LoaderEvents;
  readonly #modules = new Map<string, Module>();
  /** By their names alone; what a name of the project means depends on who asks. */
  readonly #provided = new Map<string, Module>();

  constructor(vm: Interpreter, sources: Sources, events: LoaderEvents) {
    this.#vm = vm;
    this.#sources = sources;
    this.#events = events;
  }

  /** Puts a module there that no file makes. */
  provide(name: string): Module {
    const module = this.#vm.makeModule(name, null);
    this.#provided.set(name, module);
    return module;
  }

  /** The module, loaded if it was not yet; opaque where it is neither in the project nor described. */
  load(dotted: string, from: SourceUnit | null): Value {
    const provided = this.#provided.get(dotted);
    if (provided) return provided;
    const found = this.#sources.find(dotted, from?.isStub ? '' : (from?.file ?? ''));
    if (!found) return opaque(`${dotted.replace(/^\.+/, '')} is not in the project`, [], dotted.replace(/^\.+/, ''));
    if (found.isStub && !this.#modules.has(found.name)) this.#packageOf(found.name, from);
    return this.#modules.get(found.name) ?? this.#run(found);
  }

  /** Python loads a package before what lies in it; our descriptions may count on that. */
  #packageOf(name: string, from: SourceUnit | null): void {
    const end = name.lastIndexOf('.');
    if (end > 0) this.load(name.slice(0, end), from);
  }

  #run(found: FoundModule): Module {
    const bytes = found.file === null ? null : found.read();
    const source = bytes && phase('parse', () => parse(bytes));
    const unit: SourceUnit | null =
      source && found.file !== null
        ? { file: found.file, lineStarts: source.lineStarts, bytes, isStub: found.isStub }
        : null;
    const module = this.#vm.makeModule(found.name, unit);
    this.#modules.set(found.name, module);
    module.attrs.map.set('__name__', cell(str(found.name)));
    if (!source || !unit) return module;
    for (const problem of source.problems)
      this.#events.broken(unit.file, lineOf(unit, problem.offset), problem.message);
    this.#vm.paths.alone(() => this.#execute(module, unit, source.module.body));
    return module;
  }

  #execute(module: Module, unit: SourceUnit, body: readonly Statement[]): void {
    const { frame: outer, memo } = this.#vm;
    this.#vm.memo = null;
    const scope = { cells: module.attrs, parent: null, module, names: null };
    const frame: Frame = {
      scope,
      unit,
      symbol: module.name,
      func: null,
      caller: null,
      above: null,
      depth: 0,
      self: null,
      at: NOWHERE,
      fuel: MODULE_FUEL,
      yields: null,
    };
    this.#vm.frame = frame;
    try {
      let share = MODULE_FUEL;
      for (const statement of body) {
        this.#one(statement, unit);
        if (frame.fuel <= 0) frame.fuel = share = Math.max(LEAST_FUEL, Math.floor(share / 2));
      }
    } finally {
      this.#vm.frame = outer;
      this.#vm.memo = memo;
    }
  }

  /** One statement of a module's body. What raises here would stop the import; we go on with the rest. */
  #one(statement: Statement, unit: SourceUnit): void {
    try {
      this.#vm.paths.settle(
        this.#vm.paths.gather(() => this.#vm.execute([statement])),
        () => true,
      );
    } catch (thrown) {
      if (thrown instanceof Cut) this.#vm.note(`${unit.file}: ${thrown.limit}`);
      else if (thrown instanceof Raise)
        this.#vm.note(`line ${lineOf(unit, statement.start)} raises ${exceptionText(thrown)} when it is imported`);
      else if (thrown instanceof RangeError)
        this.#vm.note(`${unit.file}: line ${lineOf(unit, statement.start)} is nested too deep`);
      else if (!(thrown instanceof Stopped)) throw thrown;
    }
  }
}

/** What was raised, in words. */
export function exceptionText({ exception }: Raise): string {
  if (exception.tag !== 'thing') return 'something';
  const args = exception.attrs.value('args');
  const message = args?.tag === 'thing' && args.shape === 'list' ? textOf(args.items[0]?.value) : null;
  return `${exception.cls?.name ?? 'an exception'}${message === null ? '' : `: ${message}`}`;
}

/** The line, from 1, of a byte offset. */
export function lineOf(unit: Pick<SourceUnit, 'lineStarts'>, offset: number): number {
  let [low, high] = [0, unit.lineStarts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((unit.lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
