import { RowCount } from '../../read/row-count.ts';
import type { Columns } from '../columns/find-columns.ts';
import { repeatedRespondent } from '../people/repeated-respondent.ts';
import { noWave, type Respondent } from '../people/respondent.ts';
import { respondentName } from '../people/respondent-name.ts';
import { RowFingerprint } from '../people/row-fingerprint.ts';
import { sameAnswers } from '../people/same-answers.ts';
import type { RowLedger } from './row-ledger.ts';
import type { RowOutcome } from './row-observer.ts';
import type { RowTarget } from './row-target.ts';

/** Decides about rows that have answers: the same person may have another one, and the same form may have been sent twice. */
export class Admission {
  /** Rows that name no respondent although a column is there for it. */
  readonly unnamed = new RowCount();
  readonly #columns: Columns;
  readonly #file: string;
  readonly #ledger: RowLedger;
  readonly #target: RowTarget;
  #fingerprint: RowFingerprint | null = null;

  constructor(
    {
      columns,
      file,
      ledger,
    }: { readonly columns: Columns; readonly file: string; readonly ledger: RowLedger },
    target: RowTarget,
  ) {
    this.#columns = columns;
    this.#file = file;
    this.#ledger = ledger;
    this.#target = target;
  }

  /**
   * Hands the respondent on where the row is used, at once or, where a later row may take its place, at the end.
   *
   * @param wave  `noWave` where rows of one wave only are taken
   */
  admit(
    { cells, wave }: { readonly cells: readonly string[]; readonly wave: number },
    respondent: Respondent,
    line: () => number,
  ): RowOutcome {
    const { seen, onDuplicate, onRespondent, onUnnamed } = this.#target;
    const { respondent: column } = this.#columns;
    const name = column === null ? '' : respondentName(cells[column.position] ?? '');
    // Where there are waves a name is a person, and two people may well answer alike.
    const isPerson = name !== '' && this.#target.population.waves !== null;
    if (!isPerson && this.#isRepeated(cells, respondent, line)) return 'repeated_answers';
    if (name === '') {
      if (column !== null) this.unnamed.add(line);
      else onUnnamed?.(respondent);
      onRespondent(respondent);
      return 'used';
    }
    // A respondent has a row in each wave.
    const id = wave === noWave ? name : `${wave} ${name}`;
    const named = { id, file: this.#file, line: line(), ledger: this.#ledger };
    const earlier = seen.admit(named, respondent, onRespondent);
    if (earlier === undefined) return 'used';
    // Those in both groups are reported together when every file has been read.
    if (onDuplicate === 'error' && !earlier?.inBothGroups)
      seen.repeated.add(repeatedRespondent(column?.name ?? '', named, earlier));
    return 'repeated_respondent';
  }

  /** The same number throughout may well be several people's. */
  #isRepeated(cells: readonly string[], { answers }: Respondent, line: () => number): boolean {
    const { rowsSeen } = this.#target;
    if (!rowsSeen || sameAnswers(answers)) return false;
    this.#fingerprint ??= new RowFingerprint(this.#columns);
    return rowsSeen.meet(this.#fingerprint.of(cells), this.#file, line) !== null;
  }
}
