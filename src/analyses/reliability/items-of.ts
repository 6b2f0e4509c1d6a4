import type { GroupTally } from '../../measures/population-tally.ts';
import { NotComputable } from '../../stats/not-computable.ts';
import { itemCorrelations } from '../../stats/reliability/item-correlations.ts';
import { type ItemCovariances, itemCovariances } from '../../stats/reliability/item-covariances.ts';

/** The items of one scale in one group, as what is computed of them needs them. */
export interface Items {
  /** Null where they were not counted. */
  readonly n: number | null;
  /** @throws NotComputable where they were not counted */
  readonly covariances: () => ItemCovariances;
  /** @throws NotComputable where they were not counted, or there are no correlations */
  readonly correlations: () => ReturnType<typeof itemCorrelations>;
}

export function itemsOf({ coMoments }: GroupTally, scale: number): Items {
  const counted = coMoments && itemCovariances(coMoments.measure.ofScale(coMoments.state, scale));
  let correlations: ReturnType<typeof itemCorrelations> | undefined;
  const covariances = () => {
    if (!counted) throw new NotComputable('not_counted');
    return counted;
  };
  return {
    n: counted?.n ?? null,
    covariances,
    correlations() {
      correlations ??= itemCorrelations(covariances());
      return correlations;
    },
  };
}
