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
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Rows of the first level, the second level and no level of the grouping. */
export type RowsByGroup = [number, number, number];

/** Accounts for every row of one file: read = used + excluded. */
export class RowLedger {
  /** Counted as rows arrive, whatever becomes of them. */
  read = 0;
  readonly used: RowsByGroup = [0, 0, 0];
  readonly excluded = new Map<ExclusionReason, RowsByGroup>();

  use(group: number, rows = 1): void {
    count(this.used, group, rows);
  }

  exclude(reason: ExclusionReason, group: number, rows = 1): void {
    const byGroup = this.excluded.get(reason) ?? [0, 0, 0];
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
  if (group === 0 || group === 1) rows[group] += by;
  else rows[2] += by;
}
