import type { Finding, Remedy } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';

/** What a remedy is written for. */
export interface Case {
  readonly finding: Finding;
  /** Null where the finding is about the whole project. */
  readonly endpoint: Endpoint | null;
  readonly surface: Surface;
  /** What a class of handlers inherits from: `MethodView`. */
  readonly base: string;
}

type Kind = Remedy['kind'];
type RemedyOf = { readonly [One in Kind]: Extract<Remedy, { kind: One }> };

/** How one library writes the kinds of remedy that it has words for; null where no honest code can be given. */
export type Remedies = { readonly [One in Kind]?: (remedy: RemedyOf[One], about: Case) => string | null };

/** What a library that routes has to say. */
export interface FrameworkWords {
  readonly base: string;
  readonly remedies: Remedies;
}

/** The code of one remedy in one library's words; null where it has none. */
export function writeRemedy(remedies: Remedies, remedy: Remedy, about: Case): string | null {
  return written(remedies, remedy.kind, remedy, about);
}

function written<One extends Kind>(remedies: Remedies, kind: One, remedy: RemedyOf[One], about: Case): string | null {
  return remedies[kind]?.(remedy, about) ?? null;
}
