import type { StudySettings } from '../analysis.ts';
import type { ResamplingSettings } from '../resampling/resampling-settings.ts';
import type { SchemaKit } from '../schema-kit.ts';

/** What paired rows are made by. */
export interface PairedSettings extends StudySettings, ResamplingSettings {
  /** Ids of two scales each. */
  readonly paired: readonly (readonly string[])[];
}

export function pairedSettings({ z }: SchemaKit) {
  return {
    paired: z.array(z.array(z.string()).length(2)).describe('Scales of the same people that are compared.'),
  };
}
