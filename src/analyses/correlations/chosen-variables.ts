import type { Population } from '../../codebook/codebook.ts';
import { normalised } from '../../codebook/words/normalised.ts';
import type { LocalizedText } from '../../localized.ts';
import { type PairsOfPopulation, pairsOf, type Variable } from '../../measures/variable.ts';

/** A scale or a column of numbers, as people call it. */
export interface NamedVariable extends Variable {
  /** Of the scale, or the column. */
  readonly id: string;
  readonly label: LocalizedText;
}

/** All there are: scales, then columns of numbers. */
export function namedVariables({ scales, numbers }: Population): NamedVariable[] {
  return [
    ...scales.map(({ id, label }, index) => ({ kind: 'scale' as const, index, id, label })),
    ...numbers.map(({ column, label }, index) => ({ kind: 'number' as const, index, id: column, label })),
  ];
}

/**
 * Those that are correlated: the ones asked for that the population has, in their order; or the outermost scales and all numbers.
 * Of a single outermost scale, the scales right inside it stand in its place.
 *
 * @param asked  ids or labels; null where the choice is left to us
 */
export function chosenVariables(population: Population, asked: readonly string[] | null): NamedVariable[] {
  const all = namedVariables(population);
  if (asked === null) {
    const within = (parent: string | null) => population.scales.filter((scale) => scale.parent === parent);
    const outermost = within(null);
    const [only, second] = outermost;
    const inner = only && !second ? within(only.id) : [];
    const scales = new Set((inner.length > 0 ? inner : outermost).map(({ id }) => id));
    return all.filter(({ kind, id }) => kind === 'number' || scales.has(id));
  }
  const found = asked.flatMap((name) => variableNamed(all, name) ?? []);
  return [...new Set(found)];
}

export function variableNamed(variables: readonly NamedVariable[], name: string): NamedVariable | undefined {
  const isCalled = ({ id, label }: NamedVariable) =>
    [id, label.ko, label.en].some((text) => normalised(text) === normalised(name));
  return variables.find(({ id }) => id === name) ?? variables.find(isCalled);
}

export function chosenPairs(asked: readonly string[] | null): PairsOfPopulation {
  return (population) => pairsOf(chosenVariables(population, asked));
}
