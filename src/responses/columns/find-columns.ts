import type { Population } from '../../codebook/codebook.ts';
import { type StatusColumn, statusColumns } from '../../codebook/services/status-columns.ts';
import type { Problem, Warning } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { type FileColumn, plainColumn } from '../../read/data-table.ts';
import { placed, RowCount } from '../../read/row-count.ts';
import { type AnswerColumn, answerColumn } from '../cells/answer-column.ts';
import { type ExcludingColumn, excludingColumn } from '../cells/excluding-column.ts';
import { type LevelColumn, levelColumn } from '../cells/level-column.ts';
import { noWave } from '../people/respondent.ts';
import {
  answersRelabelled,
  contradictoryLabel,
  type LooseMatch,
  looselyMatched,
  missingColumn,
  repeatedColumn,
  sharedColumn,
} from './column-problems.ts';
import { type DescribedColumns, describedColumns } from './described-columns.ts';
import { type JoinedColumn, joinedSource } from './joined-columns.ts';
import { ofAnswers, ofLevels, ofNames, ofNumbers } from './joined-meanings.ts';
import { type LabelFault, labelFaults } from './label-faults.ts';
import { type ColumnMatch, HeaderIndex } from './match-columns.ts';

/** Where a file's header puts the columns of a population. */
export interface Columns extends DescribedColumns {
  /** How many cells a row has. */
  readonly width: number;
  /** Every column of the file, those that the codebook does not name included. */
  readonly header: readonly FileColumn[];
  /** Names that stand for several columns. */
  readonly joined: readonly JoinedColumn[];
  /** One per item, in the order of the population's items. */
  readonly answers: readonly AnswerColumn[];
  /** The column that says which wave a row is of; null where the file or the codebook has none. */
  readonly wave: LevelColumn | null;
  /** The column that names respondents; null where the file or the codebook has none. */
  readonly respondent: { readonly name: string; readonly position: number } | null;
  /** The columns by which the codebook leaves rows out. */
  readonly exclude: readonly ExcludingColumn[];
  /** Columns in which a form service says which rows are finished, and about which the codebook says nothing. */
  readonly undecided: readonly StatusColumn[];
  /** Where the file's labels and the codebook disagree about what numbers mean. */
  readonly labelFaults: readonly LabelFault[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** Looks the population's columns up in a header; columns that the codebook does not name are ignored. */
export function findColumns(
  population: Population,
  header: readonly FileColumn[],
  file: string,
  line: number | null = 1,
): Columns {
  const { group, items, waves, characteristics, numbers, respondent } = population;
  const place = { file, ...placed(line) };
  const index = new HeaderIndex(header);
  const problems: Problem[] = [];
  const warnings: Warning[] = [];
  const takenBy = new Map<number, string>();
  const loose: LooseMatch[] = [];
  /** Names that fit several columns. */
  const several = new Map<string, ColumnMatch>();

  function positionOf(name: string): number | null {
    const match = index.find(name, population);
    const [position] = match?.positions ?? [];
    if (match === null || position === undefined) return null;
    const other = takenBy.get(position);
    if (match.positions.length + match.also.length > 1) several.set(name, match);
    if (other !== undefined && other !== name) problems.push(sharedColumn(name, other, place));
    if (match.loose) loose.push({ name, header: header[position]?.name ?? '' });
    takenBy.set(position, name);
    return position;
  }

  const needed = new Set([...items.map(({ id }) => id), ...(group ? [group.column] : [])]);
  const optional = [
    ...[...characteristics, ...numbers].map(({ column }) => column),
    ...(respondent === null ? [] : [respondent]),
    ...(waves === null || waves.column === null ? [] : [waves.column]),
  ];
  const positions = new Map([...new Set([...needed, ...optional])].map((name) => [name, positionOf(name)]));
  const rules = population.exclude.filter(({ values }) => values.length > 0);
  const rulePositions = new Map(population.exclude.map(({ column }) => [column, positionOf(column)]));
  const unused = header.filter((_, position) => !takenBy.has(position)).map(({ name }) => name);
  for (const name of needed) {
    if (positions.get(name) === null)
      problems.push(missingColumn(name, population.columns.get(name) ?? [], unused, place));
  }
  for (const { column } of rules) {
    if (rulePositions.get(column) === null)
      problems.push(missingColumn(column, population.columns.get(column) ?? [], unused, place));
  }
  const decided = new Set(rulePositions.values());
  const itemPositions = new Set(items.map(({ id }) => positions.get(id)));
  const settled = (position: number) => decided.has(position) || itemPositions.has(position);
  const undecided = statusColumns(
    header.map(({ name }) => name),
    settled,
  ).filter(
    ({ position, speaksOf }) =>
      !settled(position) && (speaksOf === null || [...speaksOf].some((spoken) => itemPositions.has(spoken))),
  );
  if (loose.length > 0) warnings.push(looselyMatched(loose, place));
  const columnOf = (name: string) => header[positions.get(name) ?? -1] ?? plainColumn(name);

  const respondentPosition = respondent === null ? null : (positions.get(respondent) ?? null);
  if (respondent !== null && respondentPosition === null)
    warnings.push(absent(respondent, file, 'respondent'));

  const answers = items.map((item) => answerColumn(item, positions.get(item.id) ?? -1, columnOf(item.id)));
  const relabelled = answers.filter((column) => column.relabelled);
  if (relabelled.length > 0)
    warnings.push(
      answersRelabelled(
        relabelled.map(({ item }) => item.id),
        file,
      ),
    );
  const absentColumns = new Set(
    [...characteristics, ...numbers]
      .map(({ column }) => column)
      .filter((column) => !needed.has(column) && positions.get(column) === null),
  );
  for (const column of absentColumns) warnings.push(absent(column, file, 'characteristic'));
  const waveColumn = waves?.column ?? null;
  const wavePosition = waveColumn === null ? null : (positions.get(waveColumn) ?? null);
  const wave =
    waves && waveColumn !== null && wavePosition !== null
      ? levelColumn(
          { column: waveColumn, position: wavePosition, none: noWave },
          waves.levels.map(({ values }) => values),
          waves.levels.map(({ label }) => [label.ko, label.en]),
          columnOf(waveColumn),
        )
      : null;
  const described = describedColumns(population, (name) => positions.get(name) ?? null, columnOf);
  for (const column of [described.group, wave, ...described.characteristics]) {
    if (column?.contradiction) problems.push(contradictoryLabel(column.column, column.contradiction, place));
  }

  const excluding = rules.flatMap((rule) => {
    const position = rulePositions.get(rule.column) ?? null;
    const column = position === null ? undefined : header[position];
    return position === null || !column ? [] : excludingColumn(rule, position, column);
  });
  const readers = [
    ...answers.map((column) => ofAnswers(column)),
    ...described.numbers.flatMap((column) => (column ? ofNumbers(column) : [])),
    ...[
      described.group,
      wave,
      ...described.characteristics,
      ...excluding.map(({ column }) => column),
    ].flatMap((column) => (column ? ofLevels(column) : [])),
    ...(respondent === null ? [] : [ofNames(respondent)]),
  ];
  const joined = [...several].flatMap(([name, match]) => {
    const reader = readers.find((one) => one.name === name);
    if (!reader) return [];
    const [own = -1, ...equals] = match.positions;
    if (equals.some((position) => takenBy.has(position))) problems.push(repeatedColumn(name, place));
    const source = (position: number, sure: boolean) =>
      joinedSource(position, header[position]?.name ?? '', sure);
    const sources = [
      ...[own, ...equals].map((position) => source(position, true)),
      ...match.also.filter((position) => !takenBy.has(position)).map((position) => source(position, false)),
    ];
    return sources.length < 2 ? [] : [{ ...reader, sources, contradictions: new RowCount() }];
  });

  return {
    width: header.length,
    header,
    joined,
    answers,
    ...described,
    wave,
    respondent:
      respondent === null || respondentPosition === null
        ? null
        : { name: respondent, position: respondentPosition },
    exclude: excluding,
    undecided,
    labelFaults: labelFaults(population, (item) => columnOf(item.id)),
    problems,
    warnings,
  };
}

function absent(column: string, file: string, kind: 'characteristic' | 'respondent'): Warning {
  return {
    code: 'column_absent',
    file,
    column,
    message:
      kind === 'characteristic'
        ? messages.reading.noSuchColumnLeftOut
        : messages.reading.noSuchColumnSeveralRows,
  };
}
