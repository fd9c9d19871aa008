import type { Class, Func, Interpreter, Site, Value } from '#python/index.ts';
import type { Versions } from '#project/index.ts';
import type { CorsPolicy, Setting } from '#surface/index.ts';
import type { Identities } from './identities.ts';
import type { Models } from './models.ts';
import type { Route } from './route.ts';
import type { Run } from './run.ts';

/** A cross-origin policy for all routes below a prefix. */
export interface MetCors {
  readonly policy: CorsPolicy;
  readonly site: Site | null;
}

export interface MetSetting extends Omit<Setting, 'location'> {
  readonly site: Site;
}

/** A route of something (a blueprint) that may or may not be put into an application. */
export interface PendingRoute {
  readonly rule: string;
  readonly framework: string;
  readonly owner: Value;
  readonly view: Value;
  readonly methods: readonly string[];
  readonly site: Site | null;
}

/** Everything the core knows while a project is analyzed. One per analysis. */
export interface Context {
  readonly vm: Interpreter;
  readonly models: Models;
  readonly identities: Identities;
  readonly versions: Versions;
  readonly routes: Route[];
  /** Functions that ran while an application was made. */
  readonly applications: Set<Func['node']>;
  readonly pending: PendingRoute[];
  /** What pending routes belong to and is part of an application. */
  readonly routedOwners: Set<Value>;
  readonly settings: MetSetting[];
  readonly cors: MetCors[];
  /** Stands in for the columns of a model that cannot be found. */
  phantom(name: string): Class;
  run: Run | null;
}
