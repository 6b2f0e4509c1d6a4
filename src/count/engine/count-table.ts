import { type Codebook, groupCount, type Population } from '../../codebook/codebook.ts';
import { InputError } from '../../errors.ts';
import { type MeasurePlan, nothingBeside } from '../../measures/measure-plan.ts';
import type { PopulationTally } from '../../measures/population-tally.ts';
import { messages } from '../../messages/messages.ts';
import { plainColumn } from '../../read/data-table.ts';
import { ProblemList } from '../../read/problem-list.ts';
import { RowCount } from '../../read/row-count.ts';
import type { AnswerInput } from '../../responses/answer-input.ts';
import { chosenWave } from '../../responses/chosen-wave.ts';
import { repeatedColumn } from '../../responses/columns/column-problems.ts';
import { type Columns, findColumns } from '../../responses/columns/find-columns.ts';
import { recognisePopulation } from '../../responses/columns/recognise-population.ts';
import type { EnoughAnswers } from '../../responses/people/enough-answers.ts';
import { dropsSummaryRows, type InvalidPolicy, type SummaryPolicy } from '../../responses/policies.ts';
import { commaProblems } from '../../responses/rows/number-problem.ts';
import { rowWarnings } from '../../responses/rows/row-warnings.ts';
import { totalsProblem } from '../../responses/rows/totals-row.ts';
import { askForPairs } from './count-pairs.ts';
import { countedColumns } from './counted-column.ts';
import { type CountedColumns, groupSql, usedSql } from './counting-query.ts';
import { dialects } from './dialect.ts';
import { countExcluded, countStatus, excludedSql } from './excluded-rows.ts';
import { askForMoments } from './moment-query.ts';
import { askForCells } from './packed-cells.ts';
import { refuseHeadings } from './rows-of-headings.ts';
import type { EngineOptions, SqlTable } from './sql-table.ts';
import { rowsIn, TableTally } from './table-tally.ts';
import { type TotalsRows, totalsIn } from './totals-in.ts';

export interface CountingRules {
  readonly codebook: Codebook;
  /** Null lets the columns tell. */
  readonly population: Population | null;
  readonly onInvalid: InvalidPolicy;
  readonly onSummaryRow?: SummaryPolicy | undefined;
  readonly wave?: string | undefined;
  /** Who is counted; left out, everybody is. */
  readonly only?: EnoughAnswers | undefined;
  /** What is counted beside scores, answers and characteristics. */
  readonly plan?: MeasurePlan | undefined;
  readonly onStep?: EngineOptions['onStep'] | undefined;
}

/** What a database counted of one table. */
export interface CountedTable {
  readonly table: SqlTable;
  readonly input: AnswerInput;
  readonly tally: PopulationTally;
  /** The names of respondents, as far as a database can compare them; null where there is no such column. */
  readonly respondent: { readonly column: string; readonly sql: string; readonly groupSql: string } | null;
  /** Restricts a query to the rows that are used; null where all are. */
  readonly used: string | null;
  /** Rows whose respondent has no name, counted by whoever looks at the names. */
  readonly unnamed: RowCount;
}

/**
 * Has a database count the answers in one table: a query for the texts that stand in it, and one for everything else.
 *
 * A cell means what it means in a file, as `readAnswer` and `readLevel` have it.
 *
 * @throws InputError when the table cannot be used, or holds what is no answer
 */
export async function countTable(table: SqlTable, rules: CountingRules): Promise<CountedTable> {
  const dialect = dialects[table.engine];
  const before = await table.version?.();
  const { population, columns } = columnsOf(table, rules);
  rules.onStep?.('cells', table.name);
  const { counted, summaries } = await countedColumnsOf(table, { population, columns }, rules);
  await refuseHeadings(table, columns, counted);
  rules.onStep?.('answers', table.name);
  const rows = await askForCells(table, population, counted);
  const { plan = nothingBeside } = rules;
  const ofMoments = plan.coMoments || plan.itemMoments;
  if (ofMoments) rules.onStep?.('products', table.name);
  const moments = ofMoments
    ? await askForMoments(table, {
        population,
        columns: counted,
        rows: rowsIn(rows),
        pairs: plan.coMoments === true,
      })
    : null;
  if (plan.jointScores) rules.onStep?.('pairs', table.name);
  const pairs = plan.jointScores
    ? await askForPairs(table, { population, columns: counted, pairs: plan.jointScores(population) })
    : null;
  const changed = (await table.version?.()) !== before;
  const tally = changed
    ? null
    : TableTally.of({ population, columns, counted, plan }, rows, { moments, pairs });
  if (!tally) throw new InputError([changedTable(table.name)]);

  const problems = new ProblemList();
  if (!dropsSummaryRows(rules)) {
    for (const row of summaries) problems.add(totalsProblem(row, table.name, null));
  }
  if (rules.onInvalid === 'error') {
    for (const problem of tally.invalidAnswers(table.name)) problems.add(problem);
  }
  problems.throwIfAny();

  const { ledger, cells } = tally;
  const commas = commaProblems(columns, cells, table.name);
  if (commas.length > 0) throw new InputError(commas);
  await countExcluded(table, cells, counted);
  const status = await countStatus(table, columns, counted);
  const unnamed = new RowCount();
  const { respondent } = columns;
  return {
    table,
    tally: tally.counts,
    respondent: respondent && {
      column: respondent.name,
      groupSql: groupSql(counted, dialect),
      sql: dialect.trimmed(dialect.text(dialect.identifier(table.columns[respondent.position]?.name ?? ''))),
    },
    used: ledger.excluded.size === 0 ? null : usedSql(counted, dialect),
    unnamed,
    input: {
      file: table.name,
      facts: {
        format: table.engine,
        sha256: null,
        contentSha256: null,
        compression: null,
        encoding: null,
        delimiter: null,
        sheet: null,
      },
      population,
      ledger,
      wave: population.waves?.levels.find(({ id }) => id === rules.wave),
      unsorted: cells.group?.unlisted,
      warnings: () =>
        rowWarnings({
          columns,
          counts: cells,
          ledger,
          firstExcluded: new Map(),
          unnamed,
          status,
          file: table.name,
        }),
    },
  };
}

