import type { ColumnOf } from '../../document/build-table.ts';
import { type Cell, type Column, empty, type TextCell, text } from '../../document/document.ts';
import { catalogue } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { ComparisonSettings } from '../comparisons/compare-groups.ts';
import { confidencePercent } from '../confidence-percent.ts';
import type { OmnibusRow } from '../omnibus/omnibus-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { PostHocRow } from '../post-hoc/post-hoc-row.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { CompareSettings } from './compare-settings.ts';
import type { ComparedRow } from './compared-row.ts';

export const tableText = catalogue(messages.compare.tables);
const columnText = catalogue(messages.compare.columns);

/** What tables of all groups at once are made from. */
export interface ShownGroups {
  readonly settings: ComparisonSettings;
  readonly populations: readonly PopulationRow[];
  readonly omnibus: readonly OmnibusRow[];
  readonly post_hoc: readonly PostHocRow[];
}

/** The same of two groups, with what is asked for beside. */
export interface ShownComparisons extends ShownGroups {
  readonly settings: CompareSettings;
  readonly comparisons: readonly ComparedRow[];
}

/** Whether groups are compared all at once, and not two by two alone. */
export const isOfMany = ({ groups }: Pick<PopulationRow, 'groups'>) => groups.length > 3;

export const levelOf = ({ conf_level }: ComparisonSettings) => confidencePercent(conf_level);

/** A scale of a population, with what its lines are called. */
export interface ShownScale {
  readonly row: OmnibusRow;
  readonly label: string;
  readonly indent: number;
}

/** Every scale, those inside a scale indented. */
export function shownScales(
  { omnibus }: Pick<ShownGroups, 'omnibus'>,
  { population }: PopulationRow,
  { language }: ScoreView,
): ShownScale[] {
  const rows = omnibus.filter((row) => row.population === population);
  const depthOf = ({ parent }: OmnibusRow): number => {
    const around = rows.find(({ scale }) => scale === parent);
    return around ? 1 + depthOf(around) : 0;
  };
  return rows.map((row) => ({ row, label: row.label[language], indent: depthOf(row) }));
}

/** A level of a scale; its first line has the tests. */
export interface LevelLine<Row> {
  readonly label: TextCell;
  readonly group: string;
  readonly level: OmnibusRow['levels'][number];
  readonly tested: Row | undefined;
}

export function levelLines<Row>(
  { row, label, indent }: ShownScale,
  { groups }: PopulationRow,
  tested: Row | undefined,
  { language }: ScoreView,
): LevelLine<Row>[] {
  return row.levels.map((level, index) => ({
    label: text(label, { indent, repeated: index > 0 }),
    group: groups.find(({ group }) => group === level.id)?.label[language] ?? level.id,
    level,
    tested: index === 0 ? tested : undefined,
  }));
}

/** A pair of groups of a scale. */
export interface PairOf<Row> {
  readonly label: TextCell;
  readonly pair: string;
  readonly row: Row;
}

export function pairLinesOf<
  Row extends { readonly scale: string; readonly group1: string; readonly group2: string },
>(
  { row: { scale }, label, indent }: ShownScale,
  { groups }: PopulationRow,
  rows: readonly Row[],
  { language }: ScoreView,
): PairOf<Row>[] {
  const nameOf = (id: string) => groups.find(({ group }) => group === id)?.label[language] ?? id;
  return rows
    .filter((row) => row.scale === scale)
    .map((row, index) => ({
      label: text(label, { indent, repeated: index > 0 }),
      pair: `${nameOf(row.group1)} − ${nameOf(row.group2)}`,
      row,
    }));
}

/** The columns that say which pair a line is of. */
export function pairColumns<Row>({ language }: ScoreView): ColumnOf<PairOf<Row>>[] {
  return [
    { id: 'label', header: scoreText('scale', language), kind: 'text', cell: ({ label }) => label },
    { id: 'pair', header: scoreText('pair', language), kind: 'text', cell: ({ pair }) => text(pair) },
  ];
}

/** Makes columns of figures, with their headers among the texts of comparisons. */
export function columnsIn({ language }: ScoreView, settings: ComparisonSettings) {
  const level = levelOf(settings);
  return <Line>(
    id: Parameters<typeof columnText>[0],
    cell: (line: Line) => Cell,
    more: Partial<Column> = {},
  ): ColumnOf<Line> => ({ id, header: columnText(id, language, { level }), kind: 'number', ...more, cell });
}

/** Of a line that has tests. */
export const whereTested =
  <Row>(cell: (row: Row) => Cell) =>
  ({ tested }: LevelLine<Row>): Cell =>
    tested ? cell(tested) : empty;
