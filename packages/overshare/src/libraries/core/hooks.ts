import { type Func, opaque, optionsOf, type Semantics, type SourceUnit, TRUE, type Value } from '#python/index.ts';
import { compareFacts, containsFacts, truthOfFacts } from './comparisons.ts';
import type { Context } from './context.ts';
import { ANY_COLUMN, columnOrigin, factOf, guessedColumn } from './facts.ts';
import { noteOpenWrite } from './writes.ts';

/** What a snippet's undefined name most likely is: `app`, `jsonify`, `db`. */
export type Guess = (context: Context, name: string, unit: SourceUnit) => Value | null;

const CLASS_NAME = /^[A-Z][a-z]\w*$/;
/** Classes that by their name are no models. */
const NO_MODEL =
  /(Error|Exception|Warning|Schema|Form|Service|Client|Serializer|Resource|View|ViewSet|Api|API|Config|Manager|Handler|Middleware|Mixin|Base|Request|Response|Enum|Factory|Test|Out|In|Dto|DTO)$/;
/** Modules that by their name hold models. */
const MODELS = /(^|\.)(models?|db|database|entities|orm|tables)(\.|$)/;

/** Called by a name like `tasks.send_mail.delay`, `mailer.send`, `send_reset_email`, `sms_client.deliver`. */
const SENDS_MAIL =
  /(^|\.)\w*(send|deliver)_?\w*(e?mail|sms|otp|invit|verif|passw)\w*(\.|$)|(^|[._])(e?mail|sms)\w*\.(send|deliver)\w*$/i;

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
    unknownCall: (name) => void (SENDS_MAIL.test(name) && ask(({ run }) => run?.activities.add('sends-message'))),
    unknownName: (name, unit) =>
      ask((context) => (unit.isStub ? null : (guess(context, name, unit) ?? phantomFor(context, name)))),
    unknownImport: (module, name) =>
      ask((context) =>
        isOwnModule(module)
          ? (guess(context, name, context.vm.frame.unit) ??
            (holdsModel(module, name) ? phantomFor(context, name) : null))
          : null,
      ),
    someAttribute: (owner) => someColumn(owner),
    setUnknownAttribute: (owner, value) => void ask((context) => setUnknown(context, owner, value)),
    entering: (func) => void ask((context) => entering(context, func)),
  };
}

/** A relative import, or one of a module that by its name is the project's own. */
const isOwnModule = (module: string): boolean =>
  module.startsWith('.') || /(^|\.)(models?|app|db|database|entities|schemas?|extensions)$/.test(module);

/** `from .models import User`, `from . import User`, `from .user import User`. */
const holdsModel = (module: string, name: string): boolean =>
  MODELS.test(module) || /^\.+$/.test(module) || module.split('.').at(-1) === name.toLowerCase();

const phantomFor = (context: Context, name: string): Value | null =>
  CLASS_NAME.test(name) && !NO_MODEL.test(name) ? context.phantom(name) : null;

/** Some column of a row: no more is known of it than the model. */
function someColumn(owner: Value): Value | null {
  const row = optionsOf(owner)
    .map((option) => factOf(option, 'row'))
    .find((fact) => fact !== null);
  if (!row) return null;
  const origin = columnOrigin(row.model, guessedColumn(ANY_COLUMN), row);
  return opaque(`which column of ${row.model.name} is meant`, [origin], row.model.qualifiedName);
}

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
