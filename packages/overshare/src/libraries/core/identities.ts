import type { Class, Func } from '#python/index.ts';

/** How the code knows who is calling, as far as it was inferred: shown to the user. */
export class Identities {
  /** Session entries that hold the caller's key, with the user's column they hold; null: they only say that somebody is logged in. */
  readonly sessionKeys = new Map<string, string | null>();
  /** Columns of the user model that were seen to decide something. */
  readonly roleColumns = new Set<string>();
  /** Functions that give the user for a key. */
  readonly loaders: Func[] = [];
  /** Session entries that say what the caller may do. */
  readonly sessionRoles = new Set<string>();

  learnSessionKey(name: string, column: string | null): void {
    if (!this.sessionKeys.get(name)) this.sessionKeys.set(name, column);
  }

  learnRole(model: Class, column: string): void {
    this.roleColumns.add(`${model.qualifiedName}.${column}`);
  }
}
