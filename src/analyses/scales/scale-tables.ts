import { buildTable } from '../../document/build-table.ts';
import type { Table } from '../../document/document.ts';
import { type PairLine, pairLines, pairTables } from '../comparisons/pair-tables.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import { scoreColumns } from '../summary/score-columns.ts';
import { type ScoreLine, scoreLines } from '../summary/score-lines.ts';
import { scaleFigures } from './scale-figures.ts';
import type { ScaleRow } from './scale-row.ts';
import { type ShownScales, scaleCaption, scalesOf } from './scales-of.ts';

/** Every outermost scale of every population, in one table; pairs of more than two groups in another. */
export function indicatorTables(report: ShownScales, view: ScoreView): Table[] {
  const name = scoreText('indicators', view.language);
  const outermost = report.populations.flatMap((population) =>
    scalesOf(report, population)
      .filter(({ parent }) => parent === null)
      .map((scale) => ({ population, nested: { scale, depth: 0 } })),
  );
  const lines = outermost.flatMap(({ population, nested }) => linesOfScale(report, population, nested, view));
  const pairs = outermost.flatMap(({ population, nested }) => pairsOfScale(report, population, nested, view));
  const columns = scoreColumns(scoreText('scale', view.language), lines, scaleFigures, report.settings, view);
  return [
    buildTable({ id: 'indicators', name, caption: name }, columns, lines),
    ...pairTables(`${name} · ${scoreText('comparisons', view.language)}`, pairs, report.settings, view),
  ];
}

/** One table per outermost scale, with the scales inside it indented, and one of the pairs of more than two groups. */
export function scaleTables(report: ShownScales, view: ScoreView): Table[] {
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
        const about = scaleCaption(population, outermost, view);
        const columns = scoreColumns(
          scoreText('scale', view.language),
          lines,
          scaleFigures,
          report.settings,
          view,
        );
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

/** A scale without scales inside it is an indicator, and the table of indicators has all of it. */
export const isOneScale = ({ rows }: Table): boolean =>
  rows.every(([label]) => label?.kind === 'text' && (label.indent ?? 0) === 0);

interface NestedScale {
  readonly scale: ScaleRow;
  readonly depth: number;
}

function linesOfScale(
  report: ShownScales,
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
  report: ShownScales,
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

function withInner(scale: ScaleRow, scales: readonly ScaleRow[], depth: number): NestedScale[] {
  const inner = scales.filter(({ parent }) => parent === scale.scale);
  return [{ scale, depth }, ...inner.flatMap((each) => withInner(each, scales, depth + 1))];
}
