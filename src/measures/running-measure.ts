import type { Respondent } from '../responses/people/respondent.ts';
import type { Measure } from './measure.ts';

/** A measure with what it has counted of one group. */
export class RunningMeasure<Own extends Measure<State>, State> implements AnyMeasure {
  readonly measure: Own;
  readonly state: State;

  constructor(measure: Own & Measure<State>) {
    this.measure = measure;
    this.state = measure.empty();
  }

  add(person: Respondent): void {
    this.measure.add(this.state, person);
  }

  merge({ state }: { readonly state: State }): void {
    this.measure.merge(this.state, state);
  }

  /** The same measure of no one. */
  afresh(): RunningMeasure<Own, State> {
    return new RunningMeasure<Own, State>(this.measure);
  }
}

/** A running measure of any kind. */
export interface AnyMeasure {
  readonly measure: unknown;
  readonly state: unknown;
  add(person: Respondent): void;
  /** @param other  of the same measure */
  merge(other: { readonly state: unknown }): void;
  afresh(): AnyMeasure;
}
