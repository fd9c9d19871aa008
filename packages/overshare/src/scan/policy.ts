import { suppressionFor, type Acceptance, type Note, type Stated, type Suppression } from '#findings/index.ts';
import { publicEntryFor, type Configuration, type PublicEntry } from '#project/index.ts';
import { rules, type Policy, type Rule } from '#rules/index.ts';
import type { Surface } from '#surface/index.ts';

/** Which rules are asked, beside those that the configuration turns off. */
export interface Choice {
  /** These and no other. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/** What the configuration, the comments and the command line make of the rules; remembers what was of use. */
export class ProjectPolicy implements Policy {
  readonly rules: readonly Rule[];
  readonly severities: Policy['severities'];
  readonly #configuration: Configuration;
  readonly #suppressions: readonly Suppression[];
  readonly #used = new Set<string>();

  constructor(configuration: Configuration, suppressions: readonly Suppression[], { only, skip = [] }: Choice) {
    const settings = configuration.rules;
    this.#configuration = configuration;
    this.#suppressions = suppressions;
    this.rules = rules.filter(
      ({ id }) => settings[id] !== 'off' && !skip.includes(id) && (only === undefined || only.includes(id)),
    );
    this.severities = Object.fromEntries(
      Object.entries(settings).flatMap(([id, setting]) =>
        setting === undefined || setting === 'off' ? [] : [[id, setting]],
      ),
    );
  }

  acceptanceOf(stated: Stated): Acceptance | null {
    const comment = suppressionFor(stated, this.#suppressions);
    if (comment !== null) {
      this.#used.add(keyOf(comment, stated.rule.id));
      return { by: 'comment', reason: comment.reason, file: comment.file, line: comment.line };
    }
    const entry = declaredPublic(stated, this.#configuration);
    return entry && { by: 'configuration', reason: entry.reason, entry: entry.endpoint };
  }

  /** What was written and has no effect: of a rule that was not asked nothing can be said. */
  notes({ endpoints }: Surface): Note[] {
    const asked = new Set(this.rules.map(({ id }) => id));
    const unusedComments = this.#suppressions.flatMap((one) =>
      one.rules.filter((id) => asked.has(id) && !this.#used.has(keyOf(one, id))).map((id) => unusedNote(one, id)),
    );
    const inUse = new Set(endpoints.map((endpoint) => publicEntryFor(this.#configuration, endpoint)));
    const unusedEntries = this.#configuration.public.filter((entry) => !inUse.has(entry)).map(unusedEntryNote);
    return [...unusedComments, ...unusedEntries];
  }
}

/** That everybody gets in may be meant; what leaves there is judged all the same. */
function declaredPublic({ rule, endpoint }: Stated, configuration: Configuration): PublicEntry | null {
  return rule.excusedWherePublic && endpoint !== null ? publicEntryFor(configuration, endpoint) : null;
}

const keyOf = ({ file, line }: Suppression, ruleId: string): string => `${file}:${line}:${ruleId}`;

function unusedNote({ file, line }: Suppression, ruleId: string): Note {
  const message = `There is nothing to suppress here: \`${ruleId}\` finds nothing that this comment speaks of.`;
  return { kind: 'unused-suppression', message, file, line };
}

function unusedEntryNote({ endpoint }: PublicEntry): Note {
  const message = `No endpoint is found for \`${endpoint}\`, which the configuration declares public.`;
  return { kind: 'unused-public', message };
}
