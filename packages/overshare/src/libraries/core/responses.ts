import type { SensitivityTable } from '#sensitivity/index.ts';
import type { Caller, Crash, Response } from '#surface/index.ts';
import type { Answer } from './call-endpoint.ts';
import type { Context } from './context.ts';
import { fieldsOf } from './fields.ts';
import { locationOf } from './locations.ts';
import type { Cells } from './outcomes.ts';
import { eitherShape, type CrashFact, type Shape, within } from './shape.ts';

interface Group {
  readonly status: number;
  readonly kind: Response['kind'];
  readonly shapes: Map<Caller, Shape>;
  readonly answer: Answer;
  readonly crash: CrashFact | null;
}

/** The answers of an endpoint by status and kind, each with its fields over all callers. */
export function responsesOf(context: Context, cells: Cells, table: SensitivityTable): Response[] {
  const groups = new Map<string, Group>();
  for (const [caller, cell] of cells) {
    if (cell.entered === 'no' && cell.run.handler !== null) continue;
    for (const answer of cell.answers) collect(groups, caller, answer);
  }
  return [...groups.values()]
    .map((group) => responseOf(context, group, table))
    .sort((one, two) => one.status - two.status || (one.kind < two.kind ? -1 : 1));
}

function collect(groups: Map<string, Group>, caller: Caller, answer: Answer): void {
  const status = answer.kind === 'response' ? answer.status : answer.kind === 'raise' ? (answer.status ?? 500) : 200;
  // what goes wrong on the way and is no encoder's doing is not told apart
  if (answer.kind === 'raise' && !answer.crash) return;
  const kind = answer.kind === 'response' ? answer.body : answer.kind === 'raise' ? 'raises' : 'opaque';
  const crash = answer.kind === 'raise' ? answer.crash : null;
  const key = `${status} ${kind} ${crash?.sink ?? ''} ${crash?.value ?? ''}`;
  const group = groups.get(key) ?? { status, kind, shapes: new Map<Caller, Shape>(), answer, crash };
  const shape = crash ? crash.latent : answer.kind === 'response' ? answer.shape : null;
  const before = group.shapes.get(caller);
  if (shape) group.shapes.set(caller, before ? eitherShape([before, shape]) : shape);
  groups.set(key, group);
}

function responseOf(context: Context, group: Group, table: SensitivityTable): Response {
  const { status, kind, answer, crash, shapes } = group;
  const site = answer.kind === 'opaque' ? null : answer.site;
  const location = site ? { location: locationOf(site) } : {};
  if (crash)
    return {
      status: 500,
      kind: 'raises',
      fields: [],
      complete: true,
      ...location,
      crash: crashOf(context, crash, shapes, table),
    };
  const why =
    kind === 'json' || kind === 'opaque'
      ? (unknownIn([...shapes.values()]) ?? (answer.kind === 'opaque' ? answer.why : null))
      : null;
  const fields = kind === 'json' || kind === 'text' ? fieldsOf(context, shapes, table) : [];
  return {
    status,
    kind,
    fields: fields.filter((field) => kind === 'json' || field.origin !== null),
    complete: why === null,
    ...(why === null ? {} : { why }),
    ...location,
  };
}

function crashOf(
  context: Context,
  crash: CrashFact,
  shapes: ReadonlyMap<Caller, Shape>,
  table: SensitivityTable,
): Crash {
  return {
    error: crash.error,
    sink: crash.sink,
    value: crash.value,
    latent: fieldsOf(context, shapes, table),
    leaksIf: crash.leaksIf,
  };
}

/** Why the fields may not be all. A free-form value is one field; it hides others only where it may be an object of ours. */
function unknownIn(shapes: readonly Shape[]): string | null {
  for (const shape of shapes) for (const part of within(shape)) if (part.form === 'opaque') return part.why;
  return null;
}
