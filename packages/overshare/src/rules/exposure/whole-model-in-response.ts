import type { Remedy, Severity } from '#findings/index.ts';
import type { Surface } from '#surface/index.ts';
import { nameFields } from '../choose-fields.ts';
import { isSensitive } from '../data-kind.ts';
import { reportExposure, type Place } from '../exposure.ts';
import type { Leaving } from '../leaving.ts';
import { code, lastName, recipientInWords } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A response that is made of all columns: every column that is added later leaves by itself. */
export const rule: Rule = {
  id: 'whole-model-in-response',
  category: 'exposure',
  title: 'Whole model in a response',
  severities: ['medium', 'info'],
  references: ['CWE-213', 'API3:2023'],
  patterns: [
    'EDE-02',
    'EDE-05',
    'EDE-06',
    'EDE-07',
    'EDE-09',
    'EDE-10',
    'EDE-20',
    'EDE-21',
    'EDE-27',
    'EDE-28',
    'EDE-29',
    'EDE-37',
    'MASS-08',
  ],
  check(surface, report) {
    reportExposure(surface, report, { about: isSwept, subject: modelOf, severity, args, remedy });
  },
  message(finding) {
    const { endpoint, model, but, count } = finding.args;
    const what = model === '' ? 'all columns of a row' : `all columns of ${code(model)}`;
    const sends = `${code(endpoint)} sends ${what}${but === 'yes' ? ' but those named' : ''} ${recipientInWords(finding)}`;
    return `${sends} (${count} today); a column that is added later leaves by itself.`;
  },
};

function isSwept({ field, audience }: Leaving): boolean {
  return (field.selection === 'all' || field.selection === 'all-but') && audience !== 'staff';
}

function modelOf({ field }: Leaving): string {
  return field.model ?? '';
}

/** By what else the model holds: who stores personal data today will store more of it tomorrow. */
function severity(place: Place, surface: Surface): Severity {
  if (place.every(({ audience }) => audience === 'owner')) return 'info';
  const columns = surface.models.find(({ name }) => name === modelOf(place[0]))?.columns ?? [];
  return [...columns, ...place.map(({ field }) => field)].some(isSensitive) ? 'medium' : 'low';
}

function remedy(place: Place): Remedy {
  return { kind: 'choose-fields', ...nameFields(place) };
}

function args(place: Place): Readonly<Record<string, string>> {
  return {
    model: lastName(modelOf(place[0])),
    but: place.some(({ field }) => field.selection === 'all-but') ? 'yes' : 'no',
    count: String(new Set(place.map(({ field }) => field.path)).size),
  };
}
