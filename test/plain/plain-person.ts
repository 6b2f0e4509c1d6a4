/** Somebody's group (0 or 1, by the codebook's order) and answers, in the order of the population's items. */
export interface PlainPerson {
  readonly group: number | null;
  readonly answers: readonly (number | null)[];
}
