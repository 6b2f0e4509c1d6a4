import { codebookText } from './codebook/draft/codebook-text.ts';
import { DataProfiler } from './codebook/draft/columns/data-profile.ts';
import { namesBelow, type PlacedRow } from './codebook/draft/columns/names-row.ts';
import { SummingRows } from './codebook/draft/columns/summing-rows.ts';
import { proposeCodebook } from './codebook/draft/propose-codebook.ts';
import { normalised } from './codebook/words/normalised.ts';
import { draftLane } from './count/draft-lane.ts';
import { InputError, type Warning } from './errors.ts';
import type { Language } from './localized.ts';
import { messages } from './messages/messages.ts';
import type { CellSeparator, FileColumn, TableConsumer, TableOptions } from './read/data-table.ts';
import { readTable } from './read/read-table.ts';
import { tableHead } from './responses/columns/table-head.ts';
import { unnamedWarning } from './responses/columns/unnamed-columns.ts';
import { namesMet } from './responses/people/names-met.ts';
import { worthwhileBytes } from './responses/plain-rows.ts';
import { PlainRowLines } from './responses/rows/plain-row-lines.ts';

export interface DraftCodebookOptions extends TableOptions {
  /** Files with the same columns are taken together; each further kind becomes a population. `-` is standard input. */
  readonly files: readonly string[];
  /** Of the comments. */
  readonly language: Language;
  /** From how many bytes of text on rows are counted straight from their bytes, as by `ReadOptions`. */
  readonly fastLaneFrom?: number | undefined;
}

/**
 * Drafts a codebook from data files, in YAML, with comments where a person has to confirm what was guessed.
 *
 * @throws InputError where a file cannot be read, or has no column that looks like answers
 */
export async function draftCodebook({ files, language, ...options }: DraftCodebookOptions): Promise<{
  readonly text: string;
  readonly warnings: readonly Warning[];
  /** Whether the same respondents answered several times in some of the files. */
  readonly waves: boolean;
}> {
  const kinds = new Map<string, { readonly files: string[]; readonly profiler: DataProfiler }>();
  const warnings: Warning[] = [];
  for (const file of files) {
    const table = new WithQuestions(options, (columns) => {
      const key = JSON.stringify(columns.map(({ name }) => normalised(name)));
      const kind = kinds.get(key) ?? { files: [], profiler: new DataProfiler(columns, namesMet) };
      kinds.set(key, kind);
      kind.files.push(file);
      return kind.profiler;
    });
    const facts = await readTable(file, options, table);
    table.finish(file);
    warnings.push(...facts.warnings, ...table.warnings(file));
  }
  const profiled = [...kinds.values()].map((kind) => ({
    files: kind.files,
    profile: kind.profiler.profile(),
  }));
  try {
    const proposal = proposeCodebook(profiled);
    const waves = proposal.populations.some((population) => population.waves !== null);
    return { text: await codebookText(proposal, language), warnings, waves };
  } catch (error) {
    throw error instanceof InputError ? withOtherSheets(error, warnings) : error;
  }
}

/** Where nothing could be drafted, the answers may stand on another sheet. */
function withOtherSheets({ problems, unlisted }: InputError, warnings: readonly Warning[]): InputError {
  const others = warnings.filter(({ code }) => code === 'other_sheets');
  return new InputError(
    [
      ...problems,
      ...others.map(({ file, message }) => ({
        ...(file !== undefined && { file }),
        message,
        hint: messages.draft.chooseSheetOfAnswersWithSheet,
      })),
    ],
    unlisted,
  );
}

/**
 * Hands rows to a profiler as soon as it is known whether the first row names the columns, and whether the next two are
 * more of the header, as in Qualtrics.
 */
class WithQuestions implements TableConsumer {
  readonly #profilerFor: (columns: readonly FileColumn[]) => DataProfiler;
  readonly #waiting: (PlacedRow & { readonly sums: ReadonlySet<number> | undefined })[] = [];
  #summed: { readonly rows: number; readonly line: number } | null = null;
  #columns: readonly FileColumn[] | null = null;
  #profiler: DataProfiler | null = null;
  #line = 1;
  #unnamed: readonly number[] = [];
  #summing: SummingRows | null = null;
  readonly #plain: PlainRowLines;
  #namesBelow: ReturnType<typeof namesBelow> = null;

