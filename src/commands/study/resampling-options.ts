import type { Command } from 'commander';
import type { ResamplingSettings } from '../../analyses/resampling/resampling-settings.ts';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { wholeNumber } from '../parse-arguments.ts';
import type { Words } from '../shared-options.ts';

export interface ResamplingOptionValues {
  readonly permutations?: number;
  readonly bootstrap?: number;
  readonly seed?: number;
}

/** Fewer draws say too little of a p of .05, or of the ends of a 95 % interval. */
const draws = wholeNumber(99, 1_000_000);

export function addResamplingOptions(command: Command, text: Words): void {
  const { options } = messages.paired;
  command
    .option('--permutations <n>', text(options.permutations), draws)
    .option('--bootstrap <n>', text(options.bootstrap), draws)
    .option('--seed <n>', text(options.seed), wholeNumber(0, 2 ** 32 - 1));
}

/** @throws UsageError for a seed of which nothing is drawn */
export function resamplingSettingsOf({
  permutations,
  bootstrap,
  seed,
}: ResamplingOptionValues): ResamplingSettings {
  const isDrawn = permutations !== undefined || bootstrap !== undefined;
  if (!isDrawn && seed !== undefined) throw new UsageError({ message: messages.paired.seedAlone });
  return {
    permutations: permutations ?? null,
    bootstrap: bootstrap ?? null,
    seed: isDrawn ? (seed ?? 1) : null,
  };
}
