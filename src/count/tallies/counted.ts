import type { Population } from '../../codebook/codebook.ts';
import { InputError } from '../../errors.ts';
import type { MatchedPeople } from '../../measures/matched-people.ts';
import { addTallies, type PopulationCounts, type PopulationTally } from '../../measures/population-tally.ts';
import { messages } from '../../messages/messages.ts';
import type { AnswerInput } from '../../responses/answer-input.ts';

/** Inputs and the people counted in them: of one source, or of a whole run. */
export interface Counted {
  readonly inputs: readonly AnswerInput[];
  /** Once per population that has been counted. */
  readonly counts: readonly PopulationCounts[];
  /** Where people of several waves were matched: those of each population with waves. */
  readonly matched?: readonly MatchedPeople[] | undefined;
}

/**
 * What several sources counted, together.
 *
 * @throws InputError beyond 2^53 − 1 rows, where sums would no longer be exact
 */
export function pooled(parts: readonly Counted[]): Counted {
  const inputs = parts.flatMap((part) => part.inputs);
  const rows = inputs.reduce((total, { ledger }) => total + ledger.read, 0);
  if (!Number.isSafeInteger(rows)) throw new InputError([tooMany]);
  const tallies = new Map<Population, PopulationTally[]>();
  for (const { population, tally } of parts.flatMap((part) => part.counts)) {
    tallies.set(population, [...(tallies.get(population) ?? []), tally]);
  }
  const counts = [...tallies].map(([population, [only, ...others]]) => ({
    population,
    tally: only && others.length === 0 ? only : addTallies(population, tallies.get(population) ?? []),
  }));
  return { inputs, counts };
}

const tooMany = {
  message: messages.tally.tooManyRows,
};
