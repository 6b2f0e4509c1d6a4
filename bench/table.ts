import type { Result, Timing } from './take-turns.ts';

export function printTable(timing: Timing, table: (results: readonly Result[]) => string): Timing {
  console.log(`\n${table(timing.results)}\n`);
  if (!Number.isNaN(timing.percentOthers))
    console.log(`Other programs took ${timing.percentOthers.toFixed(0)} % of the cores meanwhile.`);
  return timing;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('en', { maximumSignificantDigits: 3 })} MB`;
}

/** A Markdown table of what programs took; the first row is the one that others are compared with. */
export function costTable(results: readonly Result[]): string {
  const [first] = results;
  return markdown([
    ['', 'runs', 'wall s', 'CPU s', 'peak MB', `wall / ${first?.name}`],
    ...results.map((result) => [
      result.name,
      ...costCells(result),
      (result.wallSeconds / (first?.wallSeconds ?? Number.NaN)).toFixed(2),
    ]),
  ]);
}

/** A Markdown table of what files of several sizes took; the first row is the one that others are compared with. */
export function perByteTable(results: readonly Result[], bytes: readonly number[]): string {
  const perByte = results.map(({ wallSeconds }, index) => (wallSeconds / (bytes[index] ?? 0)) * 1e9);
  return markdown([
    ['', 'runs', 'wall s', 'CPU s', 'peak MB', 'MB', 'ns/byte', `ns/byte / ${results[0]?.name}`],
    ...results.map((result, index) => [
      result.name,
      ...costCells(result),
      ((bytes[index] ?? 0) / 1e6).toFixed(0),
      (perByte[index] ?? 0).toFixed(2),
      ((perByte[index] ?? 0) / (perByte[0] ?? 0)).toFixed(2),
    ]),
  ]);
}

function costCells({ runs, wallSeconds, cpuSeconds, peakMegabytes }: Result): string[] {
  return [
    runs.toFixed(0),
    wallSeconds.toFixed(3),
    cpuSeconds?.toFixed(2) ?? '–',
    peakMegabytes?.toFixed(0) ?? '–',
  ];
}

/** Pads the first column on the right and figures on the left. */
export function markdown([header = [], ...body]: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...body].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) => {
    const cells = widths.map((width, column) =>
      column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
    );
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [header, rule, ...body].map(line).join('\n');
}
