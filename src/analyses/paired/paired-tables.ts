import { buildTable } from '../../document/build-table.ts';
import type { Table } from '../../document/document.ts';
import { messages } from '../../messages/messages.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScoreView } from '../score-view.ts';
import { pairedColumns } from './paired-columns.ts';
import type { PairedRow } from './paired-row.ts';
import type { PairedSettings } from './paired-settings.ts';

export interface ShownPairs {
  readonly settings: PairedSettings;
  readonly populations: readonly PopulationRow[];
  readonly paired: readonly PairedRow[];
}

/** Of each population: two scales of the same people, then two waves of each scale. */
export function pairedTables({ settings, populations, paired }: ShownPairs, view: ScoreView): Table[] {
  const { language } = view;
  return populations.flatMap((population) => {
    const tableOf = (id: 'paired' | 'waves', rows: readonly PairedRow[]): Table[] => {
      if (rows.length === 0) return [];
      const name = messages.paired.tables[id];
      const caption = messages.score.groupOfPopulation({ population: population.label, group: name })[
        language
      ];
      const about = { id, name: name[language], caption };
      const lines = rows.map((row, index) => ({ ...row, repeated: isRepeated(row, rows[index - 1]) }));
      return [buildTable(about, pairedColumns(population, settings, view), lines)];
    };
    const own = paired.filter((row) => row.population === population.population);
    return [
      ...tableOf(
        'paired',
        own.filter(({ scale }) => scale === null),
      ),
      ...tableOf(
        'waves',
        own.filter(({ scale }) => scale !== null),
      ),
    ];
  });
}

/** Whether the row above is of the same scores, in another group. */
function isRepeated(row: PairedRow, before: PairedRow | undefined): boolean {
  const keys = ['scale', 'scale1', 'scale2', 'wave1', 'wave2'] as const;
  return before !== undefined && keys.every((key) => row[key] === before[key]);
}
