import type { ImpossibleCombination, Population } from '../../../codebook/codebook.ts';
import { messages } from '../../../messages/messages.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import type { ObservedRow } from '../../../responses/rows/row-observer.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { type CellMatcher, cellMatcher } from './cell-meaning.ts';
import { LineSample } from './line-sample.ts';

/** Rows with cells that the codebook says cannot stand together. */
export class ImpossibleCombinations implements QualityCheck {
  readonly #place: FilePlace;
  readonly #rules: readonly {
    readonly combination: ImpossibleCombination;
    readonly matchers: readonly CellMatcher[];
    readonly rows: LineSample;
  }[];
  readonly #absent = new Set<string>();

  constructor(place: FilePlace, columns: Columns, population: Population) {
    this.#place = place;
    this.#rules = population.impossible.flatMap((combination) => {
      const matchers = combination.map((cell) => cellMatcher(cell, columns, population));
      const found = matchers.filter((matcher) => matcher !== null);
      combination.forEach(({ column }, index) => {
        if (matchers[index] === null) this.#absent.add(column);
      });
      if (found.length === 0 || found.length < matchers.length) return [];
      return { combination, matchers: found, rows: new LineSample() };
    });
  }

  observeUsed(row: ObservedRow): void {
    for (const { matchers, rows } of this.#rules) {
      if (matchers.every((matches) => matches(row))) rows.add(row.line);
    }
  }

  findings(): QualityFinding[] {
    return [
      ...this.#rules.flatMap(({ combination, rows: { count, lines } }) =>
        count === 0 ? [] : this.#together(combination, count, lines),
      ),
      ...[...this.#absent].map((column) => this.#untested(column)),
    ];
  }

  #together(combination: ImpossibleCombination, count: number, lines: number[]): QualityFinding {
    const cells = combination.map(({ column, values }) => `${column} = ${values.join(' | ')}`).join(', ');
    return finding({
      ...this.#place,
      code: 'impossible_combination',
      severity: 'decision',
      column: combination[0]?.column ?? null,
      count,
      lines,
      message: messages.check.rowsThatCannotBe({ count, cells }),
      hint: messages.check.rowsThatCannotBeHint,
    });
  }

  #untested(column: string): QualityFinding {
    return finding({
      ...this.#place,
      code: 'impossible_column_absent',
      severity: 'note',
      column,
      count: 1,
      message: messages.check.noSuchColumnOrMoreThanOne,
      hint: messages.check.noSuchColumnOrMoreThanOneHint,
    });
  }
}
