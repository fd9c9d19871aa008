import { endpointName } from '#findings/index.ts';
import type { WordedFinding } from '#findings/worded.ts';
import type { Endpoint, Field, Location } from '#surface/index.ts';
import type { ReportInput } from '../report-input.ts';
import { plain } from '../text/plain.ts';
import { table, type Cell } from '../text/table.ts';
import { wrap } from '../text/width.ts';
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
    wrap(plain(finding.message), inner.width).map((line) => codeInColour(line, layout)),
    endpointLines(endpoint, layout),
    fieldsTable(finding, endpoint, inner),
    place(finding.location, input, inner),
    titled('Repair', remediation(finding), layout),
    titled('Evidence', evidence(finding, endpoint), layout),
  ];
  return [
    headline(finding, layout),
    ...parts
      .filter((part) => part.length)
      .flatMap((part) => ['', ...indented(part)])
      .slice(1),
  ];
}

function headline({ severity, title, ruleId, confidence }: WordedFinding, { paint }: Layout): string {
  return `${paint(severity, ` ${severity.toUpperCase()} `)} ${paint('strong', title)} ${paint('faint', `${ruleId} · ${confidence}`)}`;
}

/** What stands between backticks is from the code. */
function codeInColour(line: string, { paint }: Layout): string {
  return line.replace(/`[^`]+`/g, (code) => paint('code', code));
}

function endpointLines(endpoint: Endpoint | null, { paint }: Layout): string[] {
  if (!endpoint) return [];
  const name = endpoint.path === null ? 'not routed' : plain(endpointName(endpoint));
  return [`${paint('strong', name)}  ${paint('faint', plain(endpoint.handler.symbol))}`, callersLine(endpoint, paint)];
}

function fieldsTable(finding: WordedFinding, endpoint: Endpoint | null, { width, paint }: Layout): string[] {
  const wanted = new Set(finding.fields);
  const all = endpoint?.responses.flatMap(({ fields, crash }) => [...fields, ...(crash?.latent ?? [])]) ?? [];
  const fields = [...new Map(all.filter(({ path }) => wanted.has(path)).map((field) => [field.path, field])).values()];
  if (!fields.length) return [];
  const lines = table(['Field', 'Comes from', 'Kind'], fields.slice(0, mostFields).map(fieldRow), width, paint);
  return [...lines, ...some(fields, mostFields, () => '').slice(Math.min(fields.length, mostFields))];
}

function fieldRow(field: Field): Cell[] {
  const kind = [...field.sensitivity, ...(field.exposure ? [field.exposure] : [])].join(', ');
  const condition = field.condition === undefined ? '' : ` if ${field.condition}`;
  return [
    plain(field.path || '(body)'),
    plain((field.origin ?? field.kind) + condition),
    [kind, field.exposure === 'leak' ? 'unsafe' : 'unsure'],
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

/** The way of the data: what the rule points at, then how the first field got there. */
function evidence({ related, fields, references }: WordedFinding, endpoint: Endpoint | null): string[] {
  const field = endpoint?.responses.flatMap((response) => response.fields).find(({ path }) => path === fields[0]);
  const chain =
    field?.locations.map((location) => ({ ...location, message: `on the way of ${field.path || 'the body'}` })) ?? [];
  const places = [...related, ...chain].map((one) => `${written(one)}  ${plain(one.message)}`);
  return [
    ...some([...new Set(places)], mostPlaces, (line) => line),
    ...(references.length ? [references.join(', ')] : []),
  ];
}

function titled(title: string, lines: readonly string[], { paint }: Layout): string[] {
  return lines.length ? [paint('strong', title), ...indented(lines)] : [];
}
