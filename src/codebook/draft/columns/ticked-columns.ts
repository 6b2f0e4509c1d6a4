import { grouped } from '../grouped.ts';
import type { ColumnProfile } from './column-profile.ts';
import { nameParts } from './name-parts.ts';

/**
 * The columns of questions with several answers, one for each option: each holds one number, or nothing where the option was not
 * ticked, as Qualtrics writes them.
 *
 * @param rows  how many people there are
 */
export function tickedColumns(columns: readonly ColumnProfile[], rows: number): ReadonlySet<ColumnProfile> {
  const ticked = columns.filter((column) => isTicked(column, rows));
  if (ticked.length < 2) return new Set();
  const short = columns.filter(({ name }) => name.length <= longestName);
  const named = grouped(short, ({ name }) => nameParts(name).stem);
  return new Set(
    [...named].flatMap(([stem, alike]) =>
      stem !== null && alike.length > 1 && alike.every((column) => ticked.includes(column)) ? alike : [],
    ),
  );
}

/** Names of megabytes take minutes to look at. */
const longestName = 1000;

const isTicked = ({ values, more, filled, declaredMissing, valueLabels }: ColumnProfile, rows: number) =>
  filled < rows &&
  values.size <= 1 &&
  !more &&
  declaredMissing.size === 0 &&
  valueLabels.size < 3 &&
  [...values.keys()].every((cell) => /^\d{1,3}$/.test(cell));
