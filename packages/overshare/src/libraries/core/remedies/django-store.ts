import { optionRemedies } from './set-options.ts';
import { paragraphs, tuple, variableOf } from './python-text.ts';
import type { Remedies } from './remedy.ts';

/** What Django and what is built on it have in common: queries, settings, values of the request. */
export const storeRemedies: Remedies = {
  ...optionRemedies,
  'debug-off': () => 'DEBUG = False',
  'close-cors': ({ credentials }) =>
    paragraphs([
      'CORS_ALLOW_ALL_ORIGINS = False',
      'CORS_ALLOWED_ORIGINS = ["https://app.example.com"]',
      ...(credentials ? ['CORS_ALLOW_CREDENTIALS = True'] : []),
    ]),
  'list-columns': ({ columns }) =>
    columns.length === 0
      ? null
      : paragraphs([
          `COLUMNS = ${tuple(columns)}`,
          'lookups = {name: value for name, value in request.GET.items() if name in COLUMNS}',
        ]),
  'keep-owner': ({ model, column }) => {
    const variable = variableOf(model);
    return paragraphs([`${variable}.${column.replace(/_id$/, '')} = request.user  # and not what the request says`]);
  },
  'allow-list': ({ allow }) =>
    allow.length === 0
      ? null
      : paragraphs([`ALLOWED = ${tuple(allow)}`, 'values = {name: data[name] for name in ALLOWED if name in data}']),
};

/** `invoice__owner=request.user`. */
export function ownedBy(owner: readonly string[], caller: string): string {
  const chain = owner.map((step) => step.replace(/_id$/, '')).join('__');
  return `${chain === '' ? 'pk' : chain}=${chain === '' ? `${caller}.pk` : caller}`;
}
