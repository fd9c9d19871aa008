import { handlerCode } from './handler-code.ts';
import type { KeptField, KeptObject } from './kept-object.ts';
import { imports, indented, lastOf, paragraphs, quoted } from './python-text.ts';
import type { Case } from './remedy.ts';

/** How a library with `marshal_with` names the fields that leave. */
export interface MarshalWords {
  readonly module: string;
  /** What is imported from it. */
  readonly names: readonly string[];
  /** What stands before the first field and after the last: `user_fields = {` and `}`. */
  readonly around: readonly [string, string];
  readonly decorator: string;
}

/** The fields by name, and the method that answers with nothing else. */
export function marshalCode(kept: KeptObject, words: MarshalWords, { endpoint, base }: Case): string | null {
  if (!endpoint) return null;
  const what = `${kept.place.endsWith('[]') ? 'the list of ' : 'the '}${lastOf(kept.model ?? 'object')} ${kept.place.endsWith('[]') ? 'objects' : 'object'} itself`;
  const body = ['...', `# return ${what}`];
  const handler = handlerCode(endpoint, { decorators: [words.decorator], body, base });
  if (!handler) return null;
  const [open, close] = words.around;
  const fields = [open, ...indented(kept.fields.map(fieldLine)), close];
  return paragraphs(imports({ [words.module]: words.names }), fields, handler);
}

/** `"mail": fields.String(attribute="email"),` */
function fieldLine({ key, attribute, type }: KeptField): string {
  const [name, settings] = classes[type] ?? ['Raw', ''];
  const written = [settings, key === attribute ? '' : `attribute=${quoted(attribute)}`].filter((one) => one !== '');
  const call = written.length > 0 ? `(${written.join(', ')})` : '';
  return `${quoted(key)}: fields.${name}${call},`;
}

/** What the libraries call a column, by its type in Python. */
const classes: Readonly<Record<string, readonly [name: string, settings: string]>> = {
  int: ['Integer', ''],
  str: ['String', ''],
  bool: ['Boolean', ''],
  float: ['Float', ''],
  Decimal: ['String', ''], // keeps its digits
  datetime: ['DateTime', 'dt_format="iso8601"'],
};
