import type { Population } from '../codebook/codebook.ts';

/** What a person has one value of at most: a score on a scale. */
export interface Variable {
  readonly kind: 'scale';
  /** Among those of its population. */
  readonly index: number;
}

export type VariablePair = readonly [Variable, Variable];
export type PairsOfPopulation = (population: Population) => readonly VariablePair[];

export function sameVariable(one: Variable, other: Variable): boolean {
  return one.kind === other.kind && one.index === other.index;
}

export function variablesOf({ scales }: Population): Variable[] {
  return scales.map((_, index) => ({ kind: 'scale', index }));
}

/** Each with each that comes before it: the second with the first, the third with the first and the second, … */
export function pairsOf(variables: readonly Variable[]): VariablePair[] {
  return variables.flatMap((second, at) =>
    variables.slice(0, at).map((first): VariablePair => [first, second]),
  );
}

export const everyPair = (population: Population) => pairsOf(variablesOf(population));
