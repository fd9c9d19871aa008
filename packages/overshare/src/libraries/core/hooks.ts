import { type Func, type Semantics, type SourceUnit, TRUE, type Value } from '#python/index.ts';
import { compareFacts, containsFacts, truthOfFacts } from './comparisons.ts';
import type { Context } from './context.ts';
import { factOf } from './facts.ts';
import { noteOpenWrite } from './writes.ts';

/** What a snippet's undefined name most likely is: `app`, `jsonify`, `db`. */
export type Guess = (context: Context, name: string, unit: SourceUnit) => Value | null;

const CLASS_NAME = /^[A-Z][a-z]\w*$/;

/** What the core adds to the meaning of Python. The context comes later than the interpreter that asks. */
export function coreSemantics(contextOf: () => Context | null, guess: Guess): Semantics {
  const ask = <T>(question: (context: Context) => T): T | null => {
    const context = contextOf();
    return context ? question(context) : null;
  };
  return {
    compare: (operator, left, right) => ask((context) => compareFacts(context, operator, left, right)),
    contains: (container, item) => ask((context) => containsFacts(context, container, item)),
    truth: (value) => ask((context) => truthOfFacts(context, value)),
    unknownAttribute: () => null,
    unknownName: (name, unit) =>
      ask((context) => (unit.isStub ? null : (guess(context, name, unit) ?? phantomFor(context, name)))),
    unknownImport: (module, name) =>
      ask((context) =>
        isOwnModule(module) ? (guess(context, name, { ...NO_UNIT }) ?? phantomFor(context, name)) : null,
      ),
    setUnknownAttribute: (owner, value) => void ask((context) => setUnknown(context, owner, value)),
    entering: (func) => void ask((context) => entering(context, func)),
  };
}

const NO_UNIT: SourceUnit = { file: '', lineStarts: new Uint32Array(1), bytes: new Uint8Array(), isStub: false };

/** A relative import, or one of a module that by its name is the project's own. */
const isOwnModule = (module: string): boolean =>
  module.startsWith('.') || /(^|\.)(models?|app|db|database|entities|schemas?|extensions)$/.test(module);

const phantomFor = (context: Context, name: string): Value | null =>
  CLASS_NAME.test(name) ? context.phantom(name) : null;

function setUnknown(context: Context, owner: Value, value: Value): void {
  const row = factOf(owner, 'row');
  if (row) noteOpenWrite(context, row.model, row.tie === 'new' ? 'create' : 'update', value);
}

/** The handler begins to run: nothing before it sent the caller away. */
function entering(context: Context, func: Func): void {
  const { run, vm } = context;
  if (!run?.handler || func.node !== run.handler.node) return;
  vm.trail.set(run.entered, 'entered', { value: TRUE, may: false, site: null, condition: null });
}
