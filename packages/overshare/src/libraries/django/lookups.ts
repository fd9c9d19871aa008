import { type Arguments, type Class, isNone, NONE, optionsOf, textOf, union, type Value } from '#python/index.ts';
import type { Context } from '../core/context.ts';
import { type Column, type ColumnRef, type Criterion, guessedColumn, type RelationRef } from '../core/facts.ts';

/** A path such as `team__owner_id__in`, followed from a model. */
interface Followed {
  /** Where it ends; null where the model has nothing of that name. */
  readonly ref: ColumnRef | RelationRef | null;
  /** What is left: the comparison, or keys within a JSON column. */
  readonly rest: readonly string[];
}

const columnRef = (model: Class, column: Column): ColumnRef => ({ kind: 'column-ref', model, column });

/** Follows the names of a path as far as they are columns and relations. */
export function follow(context: Context, model: Class, path: string): Followed {
  const names = path.split('__');
  let at = model;
  for (let step = 0; step < names.length; step++) {
    const name = names[step] as string;
    const rest = names.slice(step + 1);
    const column = columnNamed(context, at, name);
    const relation = context.models.relationAsked(at, name);
    const target = relation && context.models.target(context.vm, relation);
    if (!target || !rest[0] || !leadsOn(context, target, rest[0])) return { ref: refOf(at, column, relation), rest };
    // `owner__id` is what the column of `owner` holds
    if (column && rest.length <= 2 && columnNamed(context, target, rest[0])?.primaryKey)
      return { ref: columnRef(at, column), rest: rest.slice(1) };
    at = target;
  }
  return { ref: null, rest: names };
}

function refOf(model: Class, column: Column | null, relation: RelationRef['relation'] | null) {
  if (column) return columnRef(model, column);
  return relation ? ({ kind: 'relation-ref', model, relation } satisfies RelationRef) : null;
}

function columnNamed(context: Context, model: Class, name: string): Column | null {
  const { models } = context;
  if (name === 'pk') return models.primaryKey(model) ?? guessedColumn('id');
  const found = models.column(model, name);
  return found ?? (models.columns(model).length === 0 && !COMPARISONS.has(name) ? guessedColumn(name) : null);
}

const leadsOn = (context: Context, model: Class, name: string): boolean =>
  columnNamed(context, model, name) !== null || context.models.relationAsked(model, name) !== null;

const COMPARISONS = new Set(
  (
    'exact iexact contains icontains in gt gte lt lte startswith istartswith endswith iendswith range date year iso_year ' +
    'month day week week_day iso_week_day quarter time hour minute second isnull regex iregex search trigram_similar'
  ).split(' '),
);

const OPERATORS: Readonly<Record<string, string>> = {
  exact: '==',
  iexact: '==',
  in: 'in',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/** The query inside a queryset or manager; any other value as it is. */
export function unwrapped(context: Context, value: Value): Value {
  if (value.tag === 'union') return union(...value.options.map((option) => unwrapped(context, option)));
  if (value.tag !== 'thing' || value.shape !== 'instance' || value.fact) return value;
  const inner = value.attrs.value('_q');
  if (inner) return inner;
  const start = context.vm.findAttribute(value.cls, '_start');
  return start && start.tag === 'thing' ? unwrapped(context, context.vm.callWith(start, value)) : value;
}

/** `owner=…`, `created__gte=…`, `pk__in=…`: the condition that one keyword stands for. */
function named(context: Context, model: Class, path: string, given: Value): Criterion {
  const { ref, rest } = follow(context, model, path);
  const value = unwrapped(context, given);
  if (standsForNobody(context, value)) context.vm.raise('TypeError', 'nobody is no value of a field');
  if (!ref) return { kind: 'criterion-unknown', value };
  const comparison = rest.at(-1) ?? 'exact';
  if (comparison === 'isnull') return nullness(context, ref, value);
  const operator = OPERATORS[comparison] ?? (rest.length === 0 ? '==' : 'like');
  if (operator === 'in' && value.tag === 'thing' && value.shape === 'list')
    return {
      kind: 'criteria',
      operator: 'or',
      parts: value.items.map((item) => ({ kind: 'criterion', operator: '==', column: ref, value: item.value })),
    };
  return { kind: 'criterion', operator: isNone(value) ? 'is' : operator, column: ref, value };
}

/** The user object of a caller who is not logged in: no field is equal to it. */
function standsForNobody(context: Context, value: Value): boolean {
  const never = value.tag === 'thing' && value.cls ? context.vm.findAttribute(value.cls, '_never_stored') : null;
  return never !== null && context.vm.truth(never) === true;
}

function nullness(context: Context, column: ColumnRef | RelationRef, value: Value): Criterion {
  const isNull = context.vm.truth(value);
  if (isNull === null) return { kind: 'criterion-unknown', value };
  return { kind: 'criterion', operator: isNull ? 'is' : '!=', column, value: NONE };
}

/** The condition that arguments of `filter` or `Q` stand for, all of them together. */
export function conditionOf(
  context: Context,
  model: Class,
  args: Pick<Arguments, 'positional' | 'named' | 'moreNamed'>,
) {
  const parts = args.positional.map((value) => ofObject(context, model, value));
  for (const [path, value] of args.named) parts.push(named(context, model, path, value));
  if (args.moreNamed) parts.push({ kind: 'criterion-unknown', value: args.moreNamed });
  return { kind: 'criteria', operator: 'and', parts } satisfies Criterion;
}

/** A `Q` object; what else stands for a condition is not understood. */
function ofObject(context: Context, model: Class, value: Value): Criterion {
  const options = optionsOf(value);
  if (options.length > 1)
    return { kind: 'criteria', operator: 'or', parts: options.map((option) => ofObject(context, model, option)) };
  const attribute = (name: string): Value | undefined =>
    value.tag === 'thing' && value.shape === 'instance' ? value.attrs.value(name) : undefined;
  const [children, keywords] = [attribute('_children'), attribute('_keywords')];
  const exists = attribute('_exists');
  if (exists) return { kind: 'criterion-unknown', value: exists };
  if (!children || keywords?.tag !== 'thing' || keywords.shape !== 'dict') return { kind: 'criterion-unknown', value };
  const inner: Criterion[] = context.vm.iterate(children).map((item) => ofObject(context, model, item.value));
  for (const [key, one] of keywords.entries.map)
    inner.push(
      key.startsWith('s:')
        ? named(context, model, key.slice(2), one.value)
        : { kind: 'criterion-unknown', value: one.value },
    );
  const joined: Criterion = {
    kind: 'criteria',
    operator: textOf(attribute('connector') ?? NONE) === 'OR' ? 'or' : 'and',
    parts: inner,
  };
  const isNegated = attribute('negated');
  return isNegated && context.vm.truth(isNegated) === true ? negated(joined) : joined;
}

/** `~Q(owner__isnull=False)` asks for what has none. */
export function negated(criterion: Criterion): Criterion {
  const only = alone(criterion);
  if (only.kind !== 'criterion' || !isNone(only.value))
    return { kind: 'criteria', operator: 'not', parts: [criterion] };
  return { ...only, operator: only.operator === 'is' ? '!=' : 'is' };
}

/** The one condition that another consists of. */
function alone(criterion: Criterion): Criterion {
  const [part, more] = criterion.kind === 'criteria' && criterion.operator !== 'not' ? criterion.parts : [];
  return part && !more ? alone(part) : criterion;
}
