import type { Respondent } from '../responses/people/respondent.ts';

/**
 * Something that is counted of the people of one group, in whole numbers that add up: over rows, files, threads and sites, in
 * any order.
 *
 * @typeParam State  what has been counted so far; `add` and `merge` change it in place
 * @typeParam Json  the same in a tally
 */
export interface Measure<State, Json> {
  readonly empty: () => State;
  /** Counts one person. The inner loop of a run. */
  readonly add: (state: State, person: Respondent) => void;
  readonly merge: (into: State, other: State) => void;
  readonly toJson: (state: State) => Json;
  readonly fromJson: (json: Json) => State;
}

/** Several measures of one kind, side by side: of every scale, of every item. */
export function eachOf<State, Json>(
  measures: readonly Measure<State, Json>[],
): Measure<readonly State[], readonly Json[]> {
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
