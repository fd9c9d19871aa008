/** A Python name, and nothing else. */
export function isName(text: string): boolean {
  return /^[A-Za-z_]\w*$/.test(text);
}

/** `shop.models.Order` → `Order`. */
export function lastOf(dotted: string): string {
  return dotted.split('.').at(-1) ?? dotted;
}

/** The variable that holds one object of a class: `OrderItem` → `order_item`. */
export function variableOf(className: string): string {
  return lastOf(className)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** The variable that holds several: `order_items`, `categories`, `addresses`. */
export function pluralOf(className: string): string {
  const one = variableOf(className);
  if (/(s|x|ch|sh)$/.test(one)) return `${one}es`;
  return /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`;
}

/** A Python string literal. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** `("email", "name")`, with the comma that makes a tuple of one. */
export function tuple(texts: readonly string[]): string {
  return `(${texts.map(quoted).join(', ')}${texts.length === 1 ? ',' : ''})`;
}

/** One level deeper; empty lines stay empty. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `    ${line}`));
}

/** Parts of a snippet, an empty line between those that say something. */
export function paragraphs(...parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What a snippet has to import: module → names. */
export type Imports = Readonly<Record<string, readonly string[]>>;

/** Import statements: one for each module, the modules and names in order. */
export function imports(...wanted: readonly Imports[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const [module, some] of wanted.flatMap((one) => Object.entries(one)))
    names.set(module, new Set([...(names.get(module) ?? []), ...some]));
  return [...names]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([module, some]) => `from ${module} import ${[...some].sort().join(', ')}`);
}
