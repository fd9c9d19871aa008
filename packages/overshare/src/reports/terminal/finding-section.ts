import { endpointName } from '#findings/index.ts';
import type { WordedFinding } from '#findings/worded.ts';
import type { Endpoint, Field, Location } from '#surface/index.ts';
import { evidenceFor } from '../evidence.ts';
import type { ReportInput } from '../report-input.ts';
import { maskSecrets } from '../text/mask-secrets.ts';
import { plain } from '../text/plain.ts';
import { table, type Cell } from '../text/table.ts';
import { displayWidth, pad, wrap } from '../text/width.ts';
import { callersLine } from './callers-line.ts';
import { codeFrame } from './code-frame.ts';
import { indent, indented, some, type Layout } from './layout.ts';

const mostFields = 12;
const mostPlaces = 8;

/** All about one finding. Parts that have nothing to say are left out. */
export function findingSection(finding: WordedFinding, input: ReportInput, layout: Layout): string[] {
  const endpoint = input.surface.endpoints.find((one) => one.id === finding.endpoint) ?? null;
  const inner = { ...layout, width: layout.width - indent.length };
  const parts = [
    message(finding, inner),
    endpointLines(endpoint, layout),
    fieldsTable(finding, endpoint, inner),
    place(finding.location, input, inner),
    titled('Repair', remediation(finding), layout),
    titled('Evidence', evidence(finding, input, layout), layout),
    titled('Also', also(finding), layout),
    finding.references.length ? [layout.paint('faint', `See ${finding.references.join(', ')}`)] : [],
  ];
  const [first = [], ...others] = parts.filter((part) => part.length);
  return [headline(finding, layout), ...indented(first), ...others.flatMap((part) => ['', ...indented(part)])];
}

function headline({ severity, title, ruleId, confidence }: WordedFinding, { paint }: Layout): string {
  return `${paint(severity, ` ${severity.toUpperCase()} `)} ${paint('strong', title)}  ${paint('faint', `${ruleId} · ${confidence}`)}`;
}

/** What stands between backticks is from the code; a pair may be broken over two lines. */
function message(finding: WordedFinding, { width, paint }: Layout): string[] {
  const text = wrap(plain(finding.message), width).join('\n');
  return text.replace(/`[^`]+`/g, (code) => paint('code', code)).split('\n');
}

function endpointLines(endpoint: Endpoint | null, { paint }: Layout): string[] {
  if (!endpoint) return [];
  const name = endpoint.path === null ? 'not routed' : plain(endpointName(endpoint));
  return [`${paint('strong', name)}  ${paint('faint', plain(endpoint.handler.symbol))}`, callersLine(endpoint, paint)];
}

function fieldsTable(finding: WordedFinding, endpoint: Endpoint | null, { width, paint }: Layout): string[] {
  if (!leaves(finding)) return [];
  const wanted = new Set(finding.fields);
  const all = endpoint?.responses.flatMap(({ fields, crash }) => [...fields, ...(crash?.latent ?? [])]) ?? [];
  const fields = [...new Map(all.filter(({ path }) => wanted.has(path)).map((field) => [field.path, field])).values()];
  if (!fields.length) return [];
  const shown = fields.slice(0, mostFields);
  const conditional = shown.some(({ condition }) => condition !== undefined);
  const head = ['Field', 'Comes from', 'Kind', ...(conditional ? ['Only if'] : [])];
  const lines = table(head, shown.map(fieldRow), width, paint);
  return [...lines, ...some(fields, mostFields, () => '').slice(shown.length)];
}

function fieldRow(field: Field): Cell[] {
  const kind = [...field.sensitivity, ...(field.exposure ? [field.exposure] : [])].join(', ');
  const look = field.exposure === 'leak' ? 'unsafe' : 'unsure';
  return [
    plain(field.path || '(body)'),
    plain(field.origin ?? field.kind),
    [kind, look],
    plain(maskSecrets(field.condition ?? '')),
  ];
}

function place(location: Location, input: ReportInput, layout: Layout): string[] {
  return [layout.paint('code', written(location)), ...codeFrame(location, input.sourceLines(location.file), layout)];
}

function written({ file, startLine, symbol }: Location): string {
  return plain(`${file}:${startLine}${symbol === undefined ? '' : `  ${symbol}`}`);
}

function remediation({ remediation: code }: WordedFinding): string[] {
  return code === null ? [] : code.replace(/\n+$/, '').split('\n').map(plain);
}

/** The way from the request to the data, as a reader would walk it. */
function evidence(finding: WordedFinding, { surface }: ReportInput, { paint }: Layout): string[] {
  const steps = evidenceFor(finding, surface);
  const width = Math.max(...steps.map((step) => displayWidth(placeOf(step))));
  return some(steps, mostPlaces, (step) => {
    const message = plain(step.message).replace(/`([^`]+)`/g, (_, code: string) => paint('code', code));
    return `${pad(placeOf(step), width)}  ${message}`;
  });
}

function placeOf({ file, startLine }: Location): string {
  return plain(`${file}:${startLine}`);
}

/** Other places that the rule points at: where else the cause shows. */
function also({ related }: WordedFinding): string[] {
  return some(related, mostPlaces, (one) => `${written(one)}  ${plain(one.message)}`);
}

/** Whether the fields of a finding are such that leave; of others they are what a request may set. */
function leaves({ exposure }: WordedFinding): boolean {
  return exposure !== null;
}

function titled(title: string, lines: readonly string[], { paint }: Layout): string[] {
  return lines.length ? [paint('strong', title), ...indented(lines)] : [];
}
