import type { PopulationRow, Suppression } from '../analyses/report/report-schema.ts';

/** What may be disclosed of one population, going by how many people it and its groups have. */
export interface SuppressionContext {
  readonly minCell: number;
  readonly population: PopulationRow;
  /** No figures where all respondents are a small cell. */
  readonly disclosed: boolean;
  /** All levels, where figures may be reported by group at all. */
  readonly levels: readonly string[];
}

/** Rows that may be reported, and what was withheld of them. */
export interface Suppressed<Row> {
  readonly rows: readonly Row[];
  readonly suppressed: readonly Suppression[];
}

/** A number of people that would point at somebody; no one is no small cell. */
export function isSmall(people: number, minCell: number): boolean {
  return people > 0 && people < minCell;
}

export function suppressionContext(population: PopulationRow, minCell: number): SuppressionContext {
  const [all, ...levels] = population.groups;
  const disclosed = !isSmall(all?.n ?? 0, minCell);
  const anySmall = levels.some(({ n }) => isSmall(n, minCell));
  return {
    minCell,
    population,
    disclosed,
    levels: disclosed && !anySmall ? levels.map(({ group }) => group) : [],
  };
}

/** The people of all levels together. */
export function ofLevels(people: (group: string) => number, levels: readonly string[]): number {
  return levels.reduce((sum, level) => sum + people(level), 0);
}

/** Which rows of figures may be reported: those of every level, and of everybody. */
export interface Disclosable {
  readonly byGroup: boolean;
  readonly total: 'figures' | 'n' | 'nothing';
}

/**
 * What may be disclosed of figures that rest on these people. People without a level are everybody less all levels: their
 * figures could be had by subtraction, so the total is withheld where they are few.
 */
export function disclosable(
  people: (group: string) => number,
  { minCell, disclosed, levels }: SuppressionContext,
): Disclosable {
  const everybody = people('all');
  if (!disclosed || isSmall(everybody, minCell)) return { byGroup: false, total: 'nothing' };
  if (levels.length === 0 || levels.some((level) => isSmall(people(level), minCell)))
    return { byGroup: false, total: 'figures' };
  const withoutLevel = everybody - ofLevels(people, levels);
  return { byGroup: true, total: isSmall(withoutLevel, minCell) ? 'n' : 'figures' };
}
