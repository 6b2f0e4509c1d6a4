import type { ColumnOf } from '../../document/build-table.ts';
import { empty, number, probability, text } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import { analysis } from '../analysis.ts';
import { describeText, type ShownAssociations } from '../associations/shown-associations.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import { characteristicRowSchema } from './characteristic-row.ts';
import { characteristicRows } from './characteristic-rows.ts';
import {
  type CharacteristicLine,
  characteristicTables,
  type ShownCharacteristics,
} from './characteristic-tables.ts';
import { percentOf } from './percent-base.ts';

type Shown = ShownCharacteristics & ShownAssociations;

/** Respondents at each level, with the percentages that were asked for and the test beside them. */
export const describedCharacteristics = analysis({
  schema: (kit) =>
    characteristicRowSchema(kit).extend({
      percent_of_level: kit.percent.describe('n of everybody at the level.'),
    }),
  rows: (counted) => {
    const rows = characteristicRows(counted);
    return rows.map((row) => {
      const all = rows.find(
        ({ characteristic, level, group }) =>
          characteristic === row.characteristic && level === row.level && group === 'all',
      );
      return { ...row, percent_of_level: percentOf(row.n, all?.n) };
    });
  },
  disclosure: 'withheld',
  tables: {
    respondents: (report: Shown, view) =>
      characteristicTables(report, view, {
        percent: report.settings.percent,
        columns: (population) => testColumns(report, population, view),
      }),
  },
  notes: ({ settings, populations }: Shown, language: Language) =>
    populations.some(({ groups }) => groups.length > 1)
      ? [describeText(`${settings.percent}Note`, language)]
      : [],
});

/** Chi-square in the first line of each characteristic. */
function testColumns(
  { associations }: Shown,
  { population }: PopulationRow,
  { language, decimals }: ScoreView,
): ColumnOf<CharacteristicLine>[] {
  const rows = associations.filter((row) => row.population === population);
  if (rows.length === 0) return [];
  const tested = ({ id, characteristic }: CharacteristicLine) =>
    characteristic.repeated ? undefined : rows.find(({ variable }) => variable === id);
  return [
    {
      id: 'chi_square',
      header: describeText('chi_square', language),
      kind: 'number',
      priority: 2,
      cell: (line) => {
        const row = tested(line);
        return row ? number(row.chi_square?.statistic, decimals.statistic) : empty;
      },
    },
    {
      id: 'stars',
      header: scoreText('stars', language),
      kind: 'mark',
      cell: (line) => text(tested(line)?.stars ?? ''),
    },
    {
      id: 'p',
      header: describeText('p', language),
      kind: 'number',
      priority: 2,
      cell: (line) => {
        const row = tested(line);
        return row ? probability(row.chi_square?.p_value, decimals.probability) : empty;
      },
    },
  ];
}
