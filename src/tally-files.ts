import { type CountOptions, countFiles } from './count/count-files.ts';
import { buildTally } from './count/tallies/build-tally.ts';
import { refuseSmallGroups } from './count/tallies/refuse-small-groups.ts';
import type { TallyDocument } from './count/tallies/tally-schema.ts';
import { checkMinCell } from './disclosure/min-cell.ts';
import { suppressWarning } from './disclosure/suppress-warnings.ts';
import type { Warning } from './errors.ts';

export interface TallyOptions extends CountOptions {
  /** Refuses groups of fewer people, and leaves out what the data could be guessed by; at least 3. */
  readonly minCell?: number | undefined;
}

/**
 * Counts the answers in data files, for `scoreFiles` to pool with those of other places.
 *
 * @throws InputError listing every problem of every file, or every group that is too small
 * @throws RangeError for a `minCell` below 3
 */
export async function tallyFiles(options: TallyOptions): Promise<{
  readonly tally: TallyDocument;
  /** Those of the tally, with files as they were named. */
  readonly warnings: readonly Warning[];
}> {
  const { codebook, minCell } = options;
  if (minCell !== undefined) checkMinCell(minCell);
  const isDiscreet = minCell !== undefined;
  const counted = await countFiles({ ...options, plan: { coMoments: !isDiscreet, numbers: !isDiscreet } });
  if (minCell !== undefined) refuseSmallGroups(counted.counts, minCell);
  return {
    tally: buildTally(counted, codebook, { minCell: minCell ?? null, wave: options.wave }, (warning) =>
      minCell === undefined ? warning : suppressWarning(warning),
    ),
    warnings: counted.inputs.flatMap(({ warnings }) => warnings()),
  };
}
