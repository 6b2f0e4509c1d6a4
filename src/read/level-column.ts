import type { Warning } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';
import { nearestName } from './nearest-name.ts';
import { shown } from './shown.ts';
import { UnlistedValues } from './unlisted-values.ts';

/** Reads the cells of a column that sorts people into levels: the grouping or a characteristic. */
export interface LevelColumn {
  readonly column: string;
  readonly position: number;
  readonly levels: ReadonlyMap<string, number>;
  /** What a cell without a level gives. */
  readonly none: number;
  readonly unlisted: UnlistedValues;
}

export function levelColumn(
  column: string,
  position: number,
  values: readonly (readonly string[])[],
  none: number,
): LevelColumn {
  const levels = new Map(values.flatMap((aliases, level) => aliases.map((alias) => [alias, level] as const)));
  return { column, position, levels, none, unlisted: new UnlistedValues() };
}

export function readLevel(column: LevelColumn, cells: readonly string[], line: () => number): number {
  const cell = cells[column.position] ?? '';
  const level = column.levels.get(cell) ?? column.levels.get(cell.trim());
  if (level === undefined) column.unlisted.add(cell.trim(), line);
  return level ?? column.none;
}

/** One warning per value that is no level, in the order met. */
export function levelWarnings(column: LevelColumn, file: string, consequence: LocalizedText): Warning[] {
  const told = [...column.unlisted.values].map(([value, { rows, firstLine }]): Warning => {
    const nearest = nearestName(value, [...column.levels.keys()]);
    const guess = value !== '' && nearest !== undefined ? ` (→ ${shown(nearest)}?)` : '';
    return {
      code: value === '' ? 'level_empty' : 'level_unlisted',
      file,
      line: firstLine,
      column: column.column,
      message:
        value === ''
          ? { ko: `빈칸 ${rows}행: ${consequence.ko}`, en: `empty in ${people(rows)}: ${consequence.en}` }
          : {
              ko: `코드북에 없는 값 ${shown(value)}${guess} ${rows}행: ${consequence.ko}`,
              en: `${shown(value)}${guess} is not in the codebook, ${people(rows)}: ${consequence.en}`,
            },
    };
  });
  if (column.unlisted.others === 0) return told;
  return [
    ...told,
    {
      code: 'level_unlisted',
      file,
      column: column.column,
      message: {
        ko: `코드북에 없는 다른 값들 ${column.unlisted.others}행: ${consequence.ko}`,
        en: `further values are not in the codebook, ${people(column.unlisted.others)}: ${consequence.en}`,
      },
    },
  ];
}

const people = (rows: number) => (rows === 1 ? '1 row' : `${rows} rows`);
