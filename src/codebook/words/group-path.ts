/** What forms put between a group and the name of a question in it; one that a name has goes before those behind it here. */
const separators = ['/', ':', '__', '.', '-'];
const codeName = /^[\p{L}\p{N}_./:-]+$/u;
const longestCode = 300;

/**
 * The names that the header of a question in groups may stand for: `a/b/q1` for `b/q1` and `q1`; likewise with `-`, `.`,
 * `:` and `__`.
 *
 * @returns from the longest to the shortest; none where the header is no code, or only numbers stand behind the group
 */
export function namesInGroups(header: string): readonly string[] {
  const separator = separators.find((one) => header.includes(one));
  // Asked first: most names have none, and the pattern needs a set of the letters of all scripts.
  if (separator === undefined || header.length > longestCode || !codeName.test(header)) return [];
  const parts = header.split(separator);
  if (!/[\p{L}\p{N}]/u.test(parts[0] ?? '')) return [];
  return parts
    .slice(1)
    .map((_, at) => parts.slice(at + 1).join(separator))
    .filter((name) => /^_*\p{L}/u.test(name));
}

/** A code with the usual separators of groups made one, so that `a/q1` and `a-q1` are alike. */
export function separatorsAlike(text: string): string {
  const parts = text.length <= longestCode && separators.some((one) => text.includes(one));
  return !parts || !codeName.test(text)
    ? text
    : text.replace(/(?<=[\p{L}\p{N}])(?:__|[/:.-])(?=[\p{L}\p{N}_])/gu, '/');
}
