import { NotComputable, type NotComputableReason } from '../stats/not-computable.ts';

/** Computes the figures of one row of the report, and keeps the reason of each that has no value. */
export class Figures {
  readonly notComputed: Record<string, NotComputableReason> = {};

  compute<Value>(name: string, statistic: () => Value): Value | null {
    try {
      return statistic();
    } catch (error) {
      if (!(error instanceof NotComputable)) throw error;
      this.notComputed[name] = error.reason;
      return null;
    }
  }
}
