import { InputError, type Problem, type Warning } from '../errors.ts';
import { groupCount, type Population } from '../instrument/instrument.ts';
import { SummaryRows } from '../instrument/summary-rows.ts';
import { CellCounts, type LevelCount } from '../responses/cell-counts.ts';
import { isExcluded } from '../responses/excluding-column.ts';
import type { LevelColumn } from '../responses/level-column.ts';
import { readAnswer } from '../responses/read-answer.ts';
import { readLevel } from '../responses/read-level.ts';
import { answerProblem } from './answer-problem.ts';
import type { Delimiter, FileColumn, PlainLines } from './data-table.ts';
import { type Columns, findColumns } from './find-columns.ts';
import { isSecondHeader, repeatsHeader } from './header-rows.ts';
import { contradictingColumns, joinedRow } from './joined-columns.ts';
import { LooksLikePeople } from './people/looks-like-people.ts';
import { repeatedRespondent } from './people/repeated-respondent.ts';
import type { RespondentLikeColumns } from './people/respondent-like-columns.ts';
import { respondentName } from './people/respondent-name.ts';
import { RowFingerprint, type RowsSeen } from './people/row-fingerprint.ts';
import { sameAnswers } from './people/same-answers.ts';
import { withSampledLines } from './people/sampled-lines.ts';
import { type PlainRows, type PlainRowTaking, whereMostArePlain } from './plain-rows.ts';
import type { ProblemList } from './problem-list.ts';
import { raggedRow } from './ragged-row.ts';
import {
  type DuplicatePolicy,
  dropsSummaryRows,
  type InvalidPolicy,
  type SummaryPolicy,
} from './read-options.ts';
import { noAnswer, noGroup, noLevel, type Respondent } from './respondent.ts';
import type { RespondentsSeen } from './respondents-seen.ts';
import { RowCount } from './row-count.ts';
import { type ExclusionReason, RowLedger } from './row-ledger.ts';
import { rowWarnings } from './row-warnings.ts';
import { StatusRows } from './status-rows.ts';
import { labelColumns, totalsProblem } from './totals-row.ts';

/** One row and what became of it, for those who look at the data rather than score them. */
export interface ObservedRow {
  readonly cells: readonly string[];
  readonly line: () => number;
  readonly outcome: 'used' | ExclusionReason;
  /** As far as the row could be read; the object is reused. */
  readonly respondent: Respondent;
  /** The items, by position, whose cell says something and is no valid answer; the array is reused. */
  readonly invalid: readonly number[];
}

/** Who takes the rows of one population, and by which rules. */
export interface RowTarget {
  readonly population: Population;
  readonly onInvalid: InvalidPolicy;
  readonly onDuplicate: DuplicatePolicy;
  /** Left out, the policy for invalid answers decides: a run that is told to go on goes on. */
  readonly onSummaryRow?: SummaryPolicy | undefined;
  readonly seen: RespondentsSeen;
  /** Where rows are left out whose answers an earlier one has: those of all files. */
  readonly rowsSeen?: RowsSeen | undefined;
  /** Looks for people in both groups where no column is known to name them. */
  readonly likePeople?: RespondentLikeColumns | undefined;
  /** Gets every usable row; the object is reused, so copy what is kept. */
  readonly onRespondent: (respondent: Respondent) => void;
  /** Gets the usable rows of files that name no respondents, too. */
  readonly onUnnamed?: ((respondent: Respondent) => void) | undefined;
  /** Where rows may be counted without being read cell by cell. */
  readonly plainRows?: PlainRowTaking | undefined;
  readonly onRow?: ((row: ObservedRow, columns: Columns) => void) | undefined;
}

/** Turns the rows under one header into respondents. */
export class RowReader {
  readonly columns: Columns;
  readonly ledger: RowLedger;
  readonly counts: CellCounts;
  readonly #header: readonly FileColumn[];
  readonly #file: string;
  readonly #target: RowTarget;
  readonly #problems: ProblemList;
  readonly #summaries: SummaryRows;
  readonly #status: StatusRows;
  readonly #respondent: Respondent;
  /** The items, by position, whose cell in the row that is read is invalid. */
  readonly #invalid: number[] = [];
  readonly #likePeople: LooksLikePeople | null;
  /** The line of the first row that was left out for each reason. */
  readonly #firstExcluded = new Map<ExclusionReason, number>();
  readonly #unnamed = new RowCount();
  #fingerprint: RowFingerprint | null = null;
  /** The row that is being read, where questions of it have several columns. */
  #joined: readonly string[] | null = null;
  /** Undefined until there is enough to take. */
  #plain: PlainRows | null | undefined;

