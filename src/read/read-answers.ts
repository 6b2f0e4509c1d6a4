import { InputError, type Warning } from '../errors.ts';
import type { Instrument, Population } from '../instrument/instrument.ts';
import type { ProblemList } from './problem-list.ts';
import { readCsv } from './read-csv.ts';
import { recognisePopulation } from './recognise-population.ts';
import type { Respondent } from './respondent.ts';
import { type RowReader, rowReader } from './row-reader.ts';

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

/** What the first record of a file tells: whose answers follow, and how to read them. */
interface Header {
  readonly population: Population;
  readonly rows: RowReader;
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
  const { file, instrument, problems } = source;

  function readHeader(names: readonly string[]): Header | null {
    const population = source.population ?? recognisePopulation(instrument, names, file);
    if (!('items' in population)) {
      problems.add(population);
      return null;
    }
    const rows = rowReader(population, names, file, problems, (row) => onRespondent(population, row));
    return rows && { population, rows };
  }

  // Undefined until the first record, null after one that cannot be used.
  const state: { header: Header | null | undefined } = { header: undefined };
  try {
    const sha256 = await readCsv(file, (cells, line) => {
      if (state.header === undefined) state.header = readHeader(cells);
      else state.header?.rows.read(cells, line);
    });
    if (state.header) return answerFile(file, sha256, state.header);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add(problem);
    return null;
  }
  if (state.header === undefined) {
    problems.add({
      file,
      message: { ko: '빈 파일입니다', en: 'the file is empty' },
      hint: {
        ko: '첫 줄에 열 이름, 그 아래에 응답이 있어야 합니다',
        en: 'it needs column names in the first line and answers below',
      },
    });
  }
  return null;
}

function answerFile(file: string, sha256: string, { population, rows }: Header): AnswerFile {
  const { read, withoutAnswers, warnings } = rows.counts();
  return {
    file,
    sha256,
    population,
    rowsRead: read,
    rowsUsed: read - withoutAnswers,
    excluded: withoutAnswers === 0 ? [] : [{ reason: 'no_answers', rows: withoutAnswers }],
    warnings,
  };
}
