import { UsageError } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import type { Codebook, Population } from './codebook.ts';

/**
 * The population with an id; undefined where none is asked for.
 *
 * @throws UsageError when the codebook has no such population
 */
export function populationNamed(id: string | undefined, { populations }: Codebook): Population | undefined {
  if (id === undefined) return undefined;
  const named = populations.find((population) => population.id === id);
  if (named) return named;
  const ids = populations.map((population) => population.id).join(', ');
  throw new UsageError({
    message: messages.commands.noPopulationOfCodebook({ id }),
    hint: messages.common.oneOf({ ids }),
  });
}
