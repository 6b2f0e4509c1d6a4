import type { Cost } from './measure.ts';

/** A Markdown table of costs, each wall time also as a multiple of the row named `reference`. */
export function costTable(costs: ReadonlyMap<string, Cost>, reference: string): string {
  const base = costs.get(reference)?.wallSeconds ?? Number.NaN;
  const rows = [...costs].map(([name, { wallSeconds, cpuSeconds, peakMegabytes }]) => [
    name,
    wallSeconds.toFixed(3),
    cpuSeconds?.toFixed(2) ?? '–',
    peakMegabytes?.toFixed(0) ?? '–',
    (wallSeconds / base).toFixed(2),
  ]);
  const table = [['', 'wall s', 'CPU s', 'peak MB', `wall / ${reference}`], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [header, ...body] = table.map((row) =>
    line(
      row.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      ),
    ),
  );
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [header, line(rule), ...body].join('\n');
}
