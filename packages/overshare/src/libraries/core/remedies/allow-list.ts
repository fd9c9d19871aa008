import type { Write } from '#surface/index.ts';
import { callerCode, type CallerCode } from './caller-code.ts';
import { inHandler } from './in-handler.ts';
import { isName, lastOf, quoted, tuple, variableOf } from './python-text.ts';
import type { Case, Remedies } from './remedy.ts';

/** What the request may set, by name. */
export const allowListRemedies: Pick<Remedies, 'allow-list'> = {
  'allow-list'({ model, allow }, about) {
    if (allow.length === 0 || !allow.every(isName)) return null;
    const write = writeOf(model, about);
    const own = ownRow(model, about);
    const lines = write?.operation === 'create' ? made(model, allow) : changed(own?.row ?? variableOf(model), allow);
    const imports = [{ flask: ['request'] }, own && write?.operation !== 'create' ? own.imports : {}];
    return inHandler({ lines: ['data = request.get_json()', ...lines], imports }, about);
  },
};

function writeOf(model: string, { endpoint, finding: { location } }: Case): Write | undefined {
  const writes = endpoint?.writes.filter((write) => write.model === model) ?? [];
  return writes.find((write) => write.location.startLine === location.startLine) ?? writes[0];
}

/** The caller's own row, where the request picks none. */
function ownRow(model: string, { endpoint, surface }: Case): CallerCode | null {
  const isPicked = endpoint?.accesses.some((access) => access.model === model && access.picked !== 'own');
  if (!endpoint || isPicked || model !== surface.identity.userModel) return null;
  return callerCode(endpoint, surface);
}

/** What the request leaves out keeps its default. */
function made(model: string, allow: readonly string[]): string[] {
  const name = lastOf(model);
  return [
    `allowed = ${tuple(allow)}`,
    `${variableOf(name)} = ${name}(**{name: data[name] for name in allowed if name in data})`,
  ];
}

/** What the request leaves out stays as it is. */
function changed(variable: string, allow: readonly string[]): string[] {
  return allow.flatMap((column) => [
    `if ${quoted(column)} in data:`,
    `    ${variable}.${column} = data[${quoted(column)}]`,
  ]);
}
