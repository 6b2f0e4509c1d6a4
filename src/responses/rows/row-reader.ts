import { type GroupLevel, groupCount, type Population } from '../../codebook/codebook.ts';
import { SummaryRows } from '../../codebook/words/summary-rows.ts';
import type { Warning } from '../../errors.ts';
import type { CellSeparator, FileColumn, PlainLines } from '../../read/data-table.ts';
import type { ProblemList } from '../../read/problem-list.ts';
import type { CellCounts } from '../cells/cell-counts.ts';
import { excludingRule } from '../cells/excluding-column.ts';
import { readLevel } from '../cells/read-level.ts';
import type { Columns } from '../columns/find-columns.ts';
import { isSecondHeader, repeatsHeader } from '../columns/header-rows.ts';
import { contradictingColumns, joinedRow } from '../columns/joined-columns.ts';
import { type Header, usableColumns } from '../columns/usable-columns.ts';
import { LooksLikePeople } from '../people/looks-like-people.ts';
import { wholeName } from '../people/placed-names.ts';
import { noGroup, noWave } from '../people/respondent.ts';
import { RowFingerprint } from '../people/row-fingerprint.ts';
import { dropsSummaryRows } from '../policies.ts';
import { Admission } from './admission.ts';
import { lacksScores } from './lacks-scores.ts';
import { cellProblem, commaProblems } from './number-problem.ts';
import { PersonReader } from './person-reader.ts';
import { PlainRowLines } from './plain-row-lines.ts';
import { raggedRow } from './ragged-row.ts';
import { type ExclusionReason, RowLedger } from './row-ledger.ts';
import type { ObservedRow, RowObserver, RowOutcome } from './row-observer.ts';
import type { RowTarget } from './row-target.ts';
import { rowWarnings } from './row-warnings.ts';
import { StatusRows } from './status-rows.ts';
import { TextMeanings } from './text-meanings.ts';
import { areMostlySums, labelColumns, totalsProblem } from './totals-row.ts';

/** Turns the rows under one header into respondents, and accounts for each of them. */
export class RowReader {
  readonly columns: Columns;
  readonly ledger: RowLedger;
  readonly #header: readonly FileColumn[];
  readonly #file: string;
  readonly #target: RowTarget;
  readonly #problems: ProblemList;
  readonly #summaries: SummaryRows;
  readonly #status: StatusRows;
  readonly #person: PersonReader;
  readonly #admission: Admission;
  readonly #likePeople: LooksLikePeople | null;
  readonly #plain: PlainRowLines;
  readonly #observer: RowObserver | null;
  readonly #isIncomplete: ((answers: Int32Array) => boolean) | null;
  /** Of the row that is being read. */
  #wave = noWave;
  /** The line of the first row that was left out for each reason. */
  readonly #firstExcluded = new Map<ExclusionReason, number>();
  /** The row that is being read, where questions of it have several columns. */
  #joined: readonly string[] | null = null;

