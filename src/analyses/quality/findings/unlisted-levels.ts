import { nearestName } from '../../../codebook/words/nearest-name.ts';
import { messages } from '../../../messages/messages.ts';
import type { LevelColumn } from '../../../responses/cells/level-column.ts';
import { readLevel } from '../../../responses/cells/read-level.ts';
import { readNumber } from '../../../responses/cells/read-number.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import { noGroup, noLevel } from '../../../responses/people/respondent.ts';
import type { ExclusionReason } from '../../../responses/rows/row-ledger.ts';
import type { ObservedRow } from '../../../responses/rows/row-observer.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';

/** What a cell without a level is like: empty, a number in no band, near to a listed value, or (null) near to none. */
type Likeness = { readonly nearest: string | null } | 'empty' | 'outside';

/** Cells of the grouping and the characteristics that are no level; the cells themselves are not reported. */
export class UnlistedLevels implements QualityCheck {
  readonly #place: FilePlace;
  readonly #columns: Columns;
  readonly #rows = new Map<string, { column: LevelColumn; likeness: Likeness; rows: LineSample }>();

  constructor(place: FilePlace, columns: Columns) {
    this.#place = place;
    this.#columns = columns;
  }

  observeLeftOut(row: ObservedRow, reason: ExclusionReason): void {
    const { wave } = this.#columns;
    if (reason === 'no_wave' && wave) this.#add(wave, row);
  }

  observeUsed(row: ObservedRow): void {
    const { group, characteristics } = this.#columns;
    if (group && row.respondent.group === noGroup) this.#add(group, row);
    const { levels } = row.respondent;
    for (let index = 0; index < levels.length; index += 1) {
      const column = levels[index] === noLevel ? characteristics[index] : null;
      if (column) this.#add(column, row);
    }
  }

  #add(column: LevelColumn, { cells, line }: ObservedRow): void {
    const likeness = likenessOf(column, cells[column.position] ?? '');
    if (likeness === null) return;
    const key = JSON.stringify([column.position, likeness]);
    const known = this.#rows.get(key) ?? { column, likeness, rows: new LineSample() };
    this.#rows.set(key, known);
    known.rows.add(line);
  }

  findings(): QualityFinding[] {
    return [...this.#rows.values()].map(({ column, likeness, rows: { count, lines } }) => {
      const grouping = column === this.#columns.group;
      const ofWave = column === this.#columns.wave;
      const place = { ...this.#place, column: column.column, count, lines };
      if (likeness === 'empty') {
        return finding({
          ...place,
          code: 'no_level',
          severity: ofWave ? 'decision' : 'note',
          message: messages.check.emptyInRows({ count }),
          hint: ofWave ? ofNoWave : grouping ? leftOut : leftOutOfFrequencies,
        });
      }
      if (likeness === 'outside') {
        return finding({
          ...place,
          code: 'outside_bands',
          severity: grouping ? 'decision' : 'note',
          message: messages.numbers.rowsOutsideBands({ count }),
          hint: grouping ? messages.numbers.widenBands : leftOutOfFrequencies,
        });
      }
      const { nearest } = likeness;
      return finding({
        ...place,
        code: 'unlisted_levels',
        severity: grouping || ofWave ? 'decision' : 'note',
        message: messages.check.notInCodebookRows({ count, nearest }),
        hint: ofWave ? ofNoWave : grouping ? addOrMend : leftOutOfFrequencies,
      });
    });
  }
}

const ofNoWave = messages.waves.placeInWave;
/** Null for a cell of a column of numbers that is none: that is found with the numbers. */
function likenessOf(column: LevelColumn, cell: string): Likeness | null {
  if (readLevel(column, cell).text === '') return 'empty';
  if (column.banded) return readNumber(column.banded.numbers, cell).number === null ? null : 'outside';
  return { nearest: nearestName(cell, [...column.written.keys()]) ?? null };
}

const addOrMend = messages.check.addOrMend;
const leftOut = messages.common.keptInTotalsLeftOut;
const leftOutOfFrequencies = messages.common.countedAsMissing;
