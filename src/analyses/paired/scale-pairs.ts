import type { Population, Scale } from '../../codebook/codebook.ts';
import {
  type PairsOfPopulation,
  sameVariable,
  type Variable,
  type VariablePair,
} from '../../measures/variable.ts';

/** A scale and its place in the population. */
interface PlacedScale {
  readonly scale: Scale;
  readonly variable: Variable;
}

/** Those pairs of scales that a population has both of. @param asked  ids of two scales each */
export function scalePairs(
  { scales }: Population,
  asked: readonly (readonly string[])[],
): (readonly [PlacedScale, PlacedScale])[] {
  const placed = (id: string | undefined): PlacedScale[] => {
    const index = scales.findIndex((scale) => scale.id === id);
    const scale = scales[index];
    return scale ? [{ scale, variable: { kind: 'scale', index } }] : [];
  };
  return asked.flatMap(([one, other]) => {
    const [first] = placed(one);
    const [second] = placed(other);
    return first && second ? [[first, second] as const] : [];
  });
}

/** What has to be counted for them, each two scales once; null where none are asked for. */
export function pairsCounted(asked: readonly (readonly string[])[]): PairsOfPopulation | null {
  if (asked.length === 0) return null;
  return (population) => {
    const pairs: VariablePair[] = [];
    for (const [{ variable: first }, { variable: second }] of scalePairs(population, asked)) {
      const isKnown = pairs.some(
        ([one, other]) =>
          (sameVariable(one, first) && sameVariable(other, second)) ||
          (sameVariable(one, second) && sameVariable(other, first)),
      );
      if (!isKnown) pairs.push([first, second]);
    }
    return pairs;
  };
}
