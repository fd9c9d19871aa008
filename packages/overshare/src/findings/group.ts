import type { Location } from '#surface/index.ts';
import type { Acceptance } from './acceptance.ts';
import { limitOf, strongest, weakest } from './confidence.ts';
import { endpointName } from './endpoint-name.ts';
import type { Finding, Severity } from './finding.ts';
import { distinct, fingerprint } from './fingerprint.ts';
import { groupBy } from './group-by.ts';
import { compareFindings, compareSeverity, compareText } from './order.ts';
import type { Report, RuleFacts, Stated } from './report.ts';

type Related = Finding['related'][number];
type Siblings = [Stated, ...Stated[]];

/** Collects what rules say and makes findings of it. */
export class Findings {
  readonly #stated: Stated[] = [];

  /** The voice of one rule, at the severity that the project gives it, or else at its own. */
  reporter(rule: RuleFacts, severity?: Severity): Report {
    const changes = severity === undefined ? { rule } : { rule, severity };
    return (statement) => this.#stated.push({ ...statement, ...changes });
  }

  /** One finding for each cause, in the order of every report. */
  all(): Finding[] {
    return joined(this.#stated);
  }

  /**
   * The same, without what somebody has accepted. Asked of each statement, not of each finding: an endpoint that is
   * meant so says nothing about the others that share its cause.
   */
  judged(acceptanceOf: (stated: Stated) => Acceptance | null): Judged {
    const asked = this.#stated.map((stated) => ({ stated, acceptance: acceptanceOf(stated) }));
    const open = asked.filter(({ acceptance }) => acceptance === null).map(({ stated }) => stated);
    const accepted = groupBy(
      asked.flatMap(({ stated, acceptance }) => (acceptance === null ? [] : [{ stated, acceptance }])),
      ({ acceptance }) => JSON.stringify(acceptance),
    );
    const suppressed = [...accepted.values()].flatMap((group) =>
      joined(group.map(({ stated }) => stated)).map((finding) => ({ finding, acceptance: group[0].acceptance })),
    );
    return {
      findings: joined(open),
      suppressed: suppressed.sort((one, two) => compareFindings(one.finding, two.finding)),
    };
  }
}

/** What counts, and what was accepted; both in the order of every report. */
export interface Judged {
  readonly findings: Finding[];
  readonly suppressed: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[];
}

function joined(stated: readonly Stated[]): Finding[] {
  const inherited = linesOfClasses(stated);
  return [...groupBy(stated, (one) => causeOf(one, inherited)).values()].map(join).sort(compareFindings);
}

/**
 * Same rule, same place of repair, same subject: one repair ends them all. The symbol is the place, since a line would split
 * one function; but methods that a class inherits all stand at the line of the class, and there the class is.
 */
function causeOf({ rule, location, subject }: Stated, inherited: ReadonlySet<string>): string {
  const line = lineOfClass(location);
  const place = inherited.has(line) ? line : (location.symbol ?? String(location.startLine));
  return JSON.stringify([rule.id, location.file, place, subject ?? '']);
}

/** Lines of classes at which several of their methods stand. */
function linesOfClasses(stated: readonly Stated[]): ReadonlySet<string> {
  const byLine = groupBy(stated, ({ location }) => lineOfClass(location));
  return new Set([...byLine].flatMap(([line, those]) => (line !== '' && haveSymbols(those) ? [line] : [])));
}

function haveSymbols(those: readonly Stated[]): boolean {
  return new Set(those.map(({ location }) => location.symbol)).size > 1;
}

/** Where a method stands, and of which class it is; empty where it is none. */
function lineOfClass({ file, startLine, symbol = '' }: Location): string {
  const parts = symbol.split('.').slice(0, -1);
  return /^_*[A-Z]/.test(parts.at(-1) ?? '') ? `${file}:${startLine} ${parts.join('.')}` : '';
}

/** The worst statement speaks; its siblings add their endpoints and fields. */
function join(siblings: Siblings): Finding {
  const ordered = siblings.sort(compareStated);
  const [first] = ordered;
  return {
    ruleId: first.rule.id,
    category: first.rule.category,
    severity: first.severity,
    confidence: confidenceOf(ordered.filter((sibling) => sibling.severity === first.severity)),
    exposure: first.exposure ?? null,
    fingerprint: fingerprint(ordered),
    endpoint: first.endpoint?.id ?? null,
    location: first.location,
    related: relatedOf(ordered),
    fields: distinct(ordered.flatMap((sibling) => sibling.fields ?? [])),
    args: { ...first.args, ...endpointArgs(ordered) },
    remedy: first.remedy,
    references: first.rule.references,
  };
}

/** Methods of one path are named together; endpoints elsewhere are counted. */
function endpointArgs(siblings: Siblings): Readonly<Record<string, string>> {
  const endpoints = siblings.flatMap(({ endpoint }) => (endpoint === null ? [] : [endpoint]));
  const [first] = endpoints;
  if (first === undefined) return {};
  const here = endpoints.filter(({ path }) => path !== null && path === first.path);
  const methods = distinct(here.flatMap((endpoint) => endpoint.methods));
  const others = new Set(
    endpoints.filter((endpoint) => endpoint !== first && !here.includes(endpoint)).map(({ id }) => id),
  ).size;
  return {
    ...(methods.length > 1 ? { endpoint: endpointName({ ...first, methods }) } : {}),
    ...(others > 0 ? { others: String(others) } : {}),
  };
}

/** Of siblings that are equally bad, the one that is known best. */
function confidenceOf(siblings: readonly Stated[]): Finding['confidence'] {
  return strongest(siblings.map(({ confidence, endpoint }) => weakest([confidence, limitOf(endpoint)])));
}

function compareStated(one: Stated, two: Stated): number {
  return (
    compareSeverity(one.severity, two.severity) ||
    compareText(nameOf(one), nameOf(two)) ||
    one.location.startLine - two.location.startLine
  );
}

function nameOf({ endpoint }: Stated): string {
  return endpoint === null ? '' : endpointName(endpoint);
}

/** Other places a reader has to see: what the rule named, and each handler that is not itself the place of repair. */
function relatedOf(siblings: Siblings): Related[] {
  const [first] = siblings;
  const places = siblings.flatMap((sibling) => [...(sibling.related ?? []), ...handlerOf(sibling, first.location)]);
  const unique = new Map(places.map((place) => [JSON.stringify([place.file, place.startLine, place.message]), place]));
  return [...unique.values()].sort(comparePlaces);
}

function handlerOf({ endpoint }: Stated, repair: Location): Related[] {
  if (endpoint === null) return [];
  const { file, line, endLine, symbol } = endpoint.handler;
  const isRepair = file === repair.file && (symbol === repair.symbol || line === repair.startLine);
  return isRepair ? [] : [{ file, startLine: line, endLine, symbol, message: endpointName(endpoint) }];
}

function comparePlaces(one: Related, two: Related): number {
  return compareText(one.file, two.file) || one.startLine - two.startLine || compareText(one.message, two.message);
}
