import type { CharacteristicRow } from './characteristic-row.ts';

/** Of what people are a percentage: of their group, of their level, or of everybody. */
export const percentBases = ['column', 'row', 'table'] as const;
export type PercentBase = (typeof percentBases)[number];

/** People of a group as a table has them. */
export interface ShownFigures {
  readonly n: number | null;
  readonly percent: number | null;
  /** Of those at any level; of a level, people are a percentage of those at it either way. */
  readonly validPercent: number | null;
}

/** @param all  everybody at the same level */
export function figuresOf(
  row: CharacteristicRow,
  all: CharacteristicRow | undefined,
  base: PercentBase,
): ShownFigures {
  const { n, level } = row;
  switch (base) {
    case 'column':
      return { n, percent: row.percent_of_group, validPercent: row.valid_percent };
    case 'row':
      return { n, percent: percentOf(n, all?.n), validPercent: null };
    case 'table':
      return {
        n,
        percent: row.percent_of_all,
        validPercent: level === null ? null : percentOf(n, all?.n_valid),
      };
  }
}

/**
 * People of a group at any level.
 *
 * @param rows  of the group
 * @param all  of everybody
 */
export function validFigures(
  rows: readonly CharacteristicRow[],
  all: readonly CharacteristicRow[],
  base: PercentBase,
): ShownFigures | undefined {
  const ofLevels = rows.find(({ level }) => level !== null);
  if (!ofLevels) return undefined;
  const n = ofLevels.n_valid;
  const known = all.find(({ level }) => level !== null)?.n_valid;
  const everybody = (of: readonly CharacteristicRow[]) => of.reduce((sum, row) => sum + row.n, 0);
  switch (base) {
    case 'column':
      return { n, percent: percentOf(n, everybody(rows)), validPercent: percentOf(n, n) };
    case 'row':
      return { n, percent: percentOf(n, known), validPercent: null };
    case 'table':
      return { n, percent: percentOf(n, everybody(all)), validPercent: percentOf(n, known) };
  }
}

/** @returns null where `of` is no one */
export function percentOf(n: number, of: number | undefined): number | null {
  return of === undefined || of === 0 ? null : (100 * n) / of;
}
