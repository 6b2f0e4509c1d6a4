import { InputError, type Problem, type Warning } from '../errors.ts';
import type { Instrument, Population } from '../instrument/instrument.ts';
import { answerProblem, readAnswer } from './answer-column.ts';
import { type Columns, findColumns } from './find-columns.ts';
import { levelWarnings, readLevel } from './level-column.ts';
import type { ProblemList } from './problem-list.ts';
import { readCsv } from './read-csv.ts';
import { recognisePopulation } from './recognise-population.ts';
import { noAnswer, noGroup, noLevel, type Respondent } from './respondent.ts';

/** One data file and what became of its rows: read = used + excluded. */
export interface AnswerFile {
  readonly file: string;
  readonly sha256: string;
  readonly population: Population;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly excluded: readonly { readonly reason: 'no_answers'; readonly rows: number }[];
  readonly warnings: readonly Warning[];
}

/**
 * Reads the answers in one CSV file, row by row.
 *
 * @param population  whose answers they are; null lets the header tell
 * @param problems    collects everything that is wrong; the caller decides when to stop
 * @param onRespondent  gets every usable row; the object is reused, so copy what is kept
 * @returns null when the file cannot be read, or when its header alone makes it unusable
 */
export async function readAnswers(
  source: {
    readonly file: string;
    readonly instrument: Instrument;
    readonly population: Population | null;
    readonly problems: ProblemList;
  },
  onRespondent: (population: Population, respondent: Respondent) => void,
): Promise<AnswerFile | null> {
  const { file, problems } = source;
  let rows: RowReader | null = null;
  let headerSeen = false;
  const sha256 = await readCsv(file, (cells, line) => {
    if (rows) rows.read(cells, line);
    else if (!headerSeen) rows = rowReader(source, cells, onRespondent);
    headerSeen = true;
  }).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add(problem);
    return null;
  });
  if (sha256 === null) return null;
  if (!headerSeen) {
    problems.add({
      file,
      message: { ko: '빈 파일입니다', en: 'the file is empty' },
      hint: {
        ko: '첫 줄에 열 이름, 그 아래에 응답이 있어야 합니다',
        en: 'it needs column names in the first line and answers below',
      },
    });
  }
  return (rows as RowReader | null)?.finish(sha256) ?? null;
}

interface RowReader {
  readonly read: (cells: readonly string[], line: () => number) => void;
  readonly finish: (sha256: string) => AnswerFile;
}

function rowReader(
  source: Parameters<typeof readAnswers>[0],
  header: readonly string[],
  onRespondent: (population: Population, respondent: Respondent) => void,
): RowReader | null {
  const { file, problems } = source;
  const recognised = source.population ?? recognisePopulation(source.instrument, header, file);
  if (!('items' in recognised)) {
    problems.add(recognised);
    return null;
  }
  const population = recognised;
  const columns = findColumns(population, header, file);
  for (const problem of columns.problems) problems.add(problem);
  if (columns.problems.length > 0) return null;

  const respondent: Respondent = {
    answers: new Int32Array(columns.answers.length),
    group: noGroup,
    levels: new Int32Array(columns.characteristics.length).fill(noLevel),
  };
  let rowsRead = 0;
  let withoutAnswers = 0;

  function read(cells: readonly string[], line: () => number): void {
    rowsRead += 1;
    if (cells.length !== header.length) {
      problems.add(raggedRow(cells.length, header.length, file, line()));
      return;
    }
    let answered = 0;
    for (let index = 0; index < columns.answers.length; index += 1) {
      const column = columns.answers[index];
      if (!column) break;
      const cell = cells[column.position] ?? '';
      const answer = readAnswer(column, cell);
      if (answer === undefined) problems.add(answerProblem(column, cell, file, line()));
      else if (answer !== noAnswer) answered += 1;
      respondent.answers[index] = answer ?? noAnswer;
    }
    if (answered === 0) {
      withoutAnswers += 1;
      return;
    }
    if (columns.group) respondent.group = readLevel(columns.group, cells, line);
    for (const [index, column] of columns.characteristics.entries()) {
      if (column) respondent.levels[index] = readLevel(column, cells, line);
    }
    onRespondent(population, respondent);
  }

  return {
    read,
    finish: (sha256) => ({
      file,
      sha256,
      population,
      rowsRead,
      rowsUsed: rowsRead - withoutAnswers,
      excluded: withoutAnswers === 0 ? [] : [{ reason: 'no_answers', rows: withoutAnswers }],
      warnings: warningsOf(columns, file),
    }),
  };
}

function warningsOf(columns: Columns, file: string): Warning[] {
  const ofGroup = columns.group
    ? levelWarnings(columns.group, file, {
        ko: '전체에는 넣고 집단 비교에서는 뺍니다',
        en: 'kept in the totals, left out of the comparisons',
      })
    : [];
  const ofCharacteristics = columns.characteristics.flatMap((column) =>
    column
      ? levelWarnings(column, file, {
          ko: '이 특성의 빈도에서만 뺍니다',
          en: 'left out of this characteristic only',
        })
      : [],
  );
  return [...columns.warnings, ...ofGroup, ...ofCharacteristics];
}

function raggedRow(found: number, needed: number, file: string, line: number): Problem {
  return {
    file,
    line,
    message: {
      ko: `칸이 ${found}개인데 첫 줄에는 ${needed}개입니다`,
      en: `this row has ${found} cells, the first line has ${needed}`,
    },
    hint: {
      ko: '쉼표가 빠지거나 남았는지, 쉼표가 든 글을 따옴표로 묶었는지 보십시오',
      en: 'look for a missing or extra comma, and put text that holds commas in quotes',
    },
  };
}
