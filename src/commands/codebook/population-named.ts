import type { Codebook, Population } from '../../codebook/codebook.ts';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';

/**
 * The population that `--population` names; undefined where it is left out.
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
