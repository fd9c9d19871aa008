import { inHandler } from './in-handler.ts';
import type { KeptObject } from './kept-object.ts';
import { indented, lastOf, pluralOf, quoted } from './python-text.ts';
import type { Case } from './remedy.ts';

/** The object as a dictionary that names what leaves; `holder` has the attributes. */
function dictCode({ fields, asBefore }: KeptObject, holder: string): string[] {
  const entries = fields.map(({ key, attribute }) => `${quoted(key)}: ${holder}.${attribute},`);
  const rest = asBefore.length > 0 ? [`# as before: ${asBefore.map(quoted).join(', ')}`] : [];
  return ['{', ...indented([...entries, ...rest]), '}'];
}

/** Whether the place of repair is the handler itself. */
export function isInHandler({ endpoint, finding: { location } }: Case): boolean {
  return location.symbol === undefined || location.symbol === endpoint?.handler.symbol;
}

/** The method of a model, or the function, that makes the dictionary; null where the place is a class or a module. */
export function serializerCode(kept: KeptObject, { finding }: Case): string | null {
  const symbol = finding.location.symbol ?? '';
  const [name, owner] = [lastOf(symbol), symbol.split('.').slice(0, -1).join('.')];
  if (owner === '' || isClass(name)) return null;
  if (!isClass(lastOf(owner))) {
    const heading = `# in ${symbol}, of each ${lastOf(kept.model ?? 'object')} only this`;
    return [heading, ...dictCode(kept, kept.variable)].join('\n');
  }
  const [first = '', ...rest] = dictCode(kept, 'self');
  return [`# in ${classFor(kept.model, owner)}`, `def ${name}(self):`, ...indented([`return ${first}`, ...rest])].join(
    '\n',
  );
}

const isClass = (name: string): boolean => /^_*[A-Z]/.test(name);

/** A method that several models inherit is made anew in the one that it is about. */
function classFor(model: string | null, owner: string): string {
  return model === null || lastOf(model) === lastOf(owner) ? owner : `${model}, in place of what ${owner} brings`;
}

/** The handler that answers with the dictionary, or with a list of such. */
export function answerCode(kept: KeptObject, about: Case): string | null {
  const { place } = kept;
  const value = valueCode(kept);
  if (place === '' || place === '[]') {
    const [first = '', ...rest] = value;
    const last = rest.at(-1) ?? '';
    const lines = [`return jsonify(${first}`, ...rest.slice(0, -1), `${last})${statusOf(about)}`];
    return inHandler({ lines, before: ['...'], after: [], imports: [{ flask: ['jsonify'] }] }, about);
  }
  return inHandler({ lines: [`# under ${quoted(place)}`, ...value], before: ['...'], imports: [] }, about);
}

/** A dictionary, or a list of one for each object. */
function valueCode(kept: KeptObject): string[] {
  const dict = dictCode(kept, kept.variable);
  if (!kept.place.endsWith('[]')) return dict;
  return ['[', ...indented([...dict, `for ${kept.variable} in ${pluralOf(kept.model ?? kept.variable)}`]), ']'];
}

/** What follows the body in a `return`, where the status is not the usual one. */
function statusOf({ endpoint, finding }: Case): string {
  const responses = endpoint?.responses ?? [];
  const answer = responses.find(({ fields }) => fields.some(({ path }) => path === finding.fields[0]));
  return answer && answer.status > 200 && answer.status < 300 ? `, ${answer.status}` : '';
}
