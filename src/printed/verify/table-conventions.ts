import type { StarCutPoint } from '../../codebook/codebook.ts';
import { InputError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { PercentOf, PublishedTables } from '../published-tables.ts';
import type { Total } from './causes/percent-totals.ts';
import { printedNumber } from './printed-number.ts';

/** How one table says that its figures are made. */
export interface TableConventions {
  /** Strictest first. */
  readonly stars: readonly StarCutPoint[];
  /** As declared; else of the group where the total row prints 100 % for every group, otherwise of everybody. */
  readonly percentOf: PercentOf;
  readonly declared: boolean;
  /** Whether every level is 100 % of itself in the column of everybody; otherwise it is a percent of everybody there. */
  readonly wholeRows: boolean;
}

/** What the percents of a group are of. */
export function totalOfBase(
  { percentOf, wholeRows }: Pick<TableConventions, 'percentOf' | 'wholeRows'>,
  group: string,
): Total {
  if (percentOf === 'row') return group === 'all' && !wholeRows ? 'all' : 'level';
  return ({ all: 'all', column: 'group', valid: 'known' } as const)[percentOf];
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
    const eachIsWhole = totals.length > 0 && totals.every(({ percent }) => isWhole(percent));
    const declared =
      table.kind === 'frequencies' || table.kind === 'frequencies_by_group' ? table.percentOf : undefined;
    const ofEverybody =
      table.kind === 'frequencies_by_group'
        ? table.rows.flatMap(({ all }) => (all && all.percent !== '' ? [all.percent] : []))
        : [];
    return {
      stars: stars.length > 0 ? stars.sort((a, b) => a.below - b.below) : defaultStars,
      percentOf: declared ?? (eachIsWhole ? 'column' : 'all'),
      declared: declared !== undefined,
      wholeRows: ofEverybody.length > 0 && ofEverybody.every(isWhole),
    };
  });
}

const isWhole = (percent: string) => Number(printedNumber(percent)?.text) === 100;

function probability(written: string, file: string, path: string): number {
  const value = Number(printedNumber(written)?.text);
  if (value > 0 && value < 1) return value;
  throw new InputError([
    {
      file,
      path,
      message: messages.verify.noSignificanceLevel({ written }),
      hint: messages.verify.noSignificanceLevelHint,
    },
  ]);
}
