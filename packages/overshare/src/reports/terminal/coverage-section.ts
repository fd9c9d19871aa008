import { endpointName } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';
import { count } from '../text/count.ts';
import { plain } from '../text/plain.ts';
import { indented, some, type Layout } from './layout.ts';

const most = 10;

/** What the answers rest on: how much was understood, who the users are taken to be, and what was left out. */
export function coverageSection(surface: Surface, { paint }: Layout): string[] {
  return [
    ...understood(surface),
    ...settingsLines(surface),
    ...usersLines(surface),
    ...versionLines(surface),
    ...limitLines(surface),
    ...fileLines(surface),
  ].map((line) => (line.startsWith(' ') ? paint('faint', line) : line));
}

function understood({ coverage, endpoints }: Surface): string[] {
  if (!coverage.endpoints) return ['No endpoint was found, so nothing can be said about this project.'];
  const partly = endpoints.filter((endpoint) => endpoint.known === 'partial');
  const line = `${coverage.full} of ${count(coverage.endpoints, 'endpoint')} fully understood`;
  const unrouted = coverage.unrouted ? [`${count(coverage.unrouted, 'view')} that nothing routes`] : [];
  if (!coverage.partial) return [`${line}.`, ...unrouted];
  return [`${line}; ${coverage.partial} partly:`, ...indented(some(partly, most, partlyLine)), ...unrouted];
}

function partlyLine(endpoint: Endpoint): string {
  return plain(`${endpointName(endpoint)}  ${endpoint.why.join('; ')}`);
}

/** Projects have several; which of them was read decides who gets in. */
function settingsLines({ coverage: { settingsFiles } }: Surface): string[] {
  return settingsFiles ? some(settingsFiles, most, (file) => plain(`Settings: ${file}`)) : [];
}

/** A wrong guess here makes everything wrong, so it is always shown. */
function usersLines({ identity, endpoints }: Surface): string[] {
  if (!endpoints.length) return [];
  const { userModel, sessionKeys, roleColumns } = identity;
  const facts = [
    `Users: ${userModel ?? 'no user model found'}`,
    ...(sessionKeys.length ? [`session keys: ${sessionKeys.join(', ')}`] : []),
    ...(roleColumns.length ? [`roles: ${roleColumns.join(', ')}`] : []),
  ];
  return [plain(facts.join('; '))];
}

function versionLines({ endpoints, versions }: Surface): string[] {
  const used = [...new Set(endpoints.map(({ framework }) => distributionOf(framework)))].sort();
  if (!used.length) return [];
  const pins = used.map((name) => `${name} ${Object.hasOwn(versions, name) ? versions[name] : '(not pinned)'}`);
  return [plain(`Versions: ${pins.join(', ')}; of what is not pinned the newest is assumed`)];
}

/** Most packages are imported by the name under which they are installed. */
function distributionOf(framework: string): string {
  return framework === 'rest_framework' ? 'djangorestframework' : framework.replaceAll('_', '-');
}

function limitLines({ coverage: { limitsHit } }: Surface): string[] {
  if (!limitsHit.length) return [];
  const lines = some(limitsHit, most, ({ limit, where, endpoint }) =>
    plain(`${limit}  ${where}${endpoint ? `  ${endpoint}` : ''}`),
  );
  return [`${count(limitsHit.length, 'limit')} hit, so more may be there:`, ...indented(lines)];
}

function fileLines({ coverage: { filesRead, filesSkipped } }: Surface): string[] {
  const line = `${count(filesRead, 'file')} read`;
  if (!filesSkipped.length) return [`${line}.`];
  return [
    `${line}; skipped:`,
    ...indented(some(filesSkipped, most, ({ file, reason }) => plain(`${file}  ${reason}`))),
  ];
}