  /** @throws InputError when the header lacks what the population needs */
  constructor(header: Header, target: RowTarget, problems: ProblemList) {
    const { file } = header;
    const columns = usableColumns(header, target);
    this.columns = columns;
    this.ledger = new RowLedger(groupCount(target.population));
    this.#header = header.columns;
    this.#file = file;
    this.#target = target;
    this.#problems = problems;
    this.#summaries = new SummaryRows(labelColumns(columns), target.onSummaryRow === 'drop');
    this.#status = new StatusRows(columns.undecided);
    this.#likePeople = target.likePeople ? LooksLikePeople.inFile(target.likePeople, columns, file) : null;
    this.#observer = this.#observerOf(target);
    this.#isIncomplete = target.inspects ? null : lacksScores(target.population);
    this.#admission = new Admission({ columns, file, ledger: this.ledger }, target);
    this.#person = new PersonReader(
      columns,
      target.onInvalid === 'error'
        ? (column, cell, at) => problems.add(cellProblem(column, cell, file, at))
        : null,
    );
    const meanings = new TextMeanings(
      columns,
      { counts: this.counts, summaries: this.#summaries, status: this.#status },
      target,
    );
    const { observer, plainRows } = { observer: this.#observer, plainRows: target.plainRows };
    const taking = plainRows && {
      rowsFor: (delimiter: CellSeparator) =>
        plainRows.rowsFor({ file, columns, meanings, observer, delimiter }),
      fromBytes: plainRows.fromBytes,
      anyRowIsSuspect: () => meanings.anyRowIsSuspect,
    };
    this.#plain = new PlainRowLines(taking ?? null, observer ? null : this.#likePeople);
  }

  get population(): Population {
    return this.#target.population;
  }

  /** Whose rows alone are taken; undefined where all are. */
  get takenWave(): GroupLevel | undefined {
    const { population, wave } = this.#target;
    return wave && population.waves?.levels[wave.index];
  }

  get counts(): CellCounts {
    return this.#person.counts;
  }

  /** @param sums  the cells whose formulas sum up the cells above them */
  read(cells: readonly string[], line: () => number, sums?: ReadonlySet<number>): void {
    this.ledger.read += 1;
    this.#wave = noWave;
    this.#person.clear();
    const outcome = this.#outcomeOf(cells, line, sums);
    this.#account(outcome, this.#joined ?? cells, line);
    this.#joined = null;
  }

  /** Who takes plain rows of text; null where every row has to be looked at, undefined while the first ones are needed. */
  plainLines(delimiter: CellSeparator, bytes: number, ofFile: number): PlainLines | null | undefined {
    return this.#summaries.learning ? undefined : this.#plain.of(delimiter, bytes, ofFile);
  }

  /** Accounts for the rows that were never seen here. */
  finish(): void {
    for (const problem of commaProblems(this.columns, this.counts, this.#file)) this.#problems.add(problem);
    const rows = this.#plain.finish();
    for (const [group, count] of rows ? [...rows.groups.entries(), [noGroup, rows.none] as const] : []) {
      this.ledger.read += count;
      this.ledger.use(group, count);
      this.#likePeople?.use(group, count);
    }
  }

  /** Accounts for a row that is known to be a heading. */
  skipHeader(cells: readonly string[], line: () => number): void {
    this.ledger.read += 1;
    this.#account('header_row', cells, line);
  }

  /** Complete when every file has been read: a later row may take the place of one in this file. */
  warnings(): Warning[] {
    return rowWarnings({
      columns: this.columns,
      counts: this.counts,
      status: this.#status,
      ledger: this.ledger,
      firstExcluded: this.#firstExcluded,
      unnamed: this.#admission.unnamed,
      file: this.#file,
    });
  }

  #account(outcome: RowOutcome, cells: readonly string[], line: () => number): void {
    if (outcome === 'used') {
      if (!this.#status.none) this.#status.observe(cells, line);
    } else {
      this.ledger.exclude(outcome, this.#groupOf(cells));
      if (!this.#firstExcluded.has(outcome)) this.#firstExcluded.set(outcome, line());
    }
    const { respondent, invalid, invalidNumbers } = this.#person;
    const { fingerprint } = this.#observer ?? {};
    if (!fingerprint) return;
    const row: ObservedRow = {
      ...{ cells, line, outcome, respondent, wave: this.#wave, invalid, invalidNumbers },
      name: () => wholeName(Buffer.from(cells[this.columns.respondent?.position ?? -1]?.trim() ?? '')),
      fingerprint: () => fingerprint.of(cells),
    };
    this.#target.onRow?.(row, this.columns, fingerprint);
  }

  #observerOf({ onRow }: RowTarget): RowObserver | null {
    if (!onRow) return null;
    const fingerprint = new RowFingerprint(this.columns);
    return {
      fingerprint,
      observe: (row) => {
        if (this.#likePeople?.wants()) this.#likePeople.look(row.cells, row.line);
        onRow(row, this.columns, fingerprint);
      },
    };
  }

  #groupOf(cells: readonly string[]): number {
    const { group } = this.columns;
    return group ? readLevel(group, cells[group.position] ?? '').level : noGroup;
  }

  /** A problem that is reported makes the run fail, so what the row is taken for then does not matter. */
  #outcomeOf(
    cells: readonly string[],
    line: () => number,
    sums: ReadonlySet<number> | undefined,
  ): RowOutcome {
    const { columns } = this;
    if (this.#isHeader(cells)) return 'header_row';
    const summary = this.#summaries.recognise(
      cells,
      sums !== undefined && areMostlySums(columns, cells, sums),
    );
    if (summary !== null) {
      if (!dropsSummaryRows(this.#target)) this.#problems.add(totalsProblem(summary, this.#file, line()));
      return 'totals_row';
    }
    if (cells.length !== columns.width) {
      if (this.#target.onInvalid !== 'drop-row')
        this.#problems.add(raggedRow(cells.length, columns.width, this.#file, line()));
      return 'ragged_row';
    }
    return this.#outcomeOfPerson(this.#join(cells, line), line);
  }

  #outcomeOfPerson(cells: readonly string[], line: () => number): RowOutcome {
    const rule = excludingRule(this.columns.exclude, cells);
    if (rule !== -1) {
      this.counts.excluded[rule]?.add(line);
      return 'excluded';
    }
    const wave = this.#outcomeOfWave(cells, line);
    if (wave !== null) return wave;
    const answered = this.#person.readAnswers(cells, line);
    this.#person.readNumbers(cells, line);
    const { invalid, invalidNumbers } = this.#person;
    const allValid = invalid.length === 0 && invalidNumbers.length === 0;
    if (!allValid && this.#target.onInvalid === 'drop-row') return 'invalid_answer';
    if (answered === 0) return 'no_answers';
    if (this.#isIncomplete?.(this.#person.respondent.answers)) return 'listwise';
    this.#person.readLevels(cells, line);
    const { respondent } = this.#person;
    const outcome = this.#admission.admit(
      { cells, wave: this.#target.wave ? noWave : this.#wave },
      respondent,
      line,
    );
    if (outcome === 'used') {
      this.ledger.use(respondent.group);
      this.#likePeople?.add(cells, respondent.group, line);
    }
    return outcome;
  }

  /** @returns null where rows of this one's wave are taken */
  #outcomeOfWave(cells: readonly string[], line: () => number): RowOutcome | null {
    const { wave: chosen } = this.#target;
    const { wave: column } = this.columns;
    if (!column) {
      this.#wave = chosen?.index ?? noWave;
      return null;
    }
    const meaning = readLevel(column, cells[column.position] ?? '');
    if (meaning.how !== 'written') this.counts.wave?.add(meaning, line);
    this.#wave = meaning.level;
    if (meaning.level === noWave) return 'no_wave';
    return chosen === undefined || chosen.index === meaning.level ? null : 'other_wave';
  }

  /** The answers of a question that has several columns, in one of them. */
  #join(cells: readonly string[], line: () => number): readonly string[] {
    if (this.columns.joined.length === 0) return cells;
    this.#joined = joinedRow(this.columns.joined, cells, line, (column) => {
      // Two questions of one name differ in nearly every row.
      if (column.contradictions.rows === 1)
        this.#problems.add(contradictingColumns(column, this.#file, line()));
    });
    return this.#joined;
  }

  #isHeader(cells: readonly string[]): boolean {
    const [first] = this.columns.answers;
    if (first && cells[first.position] === this.#header[first.position]?.name)
      return repeatsHeader(this.columns.answers, this.#header, cells);
    return this.ledger.read === 1 && isSecondHeader(this.columns, cells);
  }
}
