import { reportParts } from '../../codebook/report-parts.ts';
import { correlationSettings } from '../correlations/correlation-settings.ts';
import { pairedSettings } from '../paired/paired-settings.ts';
import { resamplingSettings } from '../resampling/resampling-settings.ts';
import type { SchemaKit } from '../schema-kit.ts';
import { describeSettings } from './describe-settings.ts';

/** What `hanaro report` asks beside what every study does. */
export const reportSettings = (kit: SchemaKit) => ({
  ...resamplingSettings(kit),
  ...pairedSettings(kit),
  ...correlationSettings(kit),
  ...describeSettings(kit),
  test: kit.z
    .enum(['student', 'welch', 'auto'])
    .describe('auto: Welch where Levene’s p is below levene_below.'),
  levene_below: kit.z.number(),
  min_cell: kit.z.null(),
  sections: kit.z
    .array(kit.z.enum(reportParts))
    .describe('Parts of the document for readers, in their order.'),
  wave: kit.z
    .string()
    .nullable()
    .describe('The wave whose answers are scored, where the codebook has waves; paired and did are of all.'),
  command: kit.z.string().describe('What was typed.'),
  settings_file: kit.z.string().nullable().describe('The hanaro.yaml whose settings were used, too.'),
});
