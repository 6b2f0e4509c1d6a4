import { UsageError } from '../errors.ts';
import type { Instrument, Population } from '../instrument/instrument.ts';

/**
 * The population that `--population` names; undefined where it is left out.
 *
 * @throws UsageError when the codebook has no such population
 */
export function populationNamed(id: string | undefined, { populations }: Instrument): Population | undefined {
  if (id === undefined) return undefined;
  const named = populations.find((population) => population.id === id);
  if (named) return named;
  const ids = populations.map((population) => population.id).join(', ');
  throw new UsageError({
    message: {
      ko: `"${id}"은(는) 코드북의 모집단이 아닙니다`,
      en: `"${id}" is no population of the codebook`,
    },
    hint: { ko: `다음 중 하나: ${ids}`, en: `one of: ${ids}` },
  });
}
