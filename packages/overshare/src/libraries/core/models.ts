import type { Class, Interpreter, Value } from '#python/index.ts';
import { str, textOf } from '#python/index.ts';
import { classifyColumn } from '#sensitivity/index.ts';
import { outside } from './outside.ts';
import type { Column, Relation } from './facts.ts';

/** Names under which a user model goes, best first. Only asked where nothing in the code says which it is. */
const USER_NAMES = ['user', 'users', 'account', 'accounts', 'member', 'customer', 'person', 'admin', 'employee'];
/** How many foreign keys may lie between an object and its user. */
const MOST_STEPS = 3;
/** Keys to the user model that say who touched an object, not whose it is. */
const NOT_OWNER =
  /^(approved|updated|modified|edited|changed|reviewed|deleted|banned|blocked|locked|last|verified|closed|resolved)_/;

/** What Django calls the model of whoever logs in, wherever the project has it. */
const USER = /^auth\.User$|(^|\.)AUTH_USER_MODEL$|(^|\.)get_user_model(\(\))?$/;

/** `backref='orders'`: the other side of a relation. */
export interface BackRelation {
  readonly owner: Class;
  readonly name: string;
  readonly target: Value;
  readonly back: string;
  /** Whether many objects stand behind it; null: as the first side is to one or to many. */
  readonly many: boolean | null;
  /** The name by which conditions know it, where that is another. */
  readonly asked: string | null;
  /** Called with the class and the name: makes the attribute. */
  readonly attach: Value;
}

/** All models of a project: their columns, how they hang together, and who the users are. */
export class Models {
  readonly #columns = new Map<Class, Map<string, Column | null>>();
  readonly #relations = new Map<Class, Map<string, Relation>>();
  readonly #models = new Set<Class>();
  readonly #tables = new Map<string, Class>();
  #declaredUser: Class | null = null;
  /** The user model of the framework, which a project's own replaces. */
  #usualUser: Class | null = null;
  readonly #backs: BackRelation[] = [];
  readonly #lists = new Map<Class, readonly Column[]>();
  readonly #tenants = new Map<Class, boolean>();
  #user: Class | null | undefined;
  readonly #owners = new Map<Class, readonly string[] | null>();

  addColumn(owner: Class, column: Column): void {
    this.#of(this.#columns, owner).set(column.name, column);
    this.#forget();
  }

  /** A class does without a column of its base. */
  dropColumn(owner: Class, name: string): void {
    this.#of(this.#columns, owner).set(name, null);
    this.#forget();
  }

  addRelation(owner: Class, relation: Relation): void {
    this.#of(this.#relations, owner).set(relation.name, relation);
  }

