import type { CharacteristicRow, PopulationRow, Report } from '../report/report-schema.ts';
import { formatFigure, noValue } from './format-figure.ts';
import { terminalText } from './terminal-text.ts';
import type { TerminalView } from './terminal-view.ts';
import { type Column, textTable } from './text-table.ts';

/** One line of a table: a level, those at none, or all at any. */
interface Line {
  /** Of the characteristic; empty on its lines after the first. */
  readonly label: string;
  readonly level: string;
  readonly figuresIn: (group: string) => Figures | undefined;
}

type Figures = Pick<CharacteristicRow, 'n' | 'percent_of_group' | 'valid_percent'>;

/**
 * One table per population: people at each level of each characteristic, with percentages of their group; where some have
 * no level, also percentages of those who have.
 */
export function characteristicTables(report: Report, view: TerminalView): string[] {
  const { language } = view;
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
    const columns: Column<Line>[] = [
      { header: terminalText('respondents', language), align: 'left', cell: ({ label }) => label },
      { header: terminalText('level', language), align: 'left', cell: ({ level }) => level },
      ...population.groups.flatMap((group) => figureColumns(group, rows.some(someMissing), view)),
    ];
    return [textTable(population.label[language], columns, lines, view)];
  });
}

const someMissing = ({ percent_of_group, valid_percent }: CharacteristicRow) =>
  percent_of_group !== valid_percent;

function linesOf(
  rows: readonly CharacteristicRow[],
  { groups }: PopulationRow,
  { language }: TerminalView,
): Line[] {
  const levels = [...new Set(rows.map(({ level }) => level))];
  const inGroup = (group: string) => rows.filter((row) => row.group === group);
  const lines = levels.map((level, index): Line => {
    const [any] = rows.filter((row) => row.level === level);
    return {
      label: index === 0 ? (any?.label[language] ?? '') : '',
      level: any?.level_label[language] ?? '',
      figuresIn: (group) => inGroup(group).find((row) => row.level === level),
    };
  });
  if (!rows.some(someMissing)) return lines;
  const valid: Line = {
    label: '',
    level: terminalText('validN', language),
    figuresIn: (group) => {
      const known = inGroup(group).filter(({ level }) => level !== null);
      const size = groups.find((row) => row.group === group)?.n;
      const [first] = known;
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
  { language, decimals }: TerminalView,
): Column<Line>[] {
  const percent = (value: number | null | undefined) => formatFigure(value ?? null, decimals.percent);
  return [
    {
      header: label[language],
      align: 'right',
      cell: ({ figuresIn }) => String(figuresIn(group)?.n ?? noValue),
    },
    {
      header: '%',
      align: 'right',
      joined: true,
      cell: ({ figuresIn }) => percent(figuresIn(group)?.percent_of_group),
    },
    ...(withValid
      ? [
          {
            header: terminalText('validPercent', language),
            align: 'right' as const,
            joined: true,
            cell: ({ figuresIn }: Line) => percent(figuresIn(group)?.valid_percent),
          },
        ]
      : []),
  ];
}
