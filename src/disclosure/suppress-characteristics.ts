import type { CharacteristicRow } from '../analyses/report/report-schema.ts';
import { isSmall, type Suppressed, type SuppressionContext } from './suppress-context.ts';

/**
 * Tells a characteristic by group where no cell is small, else its totals where none of these is small, else nothing.
 * A table with one cell left out could be filled from its margins; one of which only the margins are reported cannot.
 *
 * People without a level of the grouping are a further column, and people without a level of the characteristic a
 * further line, where they are many or where there is one level only. Where those without a group are few, there is no total to subtract from.
 */
export function suppressCharacteristic(
  all: readonly CharacteristicRow[],
  context: SuppressionContext,
): Suppressed<CharacteristicRow> {
  const levels = all.filter(({ level }) => level !== null);
  const disclosed = suppressLevels(levels, context);
  const groups = new Set(disclosed.rows.map(({ group }) => group));
  const unknown = all.filter(({ level, group }) => level === null && groups.has(group));
  // How many they are follows from the levels; a row of no one would show that they are all without a group.
  const disclosable = unknown.some(({ n }) => n > 0) && !unknown.some(({ n }) => isSmall(n, context.minCell));
  return disclosable ? { ...disclosed, rows: [...disclosed.rows, ...unknown] } : disclosed;
}

/** @param all  rows of the levels alone */
function suppressLevels(
  all: readonly CharacteristicRow[],
  context: SuppressionContext,
): Suppressed<CharacteristicRow> {
  const [first] = all;
  if (!first) return { rows: [], suppressed: [] };
  const { minCell, disclosed, levels, population } = context;
  const withheld = (what: 'everything' | 'by_group' | 'total', rows: readonly CharacteristicRow[]) => ({
    rows,
    suppressed: [
      {
        population: population.population,
        table: 'characteristics' as const,
        id: first.characteristic,
        label: first.label,
        withheld: what,
      },
    ],
  });
  const small = (people: number) => isSmall(people, minCell);
  const sizeOf = (group: string) => population.groups.find((row) => row.group === group)?.n ?? 0;
  const countsOf = (group: string) => {
    const known = all.filter((row) => row.group === group).map(({ n }) => n);
    return [...known, sizeOf(group) - sum(known)];
  };
  const totals = countsOf('all');
  const columns = levels.map(countsOf);
  const withoutGroup = totals.map((n, line) => n - sum(columns.map((column) => column[line] ?? 0)));
  const unknown = totals.at(-1) ?? 0;
  const lines = small(unknown) && totals.length > 2 ? totals.length - 1 : totals.length;
  const anySmall = (column: readonly number[]) => column.slice(0, lines).some(small);

  if (!disclosed) return withheld('everything', []);
  const byGroup = levels.length > 0 && !columns.some(anySmall);
  if (levels.length > 0 && small(sum(withoutGroup))) {
    const ofLevels = all.filter(({ group }) => group !== 'all');
    // Were it named, somebody without a group would have to be at one of its levels.
    if (ofLevels.every(({ n }) => n === 0)) return { rows: [], suppressed: [] };
    return byGroup ? withheld('total', ofLevels) : withheld('everything', []);
  }
  if (byGroup && !anySmall(withoutGroup)) return { rows: all, suppressed: [] };
  // People at one level only, besides a few at none: the margins would leave too little open.
  const oneLevel = levels.length > 0 && totals.slice(0, lines).filter((people) => people > 0).length < 2;
  if (anySmall(totals) || (oneLevel && small(unknown))) return withheld('everything', []);
  const rows = all.filter(({ group }) => group === 'all');
  return rows.length < all.length ? withheld('by_group', rows) : { rows, suppressed: [] };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
