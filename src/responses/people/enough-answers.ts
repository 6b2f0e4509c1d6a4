import { noAnswer, type Respondent } from './respondent.ts';

/** Which people of a population are counted: those with at least so many answers to each of these sets of items. */
export interface EnoughAnswers {
  /** The id of the population; people of others are all counted. */
  readonly population: string;
  readonly sets: readonly { readonly items: readonly number[]; readonly least: number }[];
}

export function hasEnoughAnswers({ answers }: Respondent, { sets }: EnoughAnswers): boolean {
  return sets.every(
    ({ items, least }) => items.filter((index) => answers[index] !== noAnswer).length >= least,
  );
}
