import type { PopulationRow, Report, ScaleRow } from '../report/report-schema.ts';
import { type ScoreLine, scoreColumns, scoreLines } from './score-line.ts';
import { terminalText } from './terminal-text.ts';
import type { TerminalView } from './terminal-view.ts';
import { textTable } from './text-table.ts';

/** Every outermost scale of every population, in one table. */
export function indicatorTable(report: Report, view: TerminalView): string {
  const lines = report.populations.flatMap((population) =>
    scalesOf(report, population)
      .filter(({ parent }) => parent === null)
      .flatMap((scale) => linesOfScale(report, population, scale, scale.label[view.language], view)),
  );
  const columns = scoreColumns(terminalText('scale', view.language), lines, report.settings, view);
  return textTable(terminalText('indicators', view.language), columns, lines, view);
}

/** One table per outermost scale, with the scales inside it indented. */
export function scaleTables(report: Report, view: TerminalView): string[] {
  return report.populations.flatMap((population) => {
    const scales = scalesOf(report, population);
    // The scale around a scale may be withheld.
    return scales
      .filter(({ parent }) => !scales.some(({ scale }) => scale === parent))
      .map((outermost) => {
        const lines = withInner(outermost, scales, 0).flatMap(({ scale, depth }) =>
          linesOfScale(report, population, scale, '  '.repeat(depth) + scale.label[view.language], view),
        );
        const columns = scoreColumns(terminalText('scale', view.language), lines, report.settings, view);
        return textTable(title(population, outermost, view), columns, lines, view);
      });
  });
}

/** One table per scale that has items of its own. */
export function itemTables(report: Report, view: TerminalView): string[] {
  return report.populations.flatMap((population) =>
    scalesOf(report, population).flatMap((scale) => {
      const own = report.items.filter(
        (row) => row.population === population.population && row.scale === scale.scale,
      );
      const ids = [...new Set(own.map(({ item }) => item))];
      if (ids.length === 0) return [];
      const lines = ids.flatMap((id): ScoreLine[] => {
        const rows = own.filter(({ item }) => item === id);
        const reversed = rows[0]?.reverse_keyed ? ' (R)' : '';
        const label = `${rows[0]?.label[view.language] ?? id}${reversed}`;
        return scoreLines(label, population, rows, undefined, view);
      });
      const columns = scoreColumns(terminalText('item', view.language), lines, report.settings, view);
      return [textTable(title(population, scale, view), columns, lines, view)];
    }),
  );
}

function linesOfScale(
  report: Report,
  population: PopulationRow,
  scale: ScaleRow,
  label: string,
  view: TerminalView,
): ScoreLine[] {
  const ofScale = (row: { readonly population: string; readonly scale: string }) =>
    row.population === population.population && row.scale === scale.scale;
  return scoreLines(label, population, report.scales.filter(ofScale), report.comparisons.find(ofScale), view);
}

/** One row per scale, whatever the groups. */
function scalesOf(report: Report, population: PopulationRow): ScaleRow[] {
  return report.scales.filter((row) => row.population === population.population && row.group === 'all');
}

function withInner(
  scale: ScaleRow,
  scales: readonly ScaleRow[],
  depth: number,
): { readonly scale: ScaleRow; readonly depth: number }[] {
  const inner = scales.filter(({ parent }) => parent === scale.scale);
  return [{ scale, depth }, ...inner.flatMap((each) => withInner(each, scales, depth + 1))];
}

function title(population: PopulationRow, { label, min, max }: ScaleRow, { language }: TerminalView): string {
  return `${population.label[language]} · ${label[language]} (${min}–${max})`;
}
