import type { Codebook, Population } from '../../codebook/codebook.ts';
import { UsageError } from '../../errors.ts';

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
    message: {
      ko: `코드북에 없는 응답자 유형입니다: "${id}"`,
      en: `"${id}" is no population of the codebook`,
    },
    hint: { ko: `다음 중 하나: ${ids}`, en: `one of: ${ids}` },
  });
}
