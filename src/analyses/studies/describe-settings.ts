import type { StudySettings } from '../analysis.ts';
import { type PercentBase, percentBases } from '../characteristics/percent-base.ts';
import type { SchemaKit } from '../schema-kit.ts';

/** What `hanaro describe` asks beside what every study does. */
export interface OwnDescribeSettings {
  readonly percent: PercentBase;
  /** Of tables that are drawn where Fisher's p cannot be computed exactly. */
  readonly seed: number;
}

export type DescribeSettings = StudySettings & OwnDescribeSettings;

export const describeSettings = ({ z }: SchemaKit) => ({
  percent: z.enum(percentBases).describe('Of what the percentages in the table of respondents are.'),
  seed: z.int().describe('Of the tables that are drawn where Fisher’s p is not exact.'),
});
