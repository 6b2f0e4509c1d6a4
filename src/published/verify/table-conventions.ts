import { InputError } from '../../errors.ts';
import type { StarCutPoint } from '../../instrument/instrument.ts';
import type { PublishedTables } from '../published-tables.ts';
import { printedNumber } from './printed-number.ts';

/** How one table says that its figures are made. */
export interface TableConventions {
  /** Strictest first. */
  readonly stars: readonly StarCutPoint[];
  /** What percents of a group are of: where the total row prints 100 % for every group, the group. */
  readonly percentOf: 'all' | 'group';
}

/**
 * The conventions of every table, in the order of the file.
 *
 * @param defaultStars  of tables that declare none
 * @throws InputError when a cut point of stars is no probability
 */
export function tableConventions(
  { tables }: PublishedTables,
  defaultStars: readonly StarCutPoint[],
  file: string,
): TableConventions[] {
  return tables.map((table, index) => {
    const written = table.kind === 'group_comparison' ? Object.entries(table.stars) : [];
    const stars = written.map(([symbol, cutPoint]) => ({
      symbol,
      below: probability(cutPoint, file, `tables[${index}].stars["${symbol}"]`),
    }));
    const totals = table.kind === 'frequencies_by_group' ? [...(table.total?.groups.values() ?? [])] : [];
    const eachIsWhole =
      totals.length > 0 && totals.every(({ percent }) => Number(printedNumber(percent)?.text) === 100);
    return {
      stars: stars.length > 0 ? stars.sort((a, b) => a.below - b.below) : defaultStars,
      percentOf: eachIsWhole ? 'group' : 'all',
    };
  });
}

function probability(written: string, file: string, path: string): number {
  const value = Number(printedNumber(written)?.text);
  if (value > 0 && value < 1) return value;
  throw new InputError([
    {
      file,
      path,
      message: { ko: `"${written}"은(는) 유의수준이 아닙니다`, en: `"${written}" is no significance level` },
      hint: { ko: '".05"처럼 0과 1 사이로 적으십시오', en: 'write it between 0 and 1, such as ".05"' },
    },
  ]);
}
