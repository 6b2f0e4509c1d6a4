import { buildTable } from '../../document/build-table.ts';
import type { Table } from '../../document/document.ts';
import { type ShownScales, scaleCaption, scalesOf } from '../scales/scales-of.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import { scoreColumns } from '../summary/score-columns.ts';
import { type ScoreLine, scoreLines } from '../summary/score-lines.ts';
import { summaryFigures } from '../summary/summary-figures.ts';
import type { ItemRow } from './item-row.ts';

export interface ShownItems extends Omit<ShownScales, 'comparisons'> {
  readonly items: readonly ItemRow[];
}

/** One table per scale that has items of its own. */
export function itemTables(report: ShownItems, view: ScoreView): Table[] {
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
      const columns = scoreColumns(scoreText('item', language), lines, summaryFigures, report.settings, view);
      return buildTable(
        { id: 'items', name, caption: scaleCaption(population, scale, view) },
        columns,
        lines,
      );
    }),
  );
}
