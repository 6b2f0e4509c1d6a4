import type { PopulationRow, Report, ScaleRow } from '../../analyses/score/report-schema.ts';
import { buildTable } from '../build-table.ts';
import type { Table } from '../document.ts';
import { type PairLine, pairLines, pairTables } from './pair-table.ts';
import { scoreColumns } from './score-columns.ts';
import { type ScoreLine, scoreLines } from './score-lines.ts';
import { scoreText } from './score-text.ts';
import type { ScoreView } from './score-view.ts';

/** Every outermost scale of every population, in one table; pairs of more than two groups in another. */
export function indicatorTables(report: Report, view: ScoreView): Table[] {
  const name = scoreText('indicators', view.language);
  const outermost = report.populations.flatMap((population) =>
    scalesOf(report, population)
      .filter(({ parent }) => parent === null)
      .map((scale) => ({ population, nested: { scale, depth: 0 } })),
  );
  const lines = outermost.flatMap(({ population, nested }) => linesOfScale(report, population, nested, view));
  const pairs = outermost.flatMap(({ population, nested }) => pairsOfScale(report, population, nested, view));
  const columns = scoreColumns(scoreText('scale', view.language), lines, report.settings, view);
  return [
    buildTable({ id: 'indicators', name, caption: name }, columns, lines),
    ...pairTables(`${name} · ${scoreText('comparisons', view.language)}`, pairs, report.settings, view),
  ];
}

/** One table per outermost scale, with the scales inside it indented, and one of the pairs of more than two groups. */
export function scaleTables(report: Report, view: ScoreView): Table[] {
  const name = scoreText('scales', view.language);
  return report.populations.flatMap((population) => {
    const scales = scalesOf(report, population);
    // The scale around a scale may be withheld.
    return scales
      .filter(({ parent }) => !scales.some(({ scale }) => scale === parent))
      .flatMap((outermost) => {
        const nested = withInner(outermost, scales, 0);
        const lines = nested.flatMap((one) => linesOfScale(report, population, one, view));
        const pairs = nested.flatMap((one) => pairsOfScale(report, population, one, view));
        const about = caption(population, outermost, view);
        const columns = scoreColumns(scoreText('scale', view.language), lines, report.settings, view);
        return [
          buildTable({ id: 'scales', name, caption: about }, columns, lines),
          ...pairTables(
            `${about} · ${scoreText('comparisons', view.language)}`,
            pairs,
            report.settings,
            view,
          ),
        ];
      });
  });
}

/** One table per scale that has items of its own. */
export function itemTables(report: Report, view: ScoreView): Table[] {
  const { language } = view;
  const name = scoreText('items', language);
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
        const label = `${rows[0]?.label[language] ?? id}${reversed}`;
        return scoreLines({ text: label }, population, rows, undefined, language);
      });
      const columns = scoreColumns(scoreText('item', language), lines, report.settings, view);
      return buildTable({ id: 'items', name, caption: caption(population, scale, view) }, columns, lines);
    }),
  );
}

interface NestedScale {
  readonly scale: ScaleRow;
  readonly depth: number;
}

function linesOfScale(
  report: Report,
  population: PopulationRow,
  { scale, depth }: NestedScale,
  { language }: ScoreView,
): ScoreLine[] {
  const label = { text: scale.label[language], indent: depth };
  const [comparison, ...others] = report.comparisons.filter(isOf(scale));
  // Those of more than two groups stand in a table of their own.
  const beside = others.length === 0 ? comparison : undefined;
  return scoreLines(label, population, report.scales.filter(isOf(scale)), beside, language);
}

function pairsOfScale(
  report: Report,
  population: PopulationRow,
  { scale, depth }: NestedScale,
  view: ScoreView,
): PairLine[] {
  const label = { text: scale.label[view.language], indent: depth };
  return pairLines(label, population, report.comparisons.filter(isOf(scale)), view);
}

const isOf =
  ({ population, scale }: ScaleRow) =>
  (row: { readonly population: string; readonly scale: string }) =>
    row.population === population && row.scale === scale;

/** One row per scale, whatever the groups. */
function scalesOf(report: Report, population: PopulationRow): ScaleRow[] {
  return report.scales.filter((row) => row.population === population.population && row.group === 'all');
}

function withInner(scale: ScaleRow, scales: readonly ScaleRow[], depth: number): NestedScale[] {
  const inner = scales.filter(({ parent }) => parent === scale.scale);
  return [{ scale, depth }, ...inner.flatMap((each) => withInner(each, scales, depth + 1))];
}

function caption(population: PopulationRow, { label, min, max }: ScaleRow, { language }: ScoreView): string {
  const range = scoreText('range', language, { min, max });
  return `${population.label[language]} · ${label[language]} (${range})`;
}
