/**
 * Lines that begin alike, shorter: each as how many letters it shares with the line before, a space, and its rest. The data of
 * pictures name picture, row and series in every line.
 */
export function frontCoded(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const shared = sharedStart(lines[index - 1] ?? '', line);
    return `${shared} ${line.slice(shared)}`;
  });
}

/** In units of UTF-16, no letter cut in two. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return /[\uD800-\uDBFF]/.test(one.charAt(at - 1)) ? at - 1 : at;
}
