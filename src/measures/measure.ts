/**
 * Something that is counted of the people of one group, in whole numbers that add up: over rows, files, threads and sites, in
 * any order.
 *
 * @typeParam State  what has been counted so far; `add` and `merge` change it in place
 * @typeParam Json  the same in a tally
 */
export interface Measure<State, Json> {
  readonly empty: () => State;
  /** Counts one person by the answers to all items of the population. The inner loop of a run. */
  readonly add: (state: State, answers: Int32Array) => void;
  readonly merge: (into: State, other: State) => void;
  readonly toJson: (state: State) => Json;
  readonly fromJson: (json: Json) => State;
}