  constructor(
    { fastLaneFrom = worthwhileBytes }: Pick<DraftCodebookOptions, 'fastLaneFrom'>,
    profilerFor: (columns: readonly FileColumn[]) => DataProfiler,
  ) {
    this.#profilerFor = profilerFor;
    this.#plain = new PlainRowLines({
      rowsFor: (delimiter) =>
        this.#profiler && this.#summing
          ? draftLane(this.#columns ?? [], delimiter, { profiler: this.#profiler, summing: this.#summing })
          : null,
      fromBytes: fastLaneFrom,
      anyRowIsSuspect: () => this.#summing?.found === true,
    });
  }

  /** Texts are counted where they stand, once the first rows have told what there is. */
  readonly plainLines = (delimiter: CellSeparator, bytes: number, ofFile: number) => {
    const undecided = this.#profiler?.isSampling !== false || this.#summing?.learning !== false;
    return undecided ? undefined : this.#plain.of(delimiter, bytes, ofFile);
  };

  readonly header = (columns: readonly FileColumn[], line: number): void => {
    this.#columns = columns;
    this.#line = line;
  };

  readonly row = (cells: readonly string[], line: () => number, sums?: ReadonlySet<number>): void => {
    if (this.#profiler) {
      this.#add(this.#profiler, cells, line, sums);
      return;
    }
    this.#waiting.push({ cells: [...cells], line: line(), sums: sums && new Set(sums) });
    if (this.#waiting.length === rowsToJudgeBy) this.#begin(this.#columns ?? []);
  };

  warnings(file: string): readonly Warning[] {
    return [
      ...(this.#unnamed.length > 0 ? [unnamedWarning(this.#unnamed, file, this.#line)] : []),
      ...(this.#summed ? [summaryWarning(this.#summed, file)] : []),
    ];
  }

  finish(file: string): void {
    if (this.#columns === null) throw empty(file);
    if (!this.#profiler) this.#begin(this.#columns);
    this.#profiler?.addPeople(this.#plain.finish()?.none ?? 0);
    if (this.#namesBelow) throw noHeader(file, this.#namesBelow.line);
  }

  #begin(columns: readonly FileColumn[]): void {
    const head = tableHead(
      columns,
      this.#waiting.map(({ cells }) => cells),
    );
    this.#unnamed = head.unnamed;
    const names = head.columns.map(({ name }) => name);
    const below = this.#waiting.slice(head.rows);
    this.#namesBelow = namesBelow(names, below);
    this.#profiler = this.#profilerFor(head.columns);
    this.#summing = new SummingRows(
      names,
      below.map(({ cells }) => cells),
    );
    for (const { cells, line, sums } of below) this.#add(this.#profiler, cells, () => line, sums);
  }

  #add(
    profiler: DataProfiler,
    cells: readonly string[],
    line: () => number,
    sums: ReadonlySet<number> | undefined,
  ): void {
    if (!this.#summing?.takes(cells, sums)) {
      profiler.add(cells);
      return;
    }
    this.#summed = { rows: (this.#summed?.rows ?? 0) + 1, line: this.#summed?.line ?? line() };
  }
}

const rowsToJudgeBy = 10;

function summaryWarning(
  { rows: count, line }: { readonly rows: number; readonly line: number },
  file: string,
): Warning {
  return {
    code: 'rows_dropped',
    file,
    line,
    count,
    message: messages.draft.rowsSeemToSumUp({ count }),
  };
}

function noHeader(file: string, line: number | null): InputError {
  return new InputError([
    {
      file,
      message: messages.draft.firstLineNamesNoColumns({ line }),
      hint:
        line === null ? messages.draft.nameEveryColumnOnFirst : messages.draft.deleteLinesAboveLine({ line }),
    },
  ]);
}

function empty(file: string): InputError {
  return new InputError([
    {
      file,
      message: messages.common.fileEmpty,
      hint: messages.draft.fileEmptyHint,
    },
  ]);
}
