import type { Endpoint, Field, Surface } from '#surface/index.ts';
import { coverageSection } from './terminal/coverage-section.ts';
import { painter, type Look } from './text/paint.ts';
import { plain } from './text/plain.ts';
import { table, type Cell } from './text/table.ts';

const head = ['Method', 'Path', 'Access', 'Scope', 'Throttle', 'Fields'];

/** The map of an API, one line for each endpoint, and what it rests on. */
export function surfaceTable(surface: Surface, { width, colour }: { width: number; colour: boolean }): string {
  const layout = { width, paint: painter(colour) };
  const rows = surface.endpoints.map(row);
  const lines = rows.length ? [...table(head, rows, width, layout.paint), ''] : [];
  return `${[...lines, ...coverageSection(surface, layout)].join('\n')}\n`;
}

function row(endpoint: Endpoint): Cell[] {
  const path = endpoint.path ?? `(not routed) ${endpoint.handler.symbol}`;
  return [
    endpoint.methods.join(' '),
    plain(path),
    [endpoint.access, lookOfAccess[endpoint.access]],
    [endpoint.objectScope ?? '–', endpoint.objectScope === 'none' ? 'unsafe' : 'faint'],
    [endpoint.throttled, 'faint'],
    fieldsCell(endpoint),
  ];
}

const lookOfAccess: Readonly<Record<Endpoint['access'], Look>> = {
  public: 'strong',
  authenticated: 'safe',
  permission: 'safe',
  unknown: 'unsure',
};

/** `12, also credential, personal.contact`; `+` where more may leave than is known. */
function fieldsCell({ responses }: Endpoint): Cell {
  const fields = responses.flatMap((response) => response.fields);
  const leaks = [...new Set(fields.filter(({ exposure }) => exposure === 'leak').flatMap(kindsOf))].sort();
  const size = new Set(fields.map(({ path }) => path)).size;
  const text = `${size}${responses.every(({ complete }) => complete) ? '' : '+'}${leaks.length ? `: ${leaks.join(', ')}` : ''}`;
  return leaks.length ? [text, 'unsafe'] : text;
}

function kindsOf({ sensitivity }: Field): readonly string[] {
  return sensitivity.filter((kind) => kind !== 'ordinary');
}
