import type { Warning } from './errors.ts';
import type { Instrument, Population } from './instrument/instrument.ts';
import { ProblemList } from './read/problem-list.ts';
import { type AnswerFile, readAnswers } from './read/read-answers.ts';
import { buildReport } from './report/build-report.ts';
import type { Report, ReportSettings } from './report/report-schema.ts';
import { countRespondent, emptyTally, type PopulationTally } from './tally/population-tally.ts';

/** Below this p, Levene's test makes `auto` choose Welch. */
const leveneBelow = 0.05;

export interface ScoreOptions {
  /** CSV files; `-` is standard input. Files of the same population are taken together. */
  readonly files: readonly string[];
  readonly instrument: Instrument;
  /** Whose answers the files hold; left out, each file's header tells. */
  readonly population?: Population | undefined;
  /** Of every interval, between 0 and 1; default .95. */
  readonly confidenceLevel?: number;
  /** The test that stars go by; default student. */
  readonly test?: ReportSettings['test'];
}

/**
 * Reads, counts and tests the answers in CSV files.
 *
 * @throws InputError listing every problem of every file
 */
export async function scoreFiles(options: ScoreOptions): Promise<Report> {
  const { instrument, population = null } = options;
  const problems = new ProblemList();
  const tallies = new Map<Population, PopulationTally>();
  const files: AnswerFile[] = [];
  for (const file of options.files) {
    const read = await readAnswers({ file, instrument, population, problems }, (of, respondent) => {
      const tally = tallies.get(of) ?? emptyTally(of);
      tallies.set(of, tally);
      countRespondent(tally, respondent);
    });
    if (!read) continue;
    files.push(read);
    if (!tallies.has(read.population)) tallies.set(read.population, emptyTally(read.population));
  }
  problems.throwIfAny();

  return buildReport({
    instrument,
    settings: {
      conf_level: options.confidenceLevel ?? 0.95,
      test: options.test ?? 'student',
      levene_below: leveneBelow,
      stars: [...instrument.stars],
    },
    files,
    counts: [...tallies].map(([of, tally]) => ({ population: of, tally })),
    warnings: [...files.flatMap(({ warnings }) => warnings), ...sameContent(files)],
  });
}

/** The same file given twice would count everybody twice. */
function sameContent(files: readonly AnswerFile[]): Warning[] {
  return files.flatMap(({ file, sha256 }, index) => {
    const earlier = files.slice(0, index).find((other) => other.sha256 === sha256);
    if (!earlier) return [];
    return {
      code: 'same_content',
      file,
      message: {
        ko: `${earlier.file}과(와) 내용이 같아 같은 사람이 두 번 셈에 들어갑니다`,
        en: `has the same content as ${earlier.file}: everybody in it counts twice`,
      },
    };
  });
}
