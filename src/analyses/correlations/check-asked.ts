import type { Codebook, Population } from '../../codebook/codebook.ts';
import { nearestName } from '../../codebook/words/nearest-name.ts';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { chosenVariables, namedVariables, variableNamed } from './chosen-variables.ts';

/** @throws UsageError for a name that no population has, and where no population has two variables to correlate */
export function checkAsked(
  { populations }: Pick<Codebook, 'populations'>,
  asked: readonly string[] | null,
): void {
  const known = populations.flatMap(namedVariables);
  for (const name of asked ?? []) {
    if (variableNamed(known, name)) continue;
    const ids = [...new Set(known.map(({ id }) => id))];
    const nearest = nearestName(name, ids);
    throw new UsageError({
      message: messages.correlate.unknownVariable({ name: JSON.stringify(name) }),
      hint:
        nearest === undefined
          ? messages.common.oneOf({ ids: ids.join(', ') })
          : messages.correlate.perhaps({ nearest }),
    });
  }
  const hasTwo = (population: Population) => chosenVariables(population, asked).length > 1;
  if (populations.some(hasTwo)) return;
  const ids = [...new Set(known.map(({ id }) => id))].join(', ');
  throw new UsageError({
    message: messages.correlate.nothingToCorrelate,
    hint: messages.correlate.nothingToCorrelateHint({ ids }),
  });
}
