import type { Severity } from '#findings/index.ts';
import { compareSeverity } from '#findings/index.ts';
import { nameFields } from '../choose-fields.ts';
import { reportExposure, type Place } from '../exposure.ts';
import type { Leaving } from '../leaving.ts';
import { code, fieldsInWords, lastName, recipientInWords } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Objects that come along because another object refers to them, not because somebody named their fields. */
export const rule: Rule = {
  id: 'nested-objects-in-response',
  category: 'exposure',
  title: 'Nested objects swept along in a response',
  severities: ['medium', 'info'],
  references: ['CWE-213', 'API3:2023'],
  patterns: ['EDE-11', 'EDE-12', 'EDE-14', 'EDE-25', 'EDE-26', 'LEAK-13'],
  check(surface, report) {
    reportExposure(surface, report, {
      about: ({ field, audience }) => field.selection === 'nesting' && audience !== 'staff',
      subject: ({ field }) => field.model ?? '',
      severity,
      remedy: (place) => ({ kind: 'choose-fields', ...nameFields(place) }),
      args: ([{ field }]) => ({ model: lastName(field.model ?? ''), parent: parentOf(field.path) }),
    });
  },
  message(finding) {
    const { endpoint, model, parent } = finding.args;
    const whole = model === '' ? 'nested objects' : `the whole ${code(model)}`;
    const where = parent === '' ? '' : ` under ${code(parent)}`;
    return `${code(endpoint)} sweeps along ${whole}${where} ${recipientInWords(finding)}: ${fieldsInWords(finding)}.`;
  },
};

/** Never above medium: what is harmful by itself has its own finding, this one is about the sweeping. */
function severity(place: Place): Severity {
  if (place.every(({ audience }) => audience === 'owner')) return 'info';
  const worst = place.find((one: Leaving) => one.severity !== null)?.severity ?? 'low';
  return compareSeverity(worst, 'medium') <= 0 ? 'medium' : 'low';
}

/** `orders[].customer.email` → `orders[].customer`. */
function parentOf(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}
