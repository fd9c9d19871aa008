import type { Site, Value } from '#python/index.ts';

/** A way into the application, as the code declares it. */
export interface Route {
  /** Null for a view that nothing routes. */
  readonly path: string | null;
  readonly methods: readonly string[];
  /** Import name of the library that routes it. */
  readonly framework: string;
  /** Called with the method's name, does everything a request does, and returns or raises the answer. */
  readonly dispatch: Value;
  /** The function that answers each method, with its decorators around it. */
  readonly views: ReadonlyMap<string, Value>;
  /** The application that answers each rule once, by the view that came first; null where every route counts. */
  readonly app: Value | null;
  readonly site: Site | null;
}
