import type { Cells, Class, Func, Interpreter, Site, Value } from '#python/index.ts';
import type { Versions } from '#project/index.ts';
import type { CorsPolicy, Field, Setting } from '#surface/index.ts';
import type { Budget } from './budget.ts';
import type { Identities } from './identities.ts';
import type { Models } from './models.ts';
import type { Route } from './route.ts';
import type { Run } from './run.ts';

/** A cross-origin policy for all routes below a prefix. */
export interface MetCors {
  readonly policy: CorsPolicy;
  readonly site: Site | null;
}

export interface MetSetting extends Omit<Setting, 'location' | 'condition'> {
  readonly key: string;
  readonly site: Site;
}

/** Something with views (a blueprint, a class) that may or may not be put into an application. */
export interface Pending {
  readonly owner: Value;
  /** A function that puts it into an application of its own. */
  readonly put: Value;
}

/** Everything the core knows while a project is analyzed. One per analysis. */
export interface Context {
  readonly vm: Interpreter;
  readonly models: Models;
  readonly identities: Identities;
  readonly versions: Versions;
  readonly routes: Route[];
  readonly pending: Pending[];
  /** What was put into an application, or into something that may be. */
  readonly routedOwners: Set<Value>;
  /** Frameworks whose routing was found, whether or not a route of theirs is in it. */
  readonly routing: Set<string>;
  /** Functions that ran while an application was made. */
  readonly applications: Set<Func['node']>;
  /** Names of methods that put an application together. */
  readonly assembling: Set<string>;
  /** Models whose columns were walked over, by a module's body or by the endpoint that is evaluated now. */
  readonly swept: Set<Class>;
  /** Places that take fields without naming them, and how: `fields = '__all__'`, `exclude = (…)`, `depth = 1`. */
  readonly selections: WeakMap<Site, Field['selection']>;
  readonly settings: MetSetting[];
  /** The files whose settings are taken to be in force. */
  readonly settingsFiles: Set<string>;
  /** The keys of settings that are in force, on the ways on which they are. */
  readonly inForce: Cells;
  readonly cors: MetCors[];
  /** Stands in for the columns of a model that cannot be found. */
  phantom(name: string): Class;
  /** The steps that are left to calls of endpoints. */
  readonly budget: Budget;
  run: Run | null;
}
