import type { ZodType } from 'zod';
import type { GroupTally } from '../../measures/population-tally.ts';
import { NotComputable } from '../../stats/not-computable.ts';
import { cronbachAlpha } from '../../stats/reliability/cronbach-alpha.ts';
import { itemsAndSum } from '../../stats/reliability/items-and-sum.ts';
import type { Figure } from '../figure.ts';
import { type Scores, summaryFigures } from '../summary/summary-figures.ts';

/** One scale in one group. */
export interface ScaleOfGroup extends Scores {
  readonly tally: GroupTally;
  /** Of the scale among those of its population. */
  readonly index: number;
}

const declared = <Schema extends ZodType>(figure: Figure<ScaleOfGroup, Schema>) => figure;

/** The figures that scales have and items do not. A figure of both stands in `summaryFigures`. */
export const ownScaleFigures = {
  cronbach_alpha: declared({
    schema: ({ z, count }) =>
      z
        .strictObject({
          estimate: z.number(),
          conf_low: z.number(),
          conf_high: z.number(),
          n: count.describe('People with every answer of the scale.'),
        })
        .nullable()
        .describe(
          'Raw alpha with Feldt’s interval. Null for one item, where it was not counted, and with min_cell.',
        ),
    compute({ tally: { itemMoments, scales }, index, confidenceLevel }) {
      const [moments, scores] = [itemMoments?.state[index], scales[index]];
      if (!moments || !scores) throw new NotComputable('not_counted');
      const { estimate, low, high, n } = cronbachAlpha(itemsAndSum(moments, scores), confidenceLevel);
      return { estimate, conf_low: low, conf_high: high, n };
    },
    needs: ['itemMoments'],
    // It is of other people than the mean beside it: those with every answer of the scale.
    disclosure: { never: 'not_counted' },
    expected: false,
  }),
};

/** Every figure of a row of scales, in the order of columns. */
export const scaleFigures = { ...summaryFigures, ...ownScaleFigures };
