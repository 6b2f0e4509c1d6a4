import type { Warning, WarningCode } from '../errors.ts';
import type { Population } from '../instrument/instrument.ts';
import type { LocalizedText } from '../localized.ts';
import type { Columns } from '../read/find-columns.ts';
import type { RepeatedAnswersPolicy, SummaryPolicy } from '../read/read-options.ts';
import { RowsFingerprint } from '../read/rows-fingerprint.ts';
import type { QualityFinding } from '../report/quality-schema.ts';
import type { ObservedRow } from '../responses/row-target.ts';
import { AnswerLabels } from './answer-labels.ts';
import { ContradictingColumns } from './contradicting-columns.ts';
import { DuplicateRows } from './duplicate-rows.ts';
import { ExcludedRows } from './excluded-rows.ts';
import { type FilePlace, finding, type QualityCheck } from './finding.ts';
import { ImpossibleCombinations } from './impossible-combinations.ts';
import { InvalidAnswers } from './invalid-answers.ts';
import { MostlyMissing } from './missing-by-person.ts';
import type { PopulationQuality } from './population-quality.ts';
import { RepeatedRespondents } from './repeated-respondents.ts';
import { StraightLining } from './straight-lining.ts';
import { UnlistedLevels } from './unlisted-levels.ts';

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
  #checks: { readonly invalid: InvalidAnswers; readonly all: readonly QualityCheck[] } | null = null;

  constructor(file: string, whole: PopulationQuality, decided: Decided = {}) {
    this.#decided = decided;
    this.#place = { file, population: whole.population.id };
    this.#whole = whole;
  }

  readonly observe = (row: ObservedRow, columns: Columns): void => {
    this.#checks ??= checksOf(this.#place, columns, this.#whole, this.#decided);
    for (const check of this.#checks.all) check.observe(row);
    this.#rows.observe(row, columns);
    this.#whole.observe(row);
  };

  /** By which the same rows are known in another file; null where there are too few. */
  get rows(): string | null {
    return this.#rows.text;
  }

  /** @param warnings  what the reader has to say about the file */
  findings(warnings: readonly Warning[]): QualityFinding[] {
    return [
      ...(this.#checks?.all.flatMap((check) => check.findings()) ?? []),
      ...warnings.filter(({ code }) => !told.has(code)).map((warning) => this.#noteOf(warning)),
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
      hint: undecided.get(code) ?? {
        ko: '의도한 대로 읽혔는지 확인하십시오',
        en: 'see that it was read as it is meant',
      },
    });
  }
}

function checksOf(place: FilePlace, columns: Columns, whole: PopulationQuality, decided: Decided) {
  const population: Population = whole.population;
  const invalid = new InvalidAnswers(place, columns);
  const all = [
    new AnswerLabels(place, columns),
    new ExcludedRows(place, decided.onSummaryRow),
    invalid,
    new ContradictingColumns(place, columns),
    new RepeatedRespondents(place, columns, whole.respondents),
    new DuplicateRows(place, columns, whole.rows, decided.onRepeatedAnswers !== undefined),
    new ImpossibleCombinations(place, columns, population),
    new UnlistedLevels(place, columns),
    new StraightLining(place, population),
    new MostlyMissing(place),
  ];
  return { invalid, all };
}

/** Warnings of the reader after which a person has to decide. */
const undecided: ReadonlyMap<WarningCode, LocalizedText> = new Map([
  [
    'rows_unfinished',
    {
      ko: '제외할 값을 코드북의 exclude에 적거나, 빈 목록([])으로 모두 포함하십시오',
      en: 'list the values to leave out under exclude in the codebook, or [] to keep all',
    },
  ],
]);

/** Warnings of the reader that a finding tells better. */
const told: ReadonlySet<WarningCode> = new Set([
  'answer_invalid',
  'header_rows',
  'level_empty',
  'level_unlisted',
  'rows_dropped',
  'rows_repeated',
]);