  /** @throws InputError when the header lacks what the population needs */
  constructor(
    header: { readonly columns: readonly FileColumn[]; readonly line: number; readonly file: string },
    target: RowTarget,
    problems: ProblemList,
  ) {
    this.#header = header.columns;
    this.#file = header.file;
    this.#target = target;
    this.#problems = problems;
    this.ledger = new RowLedger(groupCount(target.population));
    this.columns = findColumns(target.population, header.columns, header.file, header.line);
    this.counts = new CellCounts(this.columns);
    if (this.columns.problems.length > 0) throw new InputError(this.columns.problems);
    // Who looks at the data rather than scores them tells these among the rest.
    if (this.columns.labelFaults.length > 0 && !target.onRow)
      throw new InputError(
        this.columns.labelFaults.map(({ items: [column = ''], message, hint }) => ({
          file: header.file,
          column,
          message,
          hint,
        })),
      );
    // Without the switch of its own the fast lane takes rows, which sees no more than this.
    this.#summaries = new SummaryRows(labelColumns(this.columns), target.onSummaryRow === 'drop');
    this.#status = new StatusRows(this.columns.undecided);
    this.#likePeople = target.likePeople
      ? LooksLikePeople.inFile(target.likePeople, this.columns, header.file)
      : null;
    this.#respondent = {
      answers: new Int32Array(this.columns.answers.length),
      group: noGroup,
      levels: new Int32Array(this.columns.characteristics.length).fill(noLevel),
    };
  }

  get population(): Population {
    return this.#target.population;
  }

  /** @param sums  the cells whose formulas sum up the cells above them */
  read(cells: readonly string[], line: () => number, sums?: ReadonlySet<number>): void {
    this.ledger.read += 1;
    this.#invalid.length = 0;
    this.#respondent.answers.fill(noAnswer);
    const outcome = this.#readRow(cells, line, sums);
    this.#account(outcome, this.#joined ?? cells, line);
    this.#joined = null;
  }

  /** Who takes plain rows of text; null where every row has to be looked at, undefined while the first ones are needed. */
  plainLines(delimiter: Delimiter, bytes: number, ofFile: number): PlainLines | null | undefined {
    const { plainRows } = this.#target;
    if (this.#summaries.learning) return undefined;
    if (this.#plain === undefined && plainRows && bytes >= plainRows.fromBytes) {
      const plain = plainRows.rowsFor(this.columns, delimiter);
      const looked =
        plain &&
        (this.#likePeople?.wants()
          ? withSampledLines(plain, { delimiter, ofFile }, this.#likePeople)
          : plain);
      this.#plain = looked && whereMostArePlain(looked);
    }
    if (this.#plain && plainRows && ofFile >= plainRows.secondThread.fromBytes)
      this.#plain.startBeside(plainRows.secondThread);
    return this.#plain ?? null;
  }

  /** Accounts for the rows that were never seen here. */
  finish(): void {
    const rows = this.#plain?.rows();
    for (const [group, count] of rows ? [...rows.groups.entries(), [noGroup, rows.none] as const] : []) {
      this.ledger.read += count;
      this.ledger.use(group, count);
      this.#likePeople?.use(group, count);
    }
    this.#plain = null;
  }

  /** Accounts for a row that is known to be a heading. */
  skipHeader(cells: readonly string[], line: () => number): void {
    this.ledger.read += 1;
    this.#account('header_row', cells, line);
  }

  #account(outcome: 'used' | ExclusionReason, cells: readonly string[], line: () => number): void {
    if (outcome === 'used') {
      if (!this.#status.none) this.#status.observe(cells, line);
    } else {
      this.ledger.exclude(outcome, this.#groupOf(cells));
      if (!this.#firstExcluded.has(outcome)) this.#firstExcluded.set(outcome, line());
    }
    this.#target.onRow?.(
      { cells, line, outcome, respondent: this.#respondent, invalid: this.#invalid },
      this.columns,
    );
  }

  /** Complete when every file has been read: a later row may take the place of one in this file. */
  warnings(): Warning[] {
    return rowWarnings({
      columns: this.columns,
      counts: this.counts,
      status: this.#status,
      ledger: this.ledger,
      firstExcluded: this.#firstExcluded,
      unnamed: this.#unnamed,
      file: this.#file,
    });
  }

  #groupOf(cells: readonly string[]): number {
    const { group } = this.columns;
    return group ? readLevel(group, cells[group.position] ?? '').level : noGroup;
  }

  /** A problem that is told makes the run fail, so what the row is taken for then does not matter. */
  #readRow(
    cells: readonly string[],
    line: () => number,
    sums: ReadonlySet<number> | undefined,
  ): 'used' | ExclusionReason {
    const { columns } = this;
    if (this.#isHeader(cells)) return 'header_row';
    const summary = this.#summaries.recognise(cells, sums !== undefined && this.#areSums(cells, sums));
    if (summary !== null) {
      if (!dropsSummaryRows(this.#target)) this.#tell(totalsProblem(summary, this.#file, line()));
      return 'totals_row';
    }
    if (cells.length !== columns.width) {
      if (this.#target.onInvalid !== 'drop-row')
        this.#tell(raggedRow(cells.length, columns.width, this.#file, line()));
      return 'ragged_row';
    }
    return this.#readPerson(this.#join(cells, line), line);
  }

  /** The answers of a question that has several columns, in one of them. */
  #join(cells: readonly string[], line: () => number): readonly string[] {
    if (this.columns.joined.length === 0) return cells;
    this.#joined = joinedRow(this.columns.joined, cells, line, (column) => {
      // Two questions of one name differ in nearly every row.
      if (column.contradictions.rows === 1) this.#tell(contradictingColumns(column, this.#file, line()));
    });
    return this.#joined;
  }

  #readPerson(cells: readonly string[], line: () => number): 'used' | ExclusionReason {
    const rule = this.columns.exclude.findIndex((excluding) =>
      isExcluded(excluding, cells[excluding.column.position] ?? ''),
    );
    if (rule >= 0) {
      this.counts.excluded[rule]?.add(line);
      return 'excluded';
    }
    const answered = this.#readAnswers(cells, line);
    if (this.#invalid.length > 0 && this.#target.onInvalid === 'drop-row') return 'invalid_answer';
    if (answered === 0) return 'no_answers';
    return this.#admit(cells, line);
  }

  /** Whether formulas make most of the answers: a person's one missing answer may well be filled in by a formula. */
  #areSums(cells: readonly string[], sums: ReadonlySet<number>): boolean {
    const filled = this.columns.answers.filter(({ position }) => (cells[position] ?? '') !== '');
    return 2 * filled.filter(({ position }) => sums.has(position)).length > filled.length;
  }

  #isHeader(cells: readonly string[]): boolean {
    const [first] = this.columns.answers;
    if (first && cells[first.position] === this.#header[first.position]?.name) {
      return repeatsHeader(this.columns.answers, this.#header, cells);
    }
    return this.ledger.read === 1 && isSecondHeader(this.columns, cells);
  }

  /** @returns how many answers the row has */
  #readAnswers(cells: readonly string[], line: () => number): number {
    const { answers } = this.columns;
    let answered = 0;
    for (let index = 0; index < answers.length; index += 1) {
      const column = answers[index];
      if (!column) break;
      const cell = cells[column.position] ?? '';
      const { answer, how } = readAnswer(column, cell);
      if (how !== 'written') this.counts.answers[index]?.add(how, line);
      if (how === 'invalid') {
        this.#invalid.push(index);
        if (this.#target.onInvalid === 'error') this.#tell(answerProblem(column, cell, this.#file, line()));
      } else if (answer !== noAnswer) {
        answered += 1;
      }
      this.#respondent.answers[index] = answer;
    }
    return answered;
  }

  /** Decides about a row that has answers: its respondent may have another. */
  #admit(cells: readonly string[], line: () => number): 'used' | ExclusionReason {
    const { seen, onDuplicate, onRespondent, onUnnamed } = this.#target;
    const { respondent: column } = this.columns;
    const respondent = this.#respondent;
    const id = column === null ? '' : respondentName(cells[column.position] ?? '');
    this.#readLevels(cells, line);
    if (this.#isRepeated(cells, line)) return 'repeated_answers';
    if (id === '') {
      if (column !== null) this.#unnamed.add(line);
      else onUnnamed?.(respondent);
      onRespondent(respondent);
    } else {
      const named = { id, file: this.#file, line: line(), ledger: this.ledger };
      const earlier = seen.admit(named, respondent, onRespondent);
      if (earlier !== undefined) {
        // Those in both groups are told together when every file has been read.
        if (onDuplicate === 'error' && !earlier?.inBothGroups)
          seen.repeated.add(repeatedRespondent(column?.name ?? '', named, earlier));
        return 'repeated_respondent';
      }
    }
    this.ledger.use(respondent.group);
    this.#likePeople?.add(cells, respondent.group, line);
    return 'used';
  }

  /** The same form sent twice; the same number throughout may well be several people's. */
  #isRepeated(cells: readonly string[], line: () => number): boolean {
    const { rowsSeen } = this.#target;
    if (!rowsSeen || sameAnswers(this.#respondent.answers)) return false;
    this.#fingerprint ??= new RowFingerprint(this.columns);
    const fingerprint = this.#fingerprint.of(cells);
    if (rowsSeen.has(fingerprint)) return true;
    rowsSeen.set(fingerprint, { file: this.#file, line: line() });
    return false;
  }

  #readLevels(cells: readonly string[], line: () => number): void {
    const { group, characteristics } = this.columns;
    if (group) this.#respondent.group = this.#readLevel(group, this.counts.group, cells, line);
    for (const [index, column] of characteristics.entries()) {
      if (column)
        this.#respondent.levels[index] = this.#readLevel(
          column,
          this.counts.characteristics[index],
          cells,
          line,
        );
    }
  }

  #readLevel(
    column: LevelColumn,
    count: LevelCount | null | undefined,
    cells: readonly string[],
    line: () => number,
  ): number {
    const meaning = readLevel(column, cells[column.position] ?? '');
    if (meaning.how !== 'written') count?.add(meaning, line);
    return meaning.level;
  }

  #tell(problem: Problem): void {
    this.#problems.add(problem);
  }
}
