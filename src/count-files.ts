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
import type { PopulationCounts } from './report/build-report.ts';
import { countRespondent, emptyTally, type PopulationTally } from './tally/population-tally.ts';

export interface CountOptions extends ReadOptions {
  /** Data files; `-` is standard input. Files of the same population are taken together. */
  readonly files: readonly string[];
  readonly instrument: Instrument;
  /** Whose answers the files hold; left out, each file's header tells. */
  readonly population?: Population | undefined;
}

/** Everything that figures are made of. */
export interface Counted {
  readonly inputs: readonly AnswerInput[];
  /** Once per population that an input is of. */
  readonly counts: readonly PopulationCounts[];
}

/**
 * Reads and counts the answers in data files.
 *
 * @throws InputError listing every problem of every file
 */
export async function countFiles(options: CountOptions): Promise<Counted> {
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
  return { inputs, counts: [...counted].map(([of, { tally }]) => ({ population: of, tally })) };
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
