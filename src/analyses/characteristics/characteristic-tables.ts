import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { count, number, type Table, type TextCell, text } from '../../document/document.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { CharacteristicRow } from './characteristic-row.ts';
import { figuresOf, type PercentBase, type ShownFigures, validFigures } from './percent-base.ts';

export interface ShownCharacteristics {
  readonly populations: readonly PopulationRow[];
  readonly characteristics: readonly CharacteristicRow[];
}

/** A level, those at none, or all at any. */
export interface CharacteristicLine {
  /** The column. */
  readonly id: string;
  readonly characteristic: TextCell;
  readonly level: string;
  readonly figuresIn: (group: string) => ShownFigures | undefined;
}

export interface Beside {
  /** Left out: of its group. */
  readonly percent?: PercentBase;
  /** What stands behind the figures of the groups. */
  readonly columns?: (population: PopulationRow) => readonly ColumnOf<CharacteristicLine>[];
}

/**
 * One table per population: respondents at each level of each characteristic, with percentages; where some have no level, also
 * percentages of those who have.
 */
export function characteristicTables(
  report: ShownCharacteristics,
  view: ScoreView,
  { percent = 'column', columns: columnsBeside = () => [] }: Beside = {},
): Table[] {
  const { language } = view;
  const name = scoreText('respondents', language);
  return report.populations.flatMap((population) => {
    const rows = report.characteristics.filter((row) => row.population === population.population);
    if (rows.length === 0) return [];
    const ids = [...new Set(rows.map(({ characteristic }) => characteristic))];
    const lines = ids.flatMap((id) =>
      linesOf(
        rows.filter(({ characteristic }) => characteristic === id),
        percent,
        view,
      ),
    );
    const withValid = percent !== 'row' && rows.some(someMissing);
    const columns: ColumnOf<CharacteristicLine>[] = [
      {
        id: 'characteristic',
        header: scoreText('characteristic', language),
        kind: 'text',
        cell: ({ characteristic }) => characteristic,
      },
      { id: 'level', header: scoreText('level', language), kind: 'text', cell: ({ level }) => text(level) },
      ...population.groups.flatMap((group) => figureColumns(group, withValid, view)),
      ...columnsBeside(population),
    ];
    return buildTable({ id: 'respondents', name, caption: population.label[language] }, columns, lines);
  });
}

const someMissing = ({ percent_of_group, valid_percent }: CharacteristicRow) =>
  percent_of_group !== valid_percent;

function linesOf(
  rows: readonly CharacteristicRow[],
  base: PercentBase,
  { language }: ScoreView,
): CharacteristicLine[] {
  const levels = [...new Set(rows.map(({ level }) => level))];
  const inGroup = (group: string) => rows.filter((row) => row.group === group);
  const label = rows[0]?.label[language] ?? '';
  const id = rows[0]?.characteristic ?? '';
  const lines = levels.map((level, index): CharacteristicLine => {
    const all = rows.find((row) => row.level === level && row.group === 'all');
    return {
      id,
      characteristic: text(label, { repeated: index > 0 }),
      level: rows.find((row) => row.level === level)?.level_label[language] ?? '',
      figuresIn: (group) => {
        const row = inGroup(group).find((one) => one.level === level);
        return row && figuresOf(row, all, base);
      },
    };
  });
  if (!rows.some(someMissing)) return lines;
  const valid: CharacteristicLine = {
    id,
    characteristic: text(label, { repeated: true }),
    level: scoreText('validN', language),
    figuresIn: (group) => validFigures(inGroup(group), inGroup('all'), base),
  };
  return [...lines, valid];
}

function figureColumns(
  { group, label }: PopulationRow['groups'][number],
  withValid: boolean,
  { language, decimals }: ScoreView,
): ColumnOf<CharacteristicLine>[] {
  const percent = (
    id: string,
    header: string,
    value: (figures: ShownFigures) => number | null,
  ): ColumnOf<CharacteristicLine> => ({
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
    percent('percent', '%', (figures) => figures.percent),
    ...(withValid
      ? [percent('valid_percent', scoreText('validPercent', language), ({ validPercent }) => validPercent)]
      : []),
  ];
}
