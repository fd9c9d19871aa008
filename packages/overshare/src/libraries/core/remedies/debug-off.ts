import { isAtLeast } from './versions.ts';
import type { Remedies } from './remedy.ts';

/** The line that turned the debugger on, without it. */
export const debugRemedies: Pick<Remedies, 'debug-off'> = {
  'debug-off': (_, { finding: { location }, surface }) => {
    const value = surface.settings.find(
      (one) =>
        one.name === 'debug' && one.location.file === location.file && one.location.startLine === location.startLine,
    )?.value;
    const line = safeLines.find(([pattern]) => pattern.test(value ?? ''))?.[1];
    if (line === undefined) return null;
    const isNew = isAtLeast(surface, 'flask', '2.2') ?? true;
    return `${line}  # on your own machine: ${isNew ? 'flask run --debug' : 'FLASK_ENV=development flask run'}`;
  },
};

/** By how the code turns it on; a setting may stand in a file or class of its own, where only its name is the same. */
const safeLines: readonly (readonly [RegExp, string])[] = [
  [/\.run\(/, 'app.run()'],
  [/\.debug\b/, 'app.debug = False'],
  [/\bDEBUG\b/, 'DEBUG = False'],
];
