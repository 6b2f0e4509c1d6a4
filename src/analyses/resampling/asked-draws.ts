import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { ResamplingSettings } from './resampling-settings.ts';

/** What is to be drawn, as people ask for it. */
export interface AskedDraws {
  readonly permutations?: number;
  readonly bootstrap?: number;
  readonly seed?: number;
}

/** @throws UsageError for a seed of which nothing is drawn */
export function resamplingSettingsOf({ permutations, bootstrap, seed }: AskedDraws): ResamplingSettings {
  const isDrawn = permutations !== undefined || bootstrap !== undefined;
  if (!isDrawn && seed !== undefined) throw new UsageError({ message: messages.paired.seedAlone });
  return {
    permutations: permutations ?? null,
    bootstrap: bootstrap ?? null,
    seed: isDrawn ? (seed ?? 1) : null,
  };
}
