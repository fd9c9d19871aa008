import type { Location as SarifLocation, Region } from 'sarif';
import type { Location } from '#surface/index.ts';
import type { ReportInput } from '../report-input.ts';
import { maskSecrets } from '../text/mask-secrets.ts';
import { plain } from '../text/plain.ts';
import { message } from './messages.ts';

const longestSnippet = 500;
const linesAround = 2;
const mostLines = 9;

/** What places are drawn from. */
interface Sources extends Pick<ReportInput, 'sourceLines'> {
  /** The path of the scanned folder below that of the repository: empty, or ending in a slash. */
  readonly below: string;
}

/** A scan, and where it lies. */
export type SarifInput = ReportInput & Sources;

/** A place, relative to the root of the repository, with its code. */
export function location({ file, startLine, endLine, symbol }: Location, sources: Sources): SarifLocation {
  const lines = sources.sourceLines(file);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(`${sources.below}${file}`), uriBaseId: '%SRCROOT%' },
      region: region(startLine, endLine, lines),
      ...(lines && lines.length > 1 && { contextRegion: around(startLine, endLine, lines) }),
    },
    ...(symbol !== undefined && { logicalLocations: [{ fullyQualifiedName: plain(symbol) }] }),
  };
}

/** A place with what is to be seen there. */
export function withMessage(
  place: Location & { readonly message: string },
  input: Sources,
  id?: number,
): SarifLocation {
  return { ...(id !== undefined && { id }), ...location(place, input), message: message(place.message) };
}

/** As a URI has it: each part of a path may hold what a URI may not. */
function uriOf(file: string): string {
  // half a pair of code units cannot be encoded
  const parts = file.replaceAll(/\p{Cs}/gu, '\ufffd').split('/');
  return parts.map(encodeURIComponent).join('/');
}

function region(startLine: number, endLine: number, lines: readonly string[] | null): Region {
  const text = lines === null ? '' : snippet(lines, startLine, startLine);
  return { startLine, endLine: Math.max(startLine, endLine), ...(text !== '' && { snippet: { text } }) };
}

/** Must hold more than the region itself. */
function around(startLine: number, endLine: number, lines: readonly string[]): Region {
  const [first, last] = [Math.max(1, startLine - linesAround), Math.min(lines.length, endLine + linesAround)];
  const end = Math.max(last, endLine);
  return { startLine: first, endLine: end, snippet: { text: snippet(lines, first, Math.min(end, first + mostLines)) } };
}

function snippet(lines: readonly string[], first: number, last: number): string {
  const shown = lines.slice(first - 1, last).map((line) => plain(maskSecrets(line.slice(0, longestSnippet))));
  return shown.join('\n');
}
