import type { Finding } from '#findings/index.ts';

/** `a`, `a and b`, `a, b and c`. */
export function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** As code. */
export function code(text: string | undefined): string {
  return `\`${text ?? ''}\``;
}

const shown = 3;

/** The fields of a finding with where they come from: the first three by name, the rest as a number. */
export function fieldsInWords({ args }: Finding): string {
  const paths = (args['fields'] ?? '').split(', ');
  const origins = (args['origins'] ?? '').split(', ');
  const named = paths.slice(0, shown).map((path, at) => fieldInWords(path, origins[at] ?? ''));
  const more = paths.length - shown;
  return inWords(more > 0 ? [...named, `${more} more`] : named);
}

function fieldInWords(path: string, origin: string): string {
  const name = path === '' ? 'the body itself' : code(path);
  return origin === '' ? name : `${name} (${origin})`;
}

const recipients: Readonly<Record<string, string>> = {
  anyone: 'to anyone, without login',
  user: 'to every logged-in user',
  colleague: 'to every user of the same tenant',
  owner: 'to the user whose data it is',
  staff: 'to staff',
};

/** To whom, in words. */
export function recipientInWords({ args }: Finding): string {
  return recipients[args['audience'] ?? ''] ?? '';
}

/** What to add where one cause shows at several endpoints. */
export function othersInWords({ args }: Finding): string {
  const others = Number(args['others'] ?? 0);
  if (others === 0) return '';
  return others === 1 ? ' One more endpoint shares the cause.' : ` ${others} more endpoints share the cause.`;
}

/** `shop.models.User` as people say it: `User`. */
export function lastName(dotted: string): string {
  return dotted.split('.').at(-1) ?? dotted;
}

/** The sentence of most exposures: who sends what to whom. */
export function exposureInWords(finding: Finding): string {
  return `${code(finding.args['endpoint'])} sends ${fieldsInWords(finding)} ${recipientInWords(finding)}.`;
}
