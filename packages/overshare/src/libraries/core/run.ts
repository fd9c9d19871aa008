import { Cells, type Class, type Frame, type Func, type Interpreter, type Origin, type Site } from '#python/index.ts';
import type { Activity, Caller, Effect, Guard } from '#surface/index.ts';
import type { Reach, RowFact } from './facts.ts';

/** A write of columns as it was met. */
export interface Written {
  readonly model: Class;
  readonly column: string | null;
  readonly operation: 'create' | 'update';
  readonly fromRequest: boolean;
  readonly site: Site | null;
}

/** An object that a handler creates, changes or deletes. */
export interface Touched {
  readonly row: RowFact;
  readonly operation: 'create' | 'update' | 'delete';
  readonly site: Site | null;
}

/** Whether somebody is logged in, was granted something, is staff; whose an object is. */
export type Question = 'who' | 'granted' | 'staff' | 'whose';

export interface Sifted {
  readonly model: Class;
  readonly parameter: string | null;
}

export interface MetGuard extends Omit<Guard, 'location'> {
  readonly site: Site | null;
}

export interface MetEffect extends Omit<Effect, 'location' | 'data'> {
  readonly origins: readonly Origin[];
  readonly site: Site | null;
}

/** What is met while one endpoint is called as one caller. */
export interface Run {
  readonly caller: Caller;
  readonly method: string;
  /** The function of the project that answers. */
  readonly handler: Func | null;
  /** Where the handler stands for the user, if it is a library's method that a class of the project inherits. */
  readonly place: Site | null;
  /** Its cell `entered` is set on the ways on which the handler began to run. */
  readonly entered: Cells;
  readonly reaches: Reach[];
  /** Where permissions for single objects were asked. */
  readonly grants: Set<Reach>;
  /** Those whose data went into another object of their kind, which is the caller's. */
  readonly copied: Set<Reach>;
  /** Through which objects others were reached, or what they were compared with. */
  readonly through: Map<Reach, Set<Reach>>;
  /** Models of whose objects those were looked for that the caller may not reach, with the parameter that names them. */
  readonly sifted: Sifted[];
  readonly written: Written[];
  readonly touched: Touched[];
  readonly guards: MetGuard[];
  readonly activities: Set<Activity>;
  readonly effects: MetEffect[];
  readonly promised: Set<string>;
  readonly limits: Set<string>;
  /** What was asked about the caller; where two callers would get the same answers, one call stands for both. */
  readonly asked: Set<Question>;
  /** The values of the request, by the keys of their origins, by which the caller names what is its own. */
  readonly ownNames: ReadonlySet<string>;
  /** By what was named that which is not the caller's, each time that it was hidden for that. */
  readonly hidden: ReadonlySet<string>[];
}

export function newRun(
  caller: Caller,
  method: string,
  handler: Func | null,
  place: Site | null,
  ownNames: ReadonlySet<string> = new Set(),
): Run {
  return {
    caller,
    method,
    handler,
    place,
    entered: new Cells(0),
    reaches: [],
    grants: new Set(),
    copied: new Set(),
    through: new Map(),
    sifted: [],
    written: [],
    touched: [],
    guards: [],
    activities: new Set(),
    effects: [],
    promised: new Set(),
    limits: new Set(),
    asked: new Set(),
    ownNames,
    hidden: [],
  };
}

/**
 * The place in the project's code that is at work: where nothing of it is, that of the handler it inherits. What calls that
 * handler, as middleware of the project does, is not at work.
 */
export function placeNow({ vm, run }: { readonly vm: Interpreter; readonly run: Run | null }): Site | null {
  if (!run?.place) return vm.userSite();
  for (let at: Frame | null = vm.frame; at?.unit.isStub; at = at.caller)
    if (at.func && at.func.node === run.handler?.node) return run.place;
  return vm.userSite() ?? run.place;
}

/** Whether the handler has begun, on the way that is followed now. */
export const hasEntered = (context: { readonly run: Run | null }): boolean =>
  context.run !== null && context.run.entered.get('entered') !== undefined;
