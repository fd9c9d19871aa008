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
  const entrance = endpoint.guards.some(({ kind }) => kind === 'authentication' || kind === 'permission');
  return entrance || endpoint.access !== 'public'
    ? steps
    : [{ ...handler, message: 'nothing asks who calls' }, ...steps];
}

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

/** The stored objects that the finding is about: those whose data leave, or what stands at the place of repair. */
function accessSteps(finding: WordedFinding, endpoint: Endpoint): Step[] {
  const models = new Set(fieldsOf(finding, endpoint).map(({ model }) => model));
  return endpoint.accesses
    .filter(({ model, location }) => models.has(model) || isSamePlace(location, finding.location))
    .map((access) => ({ ...access.location, message: accessInWords(access) }));
}

function accessInWords({ model, operation, picked, parameter, scope, owned, many }: Access): string {
  const chosen = {
    request: parameter === undefined ? 'chosen by the request' : `chosen by \`${parameter}\``,
    all: many ? 'all rows' : 'any row',
    own: "the caller's own",
    related: 'through a relation',
    new: 'a new row',
  };
  const limit =
    owned && picked !== 'own' && picked !== 'new' && scope.length === 0
      ? '; nothing compares its owner with the caller'
      : '';
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
  const only = condition === undefined ? '' : `, only if \`${maskSecrets(condition)}\``;
  return locations.toReversed().map((location, at) => {
    if (at === locations.length - 1) return { ...location, message: `${name} leaves here${only}` };
    const from = at === 0 && origin !== null ? ` from \`${origin}\`` : '';
    return { ...location, message: at === 0 ? `${name} comes${from}` : `${name} passes here` };
  });
}

function isSamePlace(one: Location, other: Location): boolean {
  return one.file === other.file && one.startLine === other.startLine;
}
