import { mayBeAge } from '../../../codebook/words/age-name.ts';
import type { Decimal } from '../../../codebook/words/decimal.ts';
import { missingLike } from '../../../codebook/words/missing-like.ts';
import { messages } from '../../../messages/messages.ts';
import type { NumberColumn } from '../../../responses/cells/number-column.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import type { ObservedRow } from '../../../responses/rows/row-observer.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';

/** Numbers that are kept apart; of a column with more, the further ones are not looked at. */
const mostNumbers = 10_000;

interface Seen {
  readonly column: NumberColumn;
  readonly invalid: LineSample;
  readonly numbers: Map<string, { readonly number: Decimal; readonly rows: LineSample }>;
}

/** Cells of columns of numbers that are none, and numbers that may mean "no answer", such as an age of 999. */
export class NumbersInDoubt implements QualityCheck {
  readonly #place: FilePlace;
  readonly #seen: readonly (Seen | null)[];

  constructor(place: FilePlace, { numbers }: Columns) {
    this.#place = place;
    this.#seen = numbers.map((column) => column && { column, invalid: new LineSample(), numbers: new Map() });
  }

  observeLeftOut({ line, invalidNumbers }: ObservedRow): void {
    for (const index of invalidNumbers) this.#seen[index]?.invalid.add(line);
  }

  observeUsed(row: ObservedRow): void {
    this.observeLeftOut(row);
    const {
      line,
      respondent: { numbers },
    } = row;
    for (const [index, number] of numbers.entries()) {
      const seen = this.#seen[index];
      if (!seen || number === null) continue;
      const known = seen.numbers.get(number.text);
      if (known) known.rows.add(line);
      else if (seen.numbers.size < mostNumbers) {
        const rows = new LineSample();
        rows.add(line);
        seen.numbers.set(number.text, { number, rows });
      }
    }
  }

  findings(): QualityFinding[] {
    return this.#seen.flatMap((seen) => (seen ? [...this.#invalid(seen), ...this.#missingLike(seen)] : []));
  }

  #invalid({ column, invalid: { count, lines } }: Seen): QualityFinding[] {
    if (count === 0) return [];
    return [
      finding({
        ...this.#place,
        code: 'invalid_numbers',
        severity: 'decision',
        column: column.numeric.column,
        count,
        lines,
        message: messages.numbers.cellsNoNumber({ rows: count, rowsDropped: true }),
        hint: messages.numbers.invalidNumbersHint,
      }),
    ];
  }

  #missingLike({ column: { numeric }, numbers }: Seen): QualityFinding[] {
    const { column, label } = numeric;
    const areAges = [column, label.ko, label.en].some(mayBeAge);
    const found = missingLike(
      [...numbers.values()].map(({ number }) => number),
      areAges,
    );
    return found.map(({ text }) => {
      const { count = 0, lines = [] } = numbers.get(text)?.rows ?? {};
      return finding({
        ...this.#place,
        code: 'unlikely_numbers',
        severity: areAges ? 'decision' : 'note',
        column,
        count,
        lines,
        message: areAges
          ? messages.numbers.impossibleAge({ number: text, rows: count })
          : messages.numbers.farFromTheRest({ number: text, rows: count }),
        hint: messages.numbers.unlikelyHint({ number: text }),
      });
    });
  }
}
