import { FileQuality } from './analyses/quality/file-quality.ts';
import { PopulationQuality } from './analyses/quality/population-quality.ts';
import { type CheckedFile, qualityReport } from './analyses/quality/quality-report.ts';
import type { QualityReport } from './analyses/quality/quality-schema.ts';
import type { Codebook, Population } from './codebook/codebook.ts';
import type { TableOptions } from './read/data-table.ts';
import { ProblemList } from './read/problem-list.ts';
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
}

/**
 * Looks for what is doubtful in data files, row by row, without scoring them. What `scoreFiles` would refuse in a row
 * becomes a finding here, so that one run shows everything.
 *
 * @throws InputError when a file cannot be read, or its header lacks what the population needs
 */
export async function checkFiles(options: CheckOptions): Promise<QualityReport> {
  const { codebook, population = null } = options;
  const unreadable = new ProblemList();
  const populations = new Map<Population, PopulationQuality>();
  const qualityOf = (of: Population): PopulationQuality => {
    const quality = populations.get(of) ?? new PopulationQuality(of);
    populations.set(of, quality);
    return quality;
  };

  const files: (() => CheckedFile)[] = [];
  for (const file of options.files) {
    let quality: FileQuality | undefined;
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
        onRespondent: () => {},
        onRow: quality.observe,
      };
    };
    const ofRows = new ProblemList();
    const read = await readAnswers({ file, options, codebook, population, problems: ofRows }, targetOf);
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
  return qualityReport(
    codebook,
    files.map((checked) => checked()),
    codebook.populations.flatMap((of) => populations.get(of) ?? []),
  );
}
