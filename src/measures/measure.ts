import type { Respondent } from '../responses/people/respondent.ts';

/**
 * Something that is counted of the people of one group, in whole numbers that add up: over rows, files and threads, in any order.
 *
 * @typeParam State  what has been counted so far; `add` and `merge` change it in place
 */
export interface Measure<State> {
  readonly empty: () => State;
  /** Counts one person. The inner loop of a run. */
  readonly add: (state: State, person: Respondent) => void;
  readonly merge: (into: State, other: State) => void;
}

/**
 * A measure that a tally holds, so that it adds up over sites, too.
 *
 * @typeParam Json  what has been counted, in a tally
 */
export interface TalliedMeasure<State, Json> extends Measure<State> {
  readonly toJson: (state: State) => Json;
  readonly fromJson: (json: Json) => State;
}

/** Several measures of one kind, side by side: of every scale, of every item. */
export function eachOf<State, Json>(
  measures: readonly TalliedMeasure<State, Json>[],
): TalliedMeasure<readonly State[], readonly Json[]> {
  return {
    empty: () => measures.map((measure) => measure.empty()),
    add(states, person) {
      for (let index = 0; index < measures.length; index += 1) {
        const state = states[index];
        if (state !== undefined) measures[index]?.add(state, person);
      }
    },
    merge(into, others) {
      for (const [index, other] of others.entries()) {
        const state = into[index];
        if (state !== undefined) measures[index]?.merge(state, other);
      }
    },
    toJson: (states) =>
      measures.flatMap((measure, index) => {
        const state = states[index];
        return state === undefined ? [] : [measure.toJson(state)];
      }),
    fromJson: (json) =>
      measures.map((measure, index) => {
        const written = json[index];
        return written === undefined ? measure.empty() : measure.fromJson(written);
      }),
  };
}
