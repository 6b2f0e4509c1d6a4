import { counted } from '../../../localized.ts';
import type { LevelColumn } from '../../../responses/cells/level-column.ts';
import { readLevel } from '../../../responses/cells/read-level.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import { nearestName } from '../../../responses/columns/nearest-name.ts';
import { noGroup, noLevel } from '../../../responses/people/respondent.ts';
import type { ObservedRow } from '../../../responses/rows/row-target.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';

/** What a cell without a level is like: empty, near to a listed value, or (null) near to none. */
type Likeness = { readonly nearest: string | null } | 'empty';

/** Cells of the grouping and the characteristics that are no level; the cells themselves are not told. */
export class UnlistedLevels implements QualityCheck {
  readonly #place: FilePlace;
  readonly #columns: Columns;
  readonly #rows = new Map<string, { column: LevelColumn; likeness: Likeness; rows: LineSample }>();

  constructor(place: FilePlace, columns: Columns) {
    this.#place = place;
    this.#columns = columns;
  }

  observe({ outcome, cells, line, respondent: { group, levels } }: ObservedRow): void {
    if (outcome !== 'used') return;
    if (this.#columns.group && group === noGroup) this.#add(this.#columns.group, cells, line);
    for (const [index, column] of this.#columns.characteristics.entries()) {
      if (column && levels[index] === noLevel) this.#add(column, cells, line);
    }
  }

  #add(column: LevelColumn, cells: readonly string[], line: () => number): void {
    const cell = cells[column.position] ?? '';
    const empty = readLevel(column, cell).text === '';
    const nearest = empty ? null : (nearestName(cell, [...column.written.keys()]) ?? null);
    const key = JSON.stringify([column.position, empty, nearest]);
    const known = this.#rows.get(key) ?? {
      column,
      likeness: empty ? ('empty' as const) : { nearest },
      rows: new LineSample(),
    };
    this.#rows.set(key, known);
    known.rows.add(line);
  }

  findings(): QualityFinding[] {
    return [...this.#rows.values()].map(({ column, likeness, rows: { count, lines } }) => {
      const grouping = column === this.#columns.group;
      const place = { ...this.#place, column: column.column, count, lines };
      if (likeness === 'empty') {
        return finding({
          ...place,
          code: 'no_level',
          severity: 'note',
          message: { ko: `값이 빈 행 ${count}개`, en: `empty in ${counted(count, 'row')}` },
          hint: grouping ? leftOut : leftOutOfFrequencies,
        });
      }
      const { nearest } = likeness;
      return finding({
        ...place,
        code: 'unlisted_levels',
        severity: grouping ? 'decision' : 'note',
        message: {
          ko: `코드북에 없는 값이 있는 행 ${count}개${nearest === null ? '' : `(→ "${nearest}"?)`}`,
          en: `not in the codebook: ${counted(count, 'row')}${nearest === null ? '' : ` (→ "${nearest}"?)`}`,
        },
        hint: grouping ? addOrMend : leftOutOfFrequencies,
      });
    });
  }
}

const addOrMend = {
  ko: '칸을 고치거나 코드북의 values에 추가하십시오. 그대로 두면 집단 비교에서 제외됩니다',
  en: 'correct the cells or add the value to the codebook; else these rows are left out of the comparisons',
};
const leftOut = {
  ko: '전체에는 포함하고 집단 비교에서는 제외합니다',
  en: 'kept in the totals, left out of the comparisons',
};
const leftOutOfFrequencies = {
  ko: '이 특성의 결측으로 처리합니다',
  en: 'counted as missing in this characteristic',
};
