import { places, type TextTable, textAt, unwrapped } from './text-table.ts';

const columnsRule = /^\s*(?:-+|=+)(?:\s+(?:-+|=+))+\s*$/u;
const wholeRule = /^\s*-{3,}\s*$/u;

/**
 * Reads a table whose columns a line of dashes (or of "=") sets apart, as Pandoc's simple and multiline tables and reStructuredText
 * have it. A text belongs to the column below whose dashes it begins.
 *
 * @returns null where none begins at that line, 'unreadable' where a text stands across columns
 */
export function ruledTable(lines: readonly string[], start: number): TextTable | 'unreadable' | null {
  const line = (at: number) => lines[at] ?? '';
  const isOpened = columnsRule.test(line(start)) || wholeRule.test(line(start));
  // The line of dashes stands below a head of one line, or of several under a line from edge to edge.
  let rule = start;
  if (!columnsRule.test(line(start))) {
    rule = start + 1;
    while (isOpened && line(rule).trim() !== '' && !columnsRule.test(line(rule))) rule += 1;
    if (!columnsRule.test(line(rule)) || line(start).trim() === '') return null;
  }
  const isDouble = line(rule).includes('=');
  const second = isDouble && rule === start ? secondRule(lines, rule) : null;
  const dashes = places(line(rule));
  const from = dashes.flatMap((letter, at) =>
    letter.trim() !== '' && (dashes[at - 1] ?? ' ').trim() === '' ? [at] : [],
  );
  const cut = (one: string) => {
    const letters = places(one);
    return from.map((begin, index) =>
      textAt(letters, index === 0 ? 0 : begin, from[index + 1] ?? letters.length),
    );
  };
  const head = second
    ? lines.slice(rule + 1, second)
    : lines.slice(isOpened ? start + 1 : start, Math.max(rule, isOpened ? start + 1 : start));
  const body: string[] = [];
  let next = (second ?? rule) + 1;
  const isEnd = (at: number) => columnsRule.test(line(at)) || wholeRule.test(line(at));
  const last = isOpened ? lines.findIndex((_, at) => at >= next && isEnd(at)) : -1;
  if (isOpened && last === -1) return null;
  while (next < lines.length && (isOpened ? next < last : line(next).trim() !== '' && !isEnd(next))) {
    body.push(line(next));
    next += 1;
  }
  const isAcross = (one: string) => {
    const letters = places(one);
    return from
      .slice(1)
      .some((begin) => [letters[begin - 1], letters[begin]].every((letter) => (letter ?? ' ').trim() !== ''));
  };
  if ([...head, ...body].some(isAcross)) return 'unreadable';
  const rows = rowsOf(body, isOpened && !isDouble && body.some((one) => one.trim() === ''));
  if (rows.length === 0) return null;
  const cells = (some: readonly string[]) => {
    const cuts = some.map(cut);
    return from.map((_, column) => ({
      text: unwrapped(cuts.map((one) => one[column] ?? '')),
      columns: 1,
      rows: 1,
    }));
  };
  const headRows = head.some((one) => one.trim() !== '') ? [{ isHead: true, cells: cells(head) }] : [];
  return {
    rows: [...headRows, ...rows.map((some) => ({ isHead: false, cells: cells(some) }))],
    next: isOpened || isEnd(next) ? next + 1 : next,
  };
}

/** The rule that ends the head between "=" rules; null where there is no head. */
function secondRule(lines: readonly string[], first: number): number | null {
  const rules = lines.flatMap((line, at) => (at > first && columnsRule.test(line) ? [at] : []));
  const [second, third] = rules;
  return second !== undefined && third !== undefined ? second : null;
}

/** Rows of a line each, or, where empty lines part them, of several. */
function rowsOf(body: readonly string[], areParted: boolean): string[][] {
  if (!areParted) return body.filter((line) => line.trim() !== '').map((line) => [line]);
  const rows: string[][] = [[]];
  for (const line of body) {
    if (line.trim() === '') rows.push([]);
    else rows.at(-1)?.push(line);
  }
  return rows.filter((row) => row.length > 0);
}
