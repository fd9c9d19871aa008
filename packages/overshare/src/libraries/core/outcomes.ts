import { callers, type Caller, type CallerOutcome, type CallerTable } from '#surface/index.ts';
import type { Answer, Cell } from './call-endpoint.ts';
import { within } from './shape.ts';

/** What one answer means for the caller who gets it. */
type Verdict = 'through' | 'denied' | 'absent' | 'crash' | 'unknown';

const LOGIN = /log_?in|sign_?in|auth|unauthorized|forbidden|denied/i;

function verdictOf(answer: Answer): Verdict {
  if (answer.kind === 'opaque') return 'unknown';
  const { status } = answer;
  if (status === 401 || status === 403) return 'denied';
  if (answer.kind === 'raise') return status === null ? 'crash' : status < 400 ? 'through' : 'absent';
  if (answer.status >= 300 && answer.status < 400)
    return answer.location !== null && LOGIN.test(answer.location) ? 'denied' : 'through';
  return answer.status >= 400 ? 'absent' : 'through';
}

/** What a caller gets, from all the answers that are possible. Reached as soon as one way leads through the handler. */
export function outcomeOf(cell: Cell): CallerOutcome {
  const isCrash = cell.answers.some((answer) => answer.kind === 'raise' && answer.crash !== null);
  const verdicts = cell.answers.map((answer) => (isCrash && saysNothing(answer) ? 'absent' : verdictOf(answer)));
  if (cell.entered === 'no' && cell.run.handler !== null) return denialBeforeHandler(verdicts);
  if (verdicts.includes('through')) return 'reached';
  if (verdicts.includes('unknown')) return 'reached';
  if (verdicts.includes('denied')) return 'denied';
  return verdicts.includes('crash') ? 'crashes' : 'denied';
}

/** JSON of constants, null where an object would be: beside an encoder's crash it means that nothing was found. */
function saysNothing(answer: Answer): boolean {
  if (answer.kind !== 'response' || answer.body !== 'json' || !answer.shape) return false;
  return [...within(answer.shape)].every(
    ({ form, ...part }) => form === 'object' || form === 'either' || ('constant' in part && part.constant),
  );
}

function denialBeforeHandler(verdicts: readonly Verdict[]): CallerOutcome {
  if (verdicts.includes('unknown')) return 'unknown';
  return verdicts.every((verdict) => verdict === 'crash') && verdicts.length > 0 ? 'crashes' : 'denied';
}

export type Cells = ReadonlyMap<Caller, Cell>;

const isRedirect = (answer: Answer): boolean =>
  answer.kind === 'response' && answer.status >= 300 && answer.status < 400;

/** Whether the best that a caller gets is a redirect: a refusal, where another is served. */
const isSentElsewhere = ({ answers }: Cell): boolean =>
  answers.some(isRedirect) &&
  answers.every((answer) => isRedirect(answer) || ['absent', 'denied'].includes(verdictOf(answer)));

/**
 * Whether a caller is refused before the handler, which is seen to run for another: then an answer that nobody knows is
 * that of an error on the way, and not what a wrapper makes that we do not follow.
 */
function isKeptOut({ entered, answers }: Cell, cells: Cells): boolean {
  if (entered !== 'no' || !answers.some((answer) => verdictOf(answer) === 'denied')) return false;
  return [...cells.values()].some((other) => other.run.handler !== null && other.entered !== 'no');
}

/**
 * The table of an endpoint. Owner and colleague exist only where somebody owns what it reaches. An answer that is never
 * more than "not there" is a denial where another caller gets more; where nobody does, the endpoint is reached all the same.
 */
export function tableOf(cells: Cells, hasOwner: boolean, hasTenant: boolean): CallerTable {
  const outcomes = new Map<Caller, CallerOutcome>([...cells].map(([caller, cell]) => [caller, outcomeOf(cell)]));
  const isServed = [...cells.values()].some((cell) => outcomeOf(cell) === 'reached' && !isSentElsewhere(cell));
  if (isServed) for (const [caller, cell] of cells) if (isSentElsewhere(cell)) outcomes.set(caller, 'denied');
  for (const [caller, cell] of cells) if (isKeptOut(cell, cells)) outcomes.set(caller, 'denied');
  const nobody = ![...outcomes.values()].some((outcome) => outcome === 'reached');
  const table = Object.fromEntries(
    callers.map((caller) => {
      const cell = cells.get(caller);
      const outcome = outcomes.get(caller) ?? 'unknown';
      const absentForAll =
        nobody &&
        outcome === 'denied' &&
        cell !== undefined &&
        cell.entered !== 'no' &&
        !cell.answers.some((answer) => verdictOf(answer) === 'denied');
      return [caller, absentForAll ? 'reached' : outcome] as const;
    }),
  ) as Record<Caller, CallerOutcome | null>;
  if (!hasOwner) table.owner = null;
  if (!hasOwner || !hasTenant) table.colleague = null;
  return table;
}

/**
 * The weakest caller who gets in, as a word. A stranger kept out by ownership alone is still logged in, unless somebody
 * without the stranger's grants does not even come that far.
 */
export function accessOf(table: CallerTable, cells: Cells): 'public' | 'authenticated' | 'permission' | 'unknown' {
  const inside = (caller: Caller) => table[caller] === 'reached' || table[caller] === 'crashes';
  if (inside('anonymous')) return 'public';
  const isOwners = inside('owner') && !inside('stranger') && !isStoppedEarlier(cells, 'plain', 'stranger');
  if (inside('plain') || isOwners) return 'authenticated';
  if (callers.some((caller) => table[caller] === 'unknown')) return 'unknown';
  return callers.some(inside) ? 'permission' : 'unknown';
}

/** Whether the handler never runs for one caller and does for another. */
const isStoppedEarlier = (cells: Cells, one: Caller, other: Caller): boolean =>
  cells.get(one)?.entered === 'no' && (cells.get(other)?.entered ?? 'no') !== 'no';
