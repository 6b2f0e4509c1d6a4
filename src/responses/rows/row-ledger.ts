/** Why a row is left out, and no scale of it counted. */
export const exclusionReasons = [
  'header_row',
  'totals_row',
  'ragged_row',
  'excluded',
  'invalid_answer',
  'repeated_respondent',
  'repeated_answers',
  'no_answers',
  'other_wave',
  'no_wave',
  'listwise',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Rows of each level of the grouping, and of none. */
export interface RowsByGroup {
  readonly groups: number[];
  none: number;
}

export function noRows(groups: number): RowsByGroup {
  return { groups: new Array<number>(groups).fill(0), none: 0 };
}

export function rowsTogether({ groups, none }: RowsByGroup): number {
  return groups.reduce((sum, rows) => sum + rows, none);
}

/** Accounts for every row of one file: read = used + excluded. */
export class RowLedger {
  /** Counted as rows arrive, whatever becomes of them. */
  read = 0;
  readonly used: RowsByGroup;
  readonly excluded = new Map<ExclusionReason, RowsByGroup>();
  readonly #groups: number;

  /** @param groups  how many levels the grouping has */
  constructor(groups: number) {
    this.#groups = groups;
    this.used = noRows(groups);
  }

  use(group: number, rows = 1): void {
    count(this.used, group, rows);
  }

  exclude(reason: ExclusionReason, group: number, rows = 1): void {
    const byGroup = this.excluded.get(reason) ?? noRows(this.#groups);
    this.excluded.set(reason, byGroup);
    count(byGroup, group, rows);
  }

  /** A row that was used gives way to a later one. */
  supersede(group: number): void {
    count(this.used, group, -1);
    this.exclude('repeated_respondent', group);
  }
}

function count(rows: RowsByGroup, group: number, by: number): void {
  const ofGroup = rows.groups[group];
  if (ofGroup === undefined) rows.none += by;
  else rows.groups[group] = ofGroup + by;
}
