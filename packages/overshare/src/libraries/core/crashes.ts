import { cell, NONE, type Value } from '#python/index.ts';
import type { Context } from './context.ts';
import { encodeShape, latentShape, type Sink } from './encode.ts';
import type { CrashFact, Shape } from './shape.ts';

/** Raises the TypeError with which an encoder gives up, and keeps what would have left. */
export function crashWith(context: Context, sink: Sink, value: Value, message: string | null, leaksIf: string): never {
  const { vm } = context;
  const shape = encodeShape(context, value, sink);
  const type = unwritableType(shape) ?? 'object';
  const error = message ?? `TypeError: Object of type ${type.split('.').at(-1) ?? type} is not JSON serializable`;
  const fact: CrashFact = {
    kind: 'crash',
    sink: sink.name,
    error,
    value: type,
    leaksIf,
    latent: latentShape(context, shape),
  };
  const cls = vm.builtinNamed('TypeError');
  if (cls?.tag !== 'thing' || cls.shape !== 'class') return vm.raise('TypeError', error);
  const exception = vm.makeInstance(cls, fact);
  exception.attrs.map.set('$raised', cell(NONE, vm.userSite()));
  return vm.throwValue(exception);
}

function unwritableType(shape: Shape): string | null {
  if (shape.form === 'unwritable') return shape.model?.qualifiedName ?? shape.type;
  if (shape.form === 'object') return firstOf(shape.entries.map((entry) => entry.shape));
  if (shape.form === 'list') return shape.item && unwritableType(shape.item);
  return shape.form === 'either' ? firstOf(shape.options) : null;
}

const firstOf = (shapes: readonly Shape[]): string | null =>
  shapes.map(unwritableType).find((type) => type !== null) ?? null;
