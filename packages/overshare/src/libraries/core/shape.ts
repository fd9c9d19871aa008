import type { Class, Origin, Site } from '#python/index.ts';
import type { RowFact } from './facts.ts';

/** What a value is once it is written: the form of an answer. Made when it is encoded, so later changes do not matter. */
export type Shape =
  | { readonly form: 'object'; readonly entries: readonly Entry[] }
  | { readonly form: 'list'; readonly item: Shape | null }
  | { readonly form: 'value'; readonly type: string; readonly origins: readonly Origin[]; readonly constant: boolean }
  | { readonly form: 'opaque'; readonly why: string; readonly origins: readonly Origin[]; readonly name: string | null }
  | { readonly form: 'either'; readonly options: readonly Shape[] }
  /** An object that the encoder cannot write. */
  | { readonly form: 'unwritable'; readonly type: string; readonly row: RowFact | null; readonly model: Class | null };

export interface Entry {
  /** Null: a key known only at run time. */
  readonly key: string | null;
  readonly shape: Shape;
  readonly may: boolean;
  readonly condition: string | null;
  readonly site: Site | null;
}

/** Text that an encoder made. */
export interface Payload {
  readonly kind: 'json' | 'html' | 'text' | 'file' | 'stream';
  readonly shape: Shape;
}

/** Why a value could not be written. */
export interface CrashFact {
  readonly kind: 'crash';
  readonly sink: string;
  readonly error: string;
  readonly value: string;
  readonly leaksIf: string;
  /** What would leave if the value could be written. */
  readonly latent: Shape;
}

/** Every shape within a shape, itself included. */
export function* within(shape: Shape): Generator<Shape> {
  yield shape;
  if (shape.form === 'object') for (const entry of shape.entries) yield* within(entry.shape);
  else if (shape.form === 'list') {
    if (shape.item) yield* within(shape.item);
  } else if (shape.form === 'either') for (const option of shape.options) yield* within(option);
}

export function eitherShape(shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((shape) => (shape.form === 'either' ? shape.options : [shape]));
  return flat.length === 1 ? (flat[0] as Shape) : { form: 'either', options: flat };
}
