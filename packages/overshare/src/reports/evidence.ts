import { endpointName, type WordedFinding } from '#findings/index.ts';
import type { Access, Endpoint, Field, Guard, Location, Surface } from '#surface/index.ts';
import { maskSecrets } from './text/mask-secrets.ts';

/** One step of the way on which a finding rests: a place, and what is to be seen there. */
export type Step = Location & { readonly message: string };

/**
 * Why a finding is believed, from the request to the data: the route, what stands before the handler, what is read, and
 * how the field gets into the answer. A reader refutes the finding by refuting one step.
 */
export function evidenceFor(finding: WordedFinding, { endpoints }: Pick<Surface, 'endpoints'>): Step[] {
  const endpoint = endpoints.find(({ id }) => id === finding.endpoint);
  if (endpoint === undefined) return [];
  const handler = placeOf(endpoint);
  const steps = [
    { ...(endpoint.route ?? handler), message: `\`${endpointName(endpoint)}\` is answered by \`${handler.symbol}\`` },
    ...guardSteps(finding, endpoint, handler),
    ...accessSteps(finding, endpoint),
    ...fieldSteps(finding, endpoint),
  ];
  return [...new Map(steps.map((step) => [JSON.stringify([step.file, step.startLine, step.message]), step])).values()];
}

function placeOf({ handler: { symbol, file, line, endLine } }: Endpoint): Location & { symbol: string } {
  return { file, startLine: line, endLine, symbol };
}

/** What keeps callers out says most of all about who gets in; throttles and origins only where they are the matter. */
function guardSteps({ category }: WordedFinding, endpoint: Endpoint, handler: Location): Step[] {
  const kinds = new Set([
    'authentication',
    'permission',
    'ownership',
    ...(category === 'broken-guard' ? allKinds : [category]),
  ]);
  const steps = endpoint.guards
    .filter(({ kind }) => kinds.has(kind))
    .map((guard) => ({ ...(guard.location ?? handler), message: guardInWords(guard) }));
  const entrance = endpoint.guards.some(({ kind }) => entrances.has(kind));
  return entrance || endpoint.access !== 'public'
    ? steps
    : [{ ...handler, message: 'nothing asks who calls' }, ...steps];
}

const entrances: ReadonlySet<string> = new Set(['authentication', 'permission', 'ownership']);
const allKinds = ['throttle', 'cors', 'transport'];

function guardInWords({ name, kind, from, effective, idle }: Guard): string {
  const guard = `\`${name}\` (${kind}, from the ${from})`;
  if (effective) return `${guard} acts`;
  return `${guard} does nothing here${idle === undefined ? '' : `: ${idle.replaceAll('-', ' ')}`}`;
}

const verbs: Readonly<Record<Access['operation'], string>> = {
  read: 'is read',
  create: 'is created',
  update: 'is changed',
  delete: 'is deleted',
};

const mostAccesses = 2;

/**
 * The stored objects that the finding is about: what stands at the place of repair, or else whose data leave. Of many
 * reads those come first that nothing limits.
 */
function accessSteps(finding: WordedFinding, endpoint: Endpoint): Step[] {
  const there = endpoint.accesses.filter(({ location }) => isSamePlace(location, finding.location));
  const models = new Set(fieldsOf(finding, endpoint).map(({ model }) => model));
  const sources = endpoint.accesses.filter(({ model, leaves }) => leaves && models.has(model));
  const shown = (there.length ? there : [...sources.filter(isUnlimited), ...sources.filter((one) => !isUnlimited(one))])
    .slice(0, mostAccesses)
    .map((access) => ({ ...access.location, message: accessInWords(access) }));
  return [...shown, ...writeSteps(finding, endpoint)];
}

/** What a request may set, where that is the matter. */
function writeSteps({ location }: WordedFinding, { writes }: Endpoint): Step[] {
  return writes
    .filter((write) => isSamePlace(write.location, location))
    .map(({ model, fields, open, location: at }) => {
      return { ...at, message: `the request may set ${open ? 'any column' : columns(fields)} of \`${model}\`` };
    });
}

const mostColumns = 5;

function columns(fields: readonly string[]): string {
  const named = fields.slice(0, mostColumns).map((field) => `\`${field}\``);
  const more = fields.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function isUnlimited({ owned, picked, scope }: Access): boolean {
  return owned && picked !== 'own' && picked !== 'new' && scope.length === 0;
}

function accessInWords(access: Access): string {
  const { model, operation, picked, parameter, many } = access;
  const chosen = {
    request: parameter === undefined ? 'chosen by the request' : `chosen by \`${parameter}\``,
    all: many ? 'all rows' : 'any row',
    own: "the caller's own",
    related: 'through a relation',
    new: 'a new row',
  };
  const limit = isUnlimited(access) ? '; nothing compares its owner with the caller' : '';
  return `\`${model}\` ${verbs[operation]}, ${chosen[picked]}${limit}`;
}

function fieldSteps(finding: WordedFinding, endpoint: Endpoint): Step[] {
  const [field] = fieldsOf(finding, endpoint);
  return field === undefined ? [] : wayOf(field);
}

/** The fields of a finding that leave; of other findings they are what a request may set. */
function fieldsOf(finding: WordedFinding, { responses }: Endpoint): Field[] {
  if (finding.exposure === null) return [];
  const all = responses.flatMap(({ fields, crash }) => [...fields, ...(crash?.latent ?? [])]);
  return finding.fields.flatMap((path) => all.find((field) => field.path === path) ?? []);
}

/** From where a field comes, to where it is put into the answer. */
function wayOf({ path, origin, condition, locations }: Field): Step[] {
  const name = path === '' ? 'the body' : `\`${path}\``;
  const from = origin === null ? '' : ` from \`${origin}\``;
  const only = condition === undefined ? '' : `, only if \`${maskSecrets(condition)}\``;
  const last = locations.length - 1;
  return locations.toReversed().map((location, at) => {
    if (at === last) return { ...location, message: `${name}${last === 0 ? from : ''} leaves here${only}` };
    return { ...location, message: at === 0 ? `${name} comes${from}` : `${name} passes here` };
  });
}

function isSamePlace(one: Location, other: Location): boolean {
  return one.file === other.file && one.startLine === other.startLine;
}
