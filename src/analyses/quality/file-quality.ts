import type { Warning, WarningCode } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { Columns } from '../../responses/columns/find-columns.ts';
import { answerGlance } from '../../responses/people/answer-glance.ts';
import type { RowFingerprint } from '../../responses/people/row-fingerprint.ts';
import type { RepeatedAnswersPolicy, SummaryPolicy } from '../../responses/policies.ts';
import type { ObservedRow } from '../../responses/rows/row-observer.ts';
import { RowsFingerprint } from '../../responses/rows/rows-fingerprint.ts';
import { type FilePlace, finding, type QualityCheck } from './finding.ts';
import { AnswerLabels } from './findings/answer-labels.ts';
import { ContradictingColumns } from './findings/contradicting-columns.ts';
import { DuplicateRows } from './findings/duplicate-rows.ts';
import { ExcludedRows } from './findings/excluded-rows.ts';
import { ImpossibleCombinations } from './findings/impossible-combinations.ts';
import { InvalidAnswers } from './findings/invalid-answers.ts';
import { MostlyMissing } from './findings/missing-by-person.ts';
import { NumbersInDoubt } from './findings/numbers-in-doubt.ts';
import { RepeatedRespondents } from './findings/repeated-respondents.ts';
import { StraightLining } from './findings/straight-lining.ts';
import { UnlistedLevels } from './findings/unlisted-levels.ts';
import type { PopulationQuality } from './population-quality.ts';
import type { QualityFinding } from './quality-schema.ts';

/** What a person has decided already. */
interface Decided {
  readonly onSummaryRow?: SummaryPolicy | undefined;
  readonly onRepeatedAnswers?: RepeatedAnswersPolicy | undefined;
}

/** Everything that is found in the rows of one file. */
export class FileQuality {
  readonly #place: FilePlace;
  readonly #whole: PopulationQuality;
  readonly #rows = new RowsFingerprint();
  readonly #decided: Decided;
  #checks: readonly QualityCheck[] | null = null;
  #ofUsed: readonly QualityCheck[] = [];

  constructor(file: string, whole: PopulationQuality, decided: Decided = {}) {
    this.#decided = decided;
    this.#place = { file, population: whole.population.id };
    this.#whole = whole;
  }

  readonly observe = (row: ObservedRow, columns: Columns, fingerprint: RowFingerprint): void => {
    if (this.#checks === null) {
      this.#checks = this.#checksOf(columns, fingerprint);
      this.#ofUsed = this.#checks.filter(({ observeUsed }) => observeUsed);
    }
    const { outcome } = row;
    const answers = row.glance ?? answerGlance(row.respondent.answers);
    if (outcome === 'used') for (const check of this.#ofUsed) check.observeUsed?.(row, answers);
    else for (const check of this.#checks) check.observeLeftOut?.(row, outcome);
    this.#rows.observe(row, answers);
    this.#whole.observe(row, answers);
  };

  /** By which the same rows are known in another file; null where there are too few. */
  get rows(): string | null {
    return this.#rows.text;
  }

  /** @param warnings  what the reader has to say about the file */
  findings(warnings: readonly Warning[]): QualityFinding[] {
    return [
      ...(this.#checks?.flatMap((check) => check.findings()) ?? []),
      ...warnings.filter(({ code }) => !amongFindings.has(code)).map((warning) => this.#noteOf(warning)),
    ];
  }

  #checksOf(columns: Columns, fingerprint: RowFingerprint): readonly QualityCheck[] {
    const place = this.#place;
    const { population, respondents, rows } = this.#whole;
    const { onSummaryRow, onRepeatedAnswers } = this.#decided;
    return [
      new AnswerLabels(place, columns),
      new ExcludedRows(place, onSummaryRow),
      new InvalidAnswers(place, columns),
      new ContradictingColumns(place, columns),
      new RepeatedRespondents(place, columns, respondents),
      new DuplicateRows(place, { columns, fingerprint, rows }, onRepeatedAnswers !== undefined),
      new ImpossibleCombinations(place, columns, population),
      new NumbersInDoubt(place, columns),
      new UnlistedLevels(place, columns),
      new StraightLining(place, population),
      new MostlyMissing(place, population),
    ];
  }

  #noteOf({ code, line, column, count = 1, message }: Warning): QualityFinding {
    return finding({
      ...this.#place,
      code,
      severity: undecided.has(code) ? 'decision' : 'note',
      column: column ?? null,
      count,
      lines: line === undefined ? [] : [line],
      message,
      hint: undecided.get(code) ?? messages.check.seeReadAsMeant,
    });
  }
}

/** Warnings of the reader after which a person has to decide. */
const undecided: ReadonlyMap<WarningCode, LocalizedText> = new Map([
  ['rows_unfinished', messages.check.listValuesToLeaveOut],
]);

/** Warnings of the reader that a finding tells better. */
const amongFindings: ReadonlySet<WarningCode> = new Set([
  'answer_invalid',
  'header_rows',
  'level_empty',
  'level_unlisted',
  'number_invalid',
  'number_outside_bands',
  'rows_dropped',
  'rows_repeated',
]);
