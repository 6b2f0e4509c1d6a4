const longest = 31;

/** Names that a workbook takes for its sheets: of 31 characters, without signs that Excel refuses, each once whatever its case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name
      .replace(/[\p{Cc}[\]:*?/\\]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` ${number}`;
      const free = (plain || 'Sheet').slice(0, longest - ending.length).trim() + ending;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return free;
    }
  });
}