/** @throws InputError for what the codebook decides about rows, and no query asks */
function refuseUncountable({ waves, missingRule }: Population, file: string): void {
  const uncountable = [
    ...(typeof waves?.column === 'string' ? ['`waves`'] : []),
    ...(missingRule === 'listwise' ? ['`missing_rule: listwise`'] : []),
  ];
  if (uncountable.length === 0) return;
  throw new InputError([
    {
      file,
      message: messages.waves.notByEngine({ what: uncountable.join(', ') }),
      hint: messages.waves.notByEngineHint,
    },
  ]);
}

function columnsOf(
  table: SqlTable,
  { codebook, population, wave }: CountingRules,
): { readonly population: Population; readonly columns: Columns } {
  const header = table.columns.map(({ name }) => plainColumn(name));
  const found = population ?? recognisePopulation(codebook, header, table.name, null);
  if (!('items' in found)) throw new InputError([found]);
  chosenWave(found, wave);
  refuseUncountable(found, table.name);
  const columns = findColumns(found, header, table.name, null);
  const joined = columns.joined.map(({ name }) => repeatedColumn(name, { file: table.name }));
  const problems = [...columns.problems, ...joined];
  if (problems.length > 0) throw new InputError(problems);
  return { population: found, columns };
}

async function countedColumnsOf(
  table: SqlTable,
  { population, columns }: { readonly population: Population; readonly columns: Columns },
  { onInvalid, only }: CountingRules,
): Promise<{ readonly counted: CountedColumns; readonly summaries: TotalsRows['rows'] }> {
  const levels = [columns.group, ...columns.characteristics].filter((column) => column !== null);
  const numbers = columns.numbers.filter((column) => column !== null);
  const found = await countedColumns(table, [
    ...columns.answers.map(({ position }) => ({ position, asNumbers: true })),
    ...levels.map(({ position }) => ({ position, asNumbers: false })),
    ...columns.exclude.map(({ column }) => ({ position: column.position, asNumbers: false })),
    ...numbers.map(({ position }) => ({ position, asNumbers: false })),
  ]);
  const items = columns.answers.flatMap((column, index) => {
    const cells = found[index];
    return cells ? { ...cells, column } : [];
  });
  const sorted = levels.flatMap((column, index) => {
    const cells = found[items.length + index];
    return cells ? { ...cells, column } : [];
  });
  const sortedBy = (column: Columns['group']) => sorted.find((one) => one.column === column) ?? null;
  const totals = await totalsIn(table, columns, sorted);
  return {
    counted: {
      items,
      group: sortedBy(columns.group),
      groups: groupCount(population),
      characteristics: columns.characteristics.map(sortedBy),
      numbers: columns.numbers.map((column) => {
        const cells = column && found[found.length - numbers.length + numbers.indexOf(column)];
        return cells ? { ...cells, column } : null;
      }),
      totals: totals.conditions,
      excluded: columns.exclude.map((rule, index) => {
        const cells = found[items.length + levels.length + index];
        return cells ? excludedSql(rule, cells, dialects[table.engine]) : null;
      }),
      only: only?.population === population.id ? only : null,
      dropInvalid: onInvalid === 'drop-row',
    },
    summaries: totals.rows,
  };
}

function changedTable(file: string) {
  return {
    file,
    message: messages.engines.dataChangedWhileCounted,
    hint: messages.engines.dataChangedWhileCountedHint,
  };
}
