import { FileQuality } from './analyses/quality/file-quality.ts';
import { PopulationQuality } from './analyses/quality/population-quality.ts';
import { type CheckedFile, qualityReport } from './analyses/quality/quality-report.ts';
import type { QualityReport } from './analyses/quality/quality-schema.ts';
import type { Codebook, Population } from './codebook/codebook.ts';
import { plainLane } from './count/lane/plain-lane.ts';
import { countRespondent } from './measures/population-tally.ts';
import type { TableOptions } from './read/data-table.ts';
import { ProblemList } from './read/problem-list.ts';
import { comesOnce } from './read/source/with-source.ts';
import { worthwhileBytes } from './responses/plain-rows.ts';
import type { RepeatedAnswersPolicy, SummaryPolicy } from './responses/policies.ts';
import { readAnswers } from './responses/read-answers.ts';
import type { RowTarget } from './responses/rows/row-target.ts';

export interface CheckOptions extends TableOptions {
  /** Data files; `-` is standard input. Files of the same population are taken together. */
  readonly files: readonly string[];
  readonly codebook: Codebook;
  /** Whose answers the files hold; left out, each file's header tells. */
  readonly population?: Population | undefined;
  /** `drop` where it is decided that rows which sum others up are left out. */
  readonly onSummaryRow?: SummaryPolicy | undefined;
  /** Given where it is decided what becomes of rows with all the answers of an earlier one. */
  readonly onRepeatedAnswers?: RepeatedAnswersPolicy | undefined;
  /** From how many bytes of text on plain rows are looked at straight from their bytes, as by `ReadOptions`. */
  readonly fastLaneFrom?: number | undefined;
}

/**
 * Looks for what is doubtful in data files, row by row, without scoring them. What `scoreFiles` would refuse in a row
 * becomes a finding here, so that one run shows everything.
 *
 * @throws InputError when a file cannot be read, or its header lacks what the population needs
 */
export async function checkFiles(options: CheckOptions): Promise<QualityReport> {
  const keepsPlaces = options.files.some((file) => comesOnce(file, options));
  const checked = await checkOnce(options, keepsPlaces);
  // Where each respondent stands is kept where one has come again, no one knows where.
  return (checked.unplaced ? await checkOnce(options, true) : checked).report;
}

/** @param keepsPlaces  whether the place of every respondent's row is kept, which takes memory and time */
async function checkOnce(
  options: CheckOptions,
  keepsPlaces: boolean,
): Promise<{ readonly report: QualityReport; readonly unplaced: boolean }> {
  const { codebook, population = null } = options;
  const unreadable = new ProblemList();
  const populations = new Map<Population, PopulationQuality>();
  const qualityOf = (of: Population): PopulationQuality => {
    const quality = populations.get(of) ?? new PopulationQuality(of, keepsPlaces);
    populations.set(of, quality);
    return quality;
  };

  const files: (() => CheckedFile)[] = [];
  for (const file of options.files) {
    let quality: FileQuality | undefined;
    const lanes: (() => void)[] = [];
    const targetOf = (of: Population): RowTarget => {
      const whole = qualityOf(of);
      quality = new FileQuality(file, whole, options);
      return {
        population: of,
        inspects: true,
        onInvalid: 'missing',
        onDuplicate: 'first',
        onSummaryRow: 'drop',
        seen: whole.respondents,
        likePeople: whole.likePeople,
        onRespondent: (respondent) => countRespondent(whole.tally, respondent),
        onRow: quality.observe,
        plainRows: {
          fromBytes: options.fastLaneFrom ?? worthwhileBytes,
          rowsFor: (rows) => {
            const plan = { coMoments: true };
            const lane = plainLane({ ...rows, population: of, names: whole.respondents, plan });
            if (lane) lanes.push(() => lane.addTo(whole.tally));
            return lane;
          },
        },
      };
    };
    const ofRows = new ProblemList();
    const read = await readAnswers({ file, options, codebook, population, problems: ofRows }, targetOf);
    for (const addToTally of lanes) addToTally();
    // Problems of a file that could be read to its end are of its rows, and are among the findings.
    if (read)
      files.push(() => ({
        read,
        findings: quality?.findings(read.warnings()) ?? [],
        rows: quality?.rows ?? null,
      }));
    else unreadable.addAll(ofRows);
  }
  unreadable.throwIfAny();
  const report = qualityReport(
    codebook,
    files.map((checked) => checked()),
    codebook.populations.flatMap((of) => populations.get(of) ?? []),
  );
  return { report, unplaced: [...populations.values()].some(({ respondents }) => respondents.unplaced > 0) };
}
