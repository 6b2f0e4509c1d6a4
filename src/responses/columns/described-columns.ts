import type { Band, Characteristic, Population } from '../../codebook/codebook.ts';
import type { LocalizedText } from '../../localized.ts';
import type { FileColumn } from '../../read/data-table.ts';
import { bandedLevels } from '../cells/banded-levels.ts';
import { bandedColumn, type LevelColumn, levelColumn } from '../cells/level-column.ts';
import { type NumberColumn, numberColumn } from '../cells/number-column.ts';
import { noGroup, noLevel } from '../people/respondent.ts';

/** The columns that describe respondents; null where the file has no such column. */
export interface DescribedColumns {
  readonly group: LevelColumn | null;
  readonly characteristics: readonly (LevelColumn | null)[];
  readonly numbers: readonly (NumberColumn | null)[];
}

interface Levels {
  readonly bands: readonly Band[] | undefined;
  readonly values: readonly (readonly string[])[];
  readonly labels: readonly LocalizedText[];
  /** What a cell without a level gives. */
  readonly none: number;
}

/**
 * @param positionOf  where a column stands; null where the file has none
 * @param columnOf  what the file says about it
 */
export function describedColumns(
  { group, characteristics, numbers }: Pick<Population, 'group' | 'characteristics' | 'numbers'>,
  positionOf: (column: string) => number | null,
  columnOf: (column: string) => FileColumn,
): DescribedColumns {
  const numeric = numbers.map((one) => {
    const position = positionOf(one.column);
    return position === null ? null : numberColumn(one, position, columnOf(one.column));
  });
  const sortedBy = (column: string, { bands, values, labels, none }: Levels): LevelColumn => {
    const own = numeric.find((one) => one?.numeric.column === column);
    if (bands && own) return bandedColumn({ column, none }, bandedLevels(bands, own));
    const place = { column, position: positionOf(column) ?? -1, none };
    const names = labels.map(({ ko, en }) => [ko, en]);
    return levelColumn(place, values, names, columnOf(column));
  };
  return {
    numbers: numeric,
    group:
      group &&
      sortedBy(group.column, {
        bands: group.bands,
        values: group.levels.map(({ values }) => values),
        labels: group.levels.map(({ label }) => label),
        none: noGroup,
      }),
    characteristics: characteristics.map((one) =>
      positionOf(one.column) === null ? null : sortedBy(one.column, levelsOf(one)),
    ),
  };
}

function levelsOf({ bands, levels }: Characteristic): Levels {
  return {
    bands,
    values: levels.map(({ value, values = [value] }) => values),
    labels: levels.map(({ label }) => label),
    none: noLevel,
  };
}
