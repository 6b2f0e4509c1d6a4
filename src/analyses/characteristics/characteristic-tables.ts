import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { count, number, type Table, type TextCell, text } from '../../document/document.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { CharacteristicRow } from './characteristic-row.ts';

export interface ShownCharacteristics {
  readonly populations: readonly PopulationRow[];
  readonly characteristics: readonly CharacteristicRow[];
}

/** A level, those at none, or all at any. */
interface Line {
  readonly characteristic: TextCell;
  readonly level: string;
  readonly figuresIn: (group: string) => Figures | undefined;
}

type Figures = Pick<CharacteristicRow, 'n' | 'percent_of_group' | 'valid_percent'>;

/**
 * One table per population: respondents at each level of each characteristic, with percentages of their group; where some
 * have no level, also percentages of those who have.
 */
export function characteristicTables(report: ShownCharacteristics, view: ScoreView): Table[] {
  const { language } = view;
  const name = scoreText('respondents', language);
  return report.populations.flatMap((population) => {
    const rows = report.characteristics.filter((row) => row.population === population.population);
    if (rows.length === 0) return [];
    const ids = [...new Set(rows.map(({ characteristic }) => characteristic))];
    const lines = ids.flatMap((id) =>
      linesOf(
        rows.filter(({ characteristic }) => characteristic === id),
        population,
        view,
      ),
    );
    const withValid = rows.some(someMissing);
    const columns: ColumnOf<Line>[] = [
      {
        id: 'characteristic',
        header: scoreText('characteristic', language),
        kind: 'text',
        cell: ({ characteristic }) => characteristic,
      },
      { id: 'level', header: scoreText('level', language), kind: 'text', cell: ({ level }) => text(level) },
      ...population.groups.flatMap((group) => figureColumns(group, withValid, view)),
    ];
    return buildTable({ id: 'respondents', name, caption: population.label[language] }, columns, lines);
  });
}

const someMissing = ({ percent_of_group, valid_percent }: CharacteristicRow) =>
  percent_of_group !== valid_percent;

function linesOf(
  rows: readonly CharacteristicRow[],
  { groups }: PopulationRow,
  { language }: ScoreView,
): Line[] {
  const levels = [...new Set(rows.map(({ level }) => level))];
  const inGroup = (group: string) => rows.filter((row) => row.group === group);
  const label = rows[0]?.label[language] ?? '';
  const lines = levels.map(
    (level, index): Line => ({
      characteristic: text(label, { repeated: index > 0 }),
      level: rows.find((row) => row.level === level)?.level_label[language] ?? '',
      figuresIn: (group) => inGroup(group).find((row) => row.level === level),
    }),
  );
  if (!rows.some(someMissing)) return lines;
  const valid: Line = {
    characteristic: text(label, { repeated: true }),
    level: scoreText('validN', language),
    figuresIn: (group) => {
      const [first] = inGroup(group).filter(({ level }) => level !== null);
      const size = groups.find((row) => row.group === group)?.n;
      if (!first) return undefined;
      const n = first.n_valid;
      return {
        n,
        percent_of_group: size === undefined || size === 0 ? null : (100 * n) / size,
        valid_percent: n === 0 ? null : 100,
      };
    },
  };
  return [...lines, valid];
}

function figureColumns(
  { group, label }: PopulationRow['groups'][number],
  withValid: boolean,
  { language, decimals }: ScoreView,
): ColumnOf<Line>[] {
  const percent = (
    id: string,
    header: string,
    value: (figures: Figures) => number | null,
  ): ColumnOf<Line> => ({
    id: `${id}_${group}`,
    header,
    kind: 'number',
    joined: true,
    cell: ({ figuresIn }) => {
      const figures = figuresIn(group);
      return number(figures && value(figures), decimals.percent);
    },
  });
  return [
    {
      id: `n_${group}`,
      header: label[language],
      kind: 'number',
      cell: ({ figuresIn }) => count(figuresIn(group)?.n),
    },
    percent('percent', '%', ({ percent_of_group }) => percent_of_group),
    ...(withValid
      ? [percent('valid_percent', scoreText('validPercent', language), ({ valid_percent }) => valid_percent)]
      : []),
  ];
}
