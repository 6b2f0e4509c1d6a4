import type { Population } from '../codebook/codebook.ts';
import type { Decimal } from '../codebook/words/decimal.ts';
import { codedVariable, NumbersMet } from './coded-variable.ts';
import { type Fraction, type JointDistribution, jointDistribution, swapped } from './joint-distribution.ts';
import type { Measure } from './measure.ts';
import { type PairsOfPopulation, sameVariable, type Variable, type VariablePair } from './variable.ts';

/** Of each pair of variables the people with each code of the first and then of the second; who lacks a value is in none. */
export type JointScores = readonly Map<number, Map<number, number>>[];

/** How often two values of the same people occur together: what correlations and paired tests are computed from. */
export interface JointScoresMeasure extends Measure<JointScores> {
  readonly pairs: readonly VariablePair[];
  /** The exact values of both, in the order asked for; null where this pair is not counted. */
  readonly of: (state: JointScores, first: Variable, second: Variable) => JointDistribution | null;
  /** Counts people by the codes of their two values: `scoreCode`, `codeOfNumber`. @param pair  its place among `pairs` */
  readonly addPeople: (
    state: JointScores,
    pair: number,
    codes: readonly [number, number],
    people: number,
  ) => void;
  readonly codeOfNumber: (number: Decimal) => number;
}

const measures = new WeakMap<Population, WeakMap<PairsOfPopulation, JointScoresMeasure>>();

/**
 * The measure of a population and its pairs: one for all that counts them.
 *
 * @param pairsOf  gives each pair once, in either order
 */
export function jointScoresOf(population: Population, pairsOf: PairsOfPopulation): JointScoresMeasure {
  const known = measures.get(population) ?? new WeakMap<PairsOfPopulation, JointScoresMeasure>();
  measures.set(population, known);
  const measure = known.get(pairsOf) ?? measureOf(population, pairsOf(population));
  known.set(pairsOf, measure);
  return measure;
}

function measureOf(population: Population, pairs: readonly VariablePair[]): JointScoresMeasure {
  const variables: Variable[] = [];
  const placeOf = (variable: Variable) => {
    const known = variables.findIndex((one) => sameVariable(one, variable));
    return known === -1 ? variables.push(variable) - 1 : known;
  };
  const places = pairs.map(([first, second]) => [placeOf(first), placeOf(second)] as const);
  const met = new NumbersMet();
  const coded = variables.map((variable) => codedVariable(variable, population, met));
  const codes = new Float64Array(coded.length);

  const add = (
    state: JointScores,
    pair: number,
    [first, second]: readonly [number, number],
    people: number,
  ) => {
    const counts = state[pair];
    if (!counts) return;
    const beside = counts.get(first) ?? new Map<number, number>();
    if (beside.size === 0) counts.set(first, beside);
    beside.set(second, (beside.get(second) ?? 0) + people);
  };
  const distribution = (state: JointScores, pair: number): JointDistribution => {
    const [first, second] = places[pair] ?? [-1, -1];
    const [ofFirst, ofSecond] = [coded[first], coded[second]];
    if (!ofFirst || !ofSecond) throw new RangeError(`no pair ${pair}`);
    const cells = [...(state[pair] ?? [])].flatMap(([one, beside]) =>
      [...beside].map(([other, people]) => {
        const values: [Fraction, Fraction] = [ofFirst.valueOf(one), ofSecond.valueOf(other)];
        return { values, people };
      }),
    );
    return jointDistribution(cells);
  };

  return {
    pairs,
    empty: () => pairs.map(() => new Map()),
    add(state, person) {
      for (let at = 0; at < coded.length; at += 1) codes[at] = coded[at]?.codeOf(person) ?? -1;
      for (let pair = 0; pair < places.length; pair += 1) {
        const [at = -1, besideIt = -1] = places[pair] ?? [];
        const [first = -1, second = -1] = [codes[at], codes[besideIt]];
        if (first >= 0 && second >= 0) add(state, pair, [first, second], 1);
      }
    },
    addPeople: add,
    codeOfNumber: (number) => met.codeOf(number),
    merge(into, other) {
      for (const [pair, counts] of other.entries())
        for (const [first, beside] of counts)
          for (const [second, people] of beside) add(into, pair, [first, second], people);
    },
    of(state, first, second) {
      const isPair = ([one, other]: VariablePair) => sameVariable(one, first) && sameVariable(other, second);
      const straight = pairs.findIndex(isPair);
      if (straight !== -1) return distribution(state, straight);
      const turned = pairs.findIndex(([one, other]) => isPair([other, one]));
      return turned === -1 ? null : swapped(distribution(state, turned));
    },
  };
}
