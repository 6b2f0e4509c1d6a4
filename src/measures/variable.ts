import type { Population } from '../codebook/codebook.ts';

/** What a person has one value of at most: a score on a scale, how many answers it is made of, a number that a column holds, an answer. */
export interface Variable {
  readonly kind: 'scale' | 'answers' | 'number' | 'item';
  /** Among the scales, the columns of numbers or the items of its population. */
  readonly index: number;
}

export type VariablePair = readonly [Variable, Variable];
export type PairsOfPopulation = (population: Population) => readonly VariablePair[];

export function sameVariable(one: Variable, other: Variable): boolean {
  return one.kind === other.kind && one.index === other.index;
}

/** Scales, then numbers. */
export function variablesOf({ scales, numbers }: Population): Variable[] {
  return [
    ...scales.map((_, index): Variable => ({ kind: 'scale', index })),
    ...numbers.map((_, index): Variable => ({ kind: 'number', index })),
  ];
}

/** Each with each that comes before it: the second with the first, the third with the first and the second, … */
export function pairsOf<One>(variables: readonly One[]): (readonly [One, One])[] {
  return variables.flatMap((second, at) => variables.slice(0, at).map((first) => [first, second] as const));
}

export const everyPair = (population: Population) => pairsOf(variablesOf(population));
