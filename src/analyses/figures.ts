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

  /** The same for figures that have a value together or not at all. */
  computeTogether<Name extends string>(
    names: readonly Name[],
    statistics: () => Record<Name, number>,
  ): Record<Name, number | null> {
    try {
      return statistics();
    } catch (error) {
      if (!(error instanceof NotComputable)) throw error;
      const { reason } = error;
      for (const name of names) this.notComputed[name] = reason;
      return Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>;
    }
  }
}