  /** What was found out about the models holds until another is met. */
  #forget(): void {
    this.#owners.clear();
    this.#lists.clear();
    this.#tenants.clear();
    this.#user = undefined;
  }

  #of<T>(map: Map<Class, Map<string, T>>, owner: Class): Map<string, T> {
    let entries = map.get(owner);
    if (!entries) map.set(owner, (entries = new Map()));
    return entries;
  }

  addModel(cls: Class, table: string | null): void {
    this.#models.add(cls);
    if (table !== null) this.#tables.set(table, cls);
    this.#forget();
  }

  /** The model whose table has this name. */
  tableOf(name: string): Class | null {
    return this.#tables.get(name) ?? null;
  }

  /** A relation that the other side declares: its model may not be loaded yet. */
  awaitBack(back: BackRelation): void {
    this.#backs.push(back);
  }

  /** Gives the other sides of relations to their models. Called when all models are loaded. */
  connectBacks(vm: Interpreter): void {
    for (const relation of this.#backs.splice(0)) {
      const { owner, name, target, back, asked, attach } = relation;
      const cls = this.#classNamed(vm, target);
      const first = this.relation(owner, name);
      if (!cls || this.relation(cls, back)) continue;
      const many = relation.many ?? first?.many === false;
      this.addRelation(cls, { name: back, target: owner, many, back: name, ...(asked === null ? {} : { asked }) });
      if (first) this.addRelation(owner, { ...first, back });
      outside(vm, () => vm.callWith(attach, cls, str(back)));
    }
  }

  declareUser(cls: Class): void {
    this.#declaredUser ??= cls;
    this.#forget();
  }

  /** Who logs in where the project has no user model of its own. */
  usualUser(cls: Class): void {
    this.#usualUser = cls;
    this.#forget();
  }

  /** What the code returns as users says it better than what a class is made of. */
  preferUser(cls: Class): void {
    this.#declaredUser = cls;
    this.#forget();
  }

  isModel(cls: Class): boolean {
    return this.#models.has(cls);
  }

  all(): readonly Class[] {
    return [...this.#models];
  }

  /** Columns of a model, its bases' first, as the table has them. */
  columns(cls: Class): readonly Column[] {
    let list = this.#lists.get(cls);
    if (!list) this.#lists.set(cls, (list = this.#mergedColumns(cls)));
    return list;
  }

  #mergedColumns(cls: Class): readonly Column[] {
    const merged = new Map<string, Column>();
    for (const one of [...cls.order].reverse())
      for (const [name, column] of this.#columns.get(one) ?? [])
        if (column) merged.set(name, column);
        else merged.delete(name);
    return [...merged.values()];
  }

  column(cls: Class, name: string): Column | null {
    const found = cls.order.map((one) => this.#columns.get(one)?.get(name)).find((column) => column !== undefined);
    return found === undefined ? (this.columns(cls).find(({ field }) => field === name) ?? null) : found;
  }

  relations(cls: Class): readonly Relation[] {
    return cls.order.flatMap((one) => [...(this.#relations.get(one)?.values() ?? [])]);
  }

  relation(cls: Class, name: string): Relation | null {
    return this.relations(cls).find((relation) => relation.name === name) ?? null;
  }

  /** A relation by the name that conditions know it by. */
  relationAsked(cls: Class, name: string): Relation | null {
    const relations = this.relations(cls);
    return (
      relations.find((one) => (one.asked ?? one.name) === name) ?? relations.find((one) => one.name === name) ?? null
    );
  }

  primaryKey(cls: Class): Column | null {
    return this.columns(cls).find((column) => column.primaryKey) ?? null;
  }

  /** The model that a relation or foreign key leads to. */
  target(vm: Interpreter, of: Relation | Column): Class | null {
    if ('target' in of) return this.#classNamed(vm, of.target);
    if (of.references) return this.#classNamed(vm, of.references);
    if (of.foreignKey === null) return null;
    if (USER.test(of.foreignKey)) return this.user();
    const [table = '', ...rest] = of.foreignKey.split('.');
    const name = rest.length > 1 ? rest.slice(0, -1).join('.') : table;
    return (
      this.#tables.get(of.foreignKey) ??
      this.#tables.get(name) ??
      this.#tables.get(table) ??
      this.byName(table) ??
      this.byName(rest.at(-1) ?? table)
    );
  }

  #classNamed(vm: Interpreter, target: Value): Class | null {
    if (target.tag === 'thing' && target.shape === 'class') return target;
    if (target.tag === 'thing' && target.shape === 'function') return this.#classNamed(vm, vm.callWith(target));
    const name = target.tag === 'opaque' ? (target.name ?? null) : textOf(target);
    if (name === null) return null;
    if (USER.test(name)) return this.user();
    const last = name.split('.').at(-1) ?? name;
    return this.#tables.get(name) ?? this.byName(last) ?? this.#byNameInAnyCase(last);
  }

  byQualifiedName(name: string): Class | null {
    return this.all().find((cls) => cls.qualifiedName === name) ?? null;
  }

  byName(name: string): Class | null {
    return this.all().find((cls) => cls.name === name) ?? null;
  }

  /** `ForeignKey('shop.order')`: Django compares the names of models without regard to case. */
  #byNameInAnyCase(name: string): Class | null {
    return this.all().find((cls) => cls.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** Whoever logs in: as the code declares it, else the model whose name and columns say so. */
  user(): Class | null {
    if (this.#user === undefined) this.#user = this.#findUser();
    return this.#user;
  }

  #findUser(): Class | null {
    const declared = this.#declaredUser;
    if (declared)
      return this.#models.has(declared) || this.#models.size === 0
        ? declared
        : (this.all().find((cls) => cls.order.includes(declared)) ?? declared);
    if (this.#usualUser) return this.#usualUser;
    const candidates = this.all().filter((cls) => USER_NAMES.includes(cls.name.toLowerCase()));
    const best = candidates.filter((cls) => this.columns(cls).some((column) => isCredential(cls, column)));
    const pool = best.length > 0 ? best : candidates;
    return (
      [...pool].sort(
        (one, two) => USER_NAMES.indexOf(one.name.toLowerCase()) - USER_NAMES.indexOf(two.name.toLowerCase()),
      )[0] ?? null
    );
  }

  isUser(cls: Class): boolean {
    const user = this.user();
    return user !== null && (cls === user || cls.order.includes(user) || user.order.includes(cls));
  }

  /** Attribute names that lead from a model to its user; empty for the user model; null where it belongs to nobody. */
  ownerPath(vm: Interpreter, cls: Class): readonly string[] | null {
    let path = this.#owners.get(cls);
    if (path === undefined) this.#owners.set(cls, (path = this.#findOwner(vm, cls)));
    return path;
  }

  #findOwner(vm: Interpreter, cls: Class): readonly string[] | null {
    if (this.isUser(cls)) return [];
    let frontier: { at: Class; path: readonly string[] }[] = [{ at: cls, path: [] }];
    const seen = new Set<Class>([cls]);
    for (let step = 0; step < MOST_STEPS; step++) {
      const above = frontier.flatMap(({ at, path }) =>
        this.#upward(vm, at).map(({ name, target }) => ({ at: target, path: [...path, name] })),
      );
      const owner = above.find(({ at }) => this.isUser(at));
      if (owner) return owner.path;
      frontier = [];
      for (const one of above) {
        if (!seen.has(one.at)) frontier.push(one);
        seen.add(one.at);
      }
    }
    return this.#isAccount(cls) ? [] : null;
  }

  /** Whoever has a password in the store is somebody, also beside the user model: such a row belongs to itself. */
  #isAccount(cls: Class): boolean {
    const names = this.columns(cls).map((column) => column.name.toLowerCase());
    return (
      names.some((name) => /passw(or)?d|pwd/.test(name)) && names.some((name) => /user_?name|e_?mail|login/.test(name))
    );
  }

  /** Foreign keys of a model and where they lead. */
  #upward(vm: Interpreter, cls: Class): { name: string; target: Class }[] {
    const direct = this.columns(cls).flatMap((column) => {
      const target = NOT_OWNER.test(column.name) ? null : this.target(vm, column);
      return target && target !== cls ? [{ name: column.name, target }] : [];
    });
    if (direct.length > 0 || this.columns(cls).length > 0) return direct;
    return this.relations(cls).flatMap((relation) => {
      const target = relation.many ? null : this.target(vm, relation);
      return target && target !== cls ? [{ name: relation.name, target }] : [];
    });
  }

  /** Models that sit between users and data: the user has one of them, and other models point to it too. */
  isTenant(vm: Interpreter, cls: Class): boolean {
    let is = this.#tenants.get(cls);
    if (is === undefined) this.#tenants.set(cls, (is = this.#findsTenant(vm, cls)));
    return is;
  }

  #findsTenant(vm: Interpreter, cls: Class): boolean {
    const user = this.user();
    if (!user || cls === user || this.isUser(cls)) return false;
    const ofUser = this.columns(user).some((column) => this.target(vm, column) === cls);
    const others = this.all().filter(
      (model) =>
        model !== user && model !== cls && this.columns(model).some((column) => this.target(vm, column) === cls),
    );
    return ofUser && others.length > 0;
  }
}

export const isCredential = (cls: Class, column: Column): boolean =>
  classifyColumn({ name: column.name, model: cls.name, type: column.declared ?? column.type }).sensitivity.includes(
    'credential',
  );
