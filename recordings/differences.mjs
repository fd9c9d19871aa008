/**
 * What differs between two recordings, one line each: the place, what is recorded, what happens now.
 * @param {string} recorded JSON text; empty: nothing is recorded
 * @param {string} now JSON text
 * @returns {string[]}
 */
export function differences(recorded, now) {
  if (!recorded) return ['nothing is recorded yet'];
  return compare(JSON.parse(recorded), JSON.parse(now), '');
}

function compare(before, after, place) {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isObject(before) || !isObject(after)) return [`${place}: recorded ${show(before)}, now ${show(after)}`];
  const keys = new Set([...Object.keys(byName(before)), ...Object.keys(byName(after))]);
  return [...keys].flatMap((key) =>
    compare(byName(before)[key], byName(after)[key], place ? `${place} › ${key}` : key),
  );
}

/** Endpoints are met by method and path, not by their number in the list. */
function byName(value) {
  if (!Array.isArray(value)) return value;
  return Object.fromEntries(
    value.map((item, index) => [item?.method ? `${item.method} ${item.path}` : `${index}`, item]),
  );
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !isPlainList(value);
}

function isPlainList(value) {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object');
}

function show(value) {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
