import type { Problem } from './errors.ts';
import type { Instrument, Population } from './instrument/instrument.ts';
import { plainLane } from './lane/plain-lane.ts';
import type { AnswerInput } from './read/answer-input.ts';
import { worthwhileBytes } from './read/plain-rows.ts';
import { ProblemList } from './read/problem-list.ts';
import { readAnswers } from './read/read-answers.ts';
import type { ReadOptions } from './read/read-options.ts';
import { RespondentsSeen } from './read/respondents-seen.ts';
import type { RowTarget } from './read/row-reader.ts';
import { buildReport } from './report/build-report.ts';
import type { Report, ReportSettings } from './report/report-schema.ts';
import { suppressSmallCells } from './report/suppress-small-cells.ts';
import { countRespondent, emptyTally, type PopulationTally } from './tally/population-tally.ts';

/** Below this p, Levene's test makes `auto` choose Welch. */
const leveneBelow = 0.05;

export interface ScoreOptions extends ReadOptions {
  /** Data files; `-` is standard input. Files of the same population are taken together. */
  readonly files: readonly string[];
  readonly instrument: Instrument;
  /** Whose answers the files hold; left out, each file's header tells. */
  readonly population?: Population | undefined;
  /** Of every interval, between 0 and 1; default .95. */
  readonly confidenceLevel?: number;
  /** The test that stars go by; default student. */
  readonly test?: ReportSettings['test'];
  /** Withholds figures of fewer people, and what would give these away; at least 3. Left out: nothing is withheld. */
  readonly minCell?: number | undefined;
}

/**
 * Reads, counts and tests the answers in data files.
 *
 * @throws InputError listing every problem of every file
 * @throws RangeError for a `minCell` below 3
 */
export async function scoreFiles(options: ScoreOptions): Promise<Report> {
  const { instrument, population = null, onInvalid = 'error', onDuplicate = 'error' } = options;
  const problems = new ProblemList();
  const counted = new Map<Population, { readonly tally: PopulationTally; readonly target: RowTarget }>();
  const inputs: AnswerInput[] = [];
  const lanes: (() => void)[] = [];

  function targetOf(of: Population): RowTarget {
    const known = counted.get(of)?.target;
    if (known) return known;
    const tally = emptyTally(of);
    const seen = new RespondentsSeen(onDuplicate);
    const target: RowTarget = {
      population: of,
      onInvalid,
      onDuplicate,
      seen,
      plainRows: {
        fromBytes: options.fastLaneFrom ?? worthwhileBytes,
        rowsFor: (columns, delimiter) => {
          // Which of a respondent's rows counts is decided row by row.
          if (columns.respondent && onDuplicate !== 'error') return null;
          const lane = plainLane(of, columns, delimiter, (bytes, start, end) =>
            seen.isNew(bytes, start, end),
          );
          if (lane) lanes.push(() => lane.addTo(tally));
          return lane;
        },
      },
      onRespondent: (respondent) => countRespondent(tally, respondent),
    };
    counted.set(of, { tally, target });
    return target;
  }

  for (const file of options.files) {
    const ofFile = new ProblemList();
    const read = await readAnswers({ file, options, instrument, population, problems: ofFile }, targetOf);
    const earlier = read && inputs.find(({ facts }) => facts.contentSha256 === read.facts.contentSha256);
    if (earlier && read.ledger.read > 0) problems.add(sameContent(read, earlier));
    else problems.addAll(ofFile);
    if (read) inputs.push(read);
  }
  problems.throwIfAny();
  for (const addToTally of lanes) addToTally();
  for (const { target } of counted.values()) target.seen.release(target.onRespondent);

  const report = buildReport({
    instrument,
    settings: {
      conf_level: options.confidenceLevel ?? 0.95,
      test: options.test ?? 'student',
      levene_below: leveneBelow,
      stars: [...instrument.stars],
      min_cell: null,
    },
    inputs,
    counts: [...counted].map(([of, { tally }]) => ({ population: of, tally })),
    warnings: inputs.flatMap(({ warnings }) => warnings()),
  });
  return options.minCell === undefined ? report : suppressSmallCells(report, options.minCell);
}

/** The same file given twice would count everybody twice. */
function sameContent({ file }: AnswerInput, earlier: AnswerInput): Problem {
  return {
    file,
    message: { ko: `${earlier.file}과(와) 내용이 같습니다`, en: `has the same content as ${earlier.file}` },
    hint: {
      ko: '하나만 적으십시오. 두 번 적으면 모두 두 번 셈에 들어갑니다',
      en: 'name one of them: otherwise everybody in it counts twice',
    },
  };
}
