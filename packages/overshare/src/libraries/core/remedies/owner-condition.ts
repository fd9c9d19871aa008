import type { Model, Surface } from '#surface/index.ts';
import { keyOf, userKey } from './caller-code.ts';
import { lastOf, variableOf } from './python-text.ts';

/** What limits a query to the caller's objects. */
export interface OwnerCondition {
  /** What is joined on the way to the owner: `Order, OrderItem.order_id == Order.id`. */
  readonly joins: readonly string[];
  /** `Order.customer_id == current_user.id`. */
  readonly condition: string;
  /** The model's own column that holds the owner's key; null where the owner is elsewhere. */
  readonly column: string | null;
}

/** From a model along its chain to the user; null where a step cannot be named. */
export function ownerCondition(
  model: Model,
  path: readonly string[],
  caller: string,
  surface: Surface,
): OwnerCondition | null {
  const [step, ...rest] = path;
  if (step === undefined) return null;
  const name = lastOf(model.name);
  const column = columnOf(model, step);
  if (rest.length === 0) {
    const has = `${name}.${step}.has(${userKey(surface)}=${caller})`;
    return { joins: [], condition: column ? `${name}.${column} == ${caller}` : has, column };
  }
  const parent = parentOf(step, rest, surface);
  const beyond = parent && ownerCondition(parent, rest, caller, surface);
  if (!beyond) return null;
  const target = lastOf(parent.name);
  const join = column ? `${target}, ${name}.${column} == ${target}.${keyOf(parent)}` : `${name}.${step}`;
  return { joins: [join, ...beyond.joins], condition: beyond.condition, column: null };
}

/** A step is a foreign key, or a relation that stands on one. */
function columnOf({ columns }: Model, step: string): string | null {
  return [step, `${step}_id`].find((wanted) => columns.some(({ name }) => name === wanted)) ?? null;
}

/** The model that a step leads to: the rest of the chain is its own, and so is the name, where several would do. */
function parentOf(step: string, rest: readonly string[], { models }: Surface): Model | null {
  const fitting = models.filter(({ owner }) => owner?.join('.') === rest.join('.'));
  const named = fitting.filter(({ name }) => variableOf(name) === step.replace(/_id$/, ''));
  const [only, ...others] = named.length > 0 ? named : fitting;
  return only && others.length === 0 ? only : null;
}
