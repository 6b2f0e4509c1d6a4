import type { ColumnOf } from '../../document/build-table.ts';
import { type TextCell, text } from '../../document/document.ts';
import { catalogue } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { ReliabilityItemRow } from './reliability-item-row.ts';
import type { ReliabilityRow } from './reliability-row.ts';

export const reliabilityText = catalogue(messages.reliability.texts);

/** What tables of reliability are made from. */
export interface ShownReliability {
  readonly settings: StudySettings;
  readonly populations: readonly PopulationRow[];
  readonly reliability: readonly ReliabilityRow[];
  readonly reliability_items: readonly ReliabilityItemRow[];
}

/** A scale or an item in one group. */
export interface GroupLine<Row> {
  readonly label: TextCell;
  readonly group: string;
  readonly row: Row;
}

/** A line for everybody and for each level of the grouping. */
export function groupLines<Row extends { readonly group: string }>(
  label: { readonly text: string; readonly indent?: number },
  { groups }: PopulationRow,
  rows: readonly Row[],
  { language }: ScoreView,
): GroupLine<Row>[] {
  return groups.flatMap(({ group, label: ofGroup }, index) =>
    rows
      .filter((row) => row.group === group)
      .map((row) => ({
        label: text(label.text, { indent: label.indent ?? 0, repeated: index > 0 }),
        group: ofGroup[language],
        row,
      })),
  );
}

/** What a line is about. */
export function aboutColumns<Row>(
  header: string,
  { groups }: PopulationRow,
  { language }: ScoreView,
): ColumnOf<GroupLine<Row>>[] {
  const label = { id: 'label', header, kind: 'text' as const, cell: (line: GroupLine<Row>) => line.label };
  const group = {
    id: 'group',
    header: scoreText('group', language),
    kind: 'text' as const,
    cell: (line: GroupLine<Row>) => text(line.group),
  };
  return groups.length > 1 ? [label, group] : [label];
}

/** The scales of a population, as everybody's rows have them. */
export function scalesOf({ reliability }: ShownReliability, { population }: PopulationRow): ReliabilityRow[] {
  return reliability.filter((row) => row.population === population && row.group === 'all');
}

/** Ids of the items that a scale has and no scale inside it. */
export function ownItems(
  { reliability_items: items }: ShownReliability,
  scales: readonly ReliabilityRow[],
  { population, scale }: ReliabilityRow,
): readonly string[] {
  const itemsOf = (of: string) =>
    items
      .filter((row) => row.population === population && row.scale === of && row.group === 'all')
      .map(({ item }) => item);
  const inner = new Set(scales.filter(({ parent }) => parent === scale).flatMap((one) => itemsOf(one.scale)));
  return itemsOf(scale).filter((item) => !inner.has(item));
}
