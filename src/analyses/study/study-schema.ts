import * as z from 'zod';
import { reportHead, reportWarnings, settingsOfEvery } from '../report/report-head.ts';
import { type SchemaKit, schemaKit } from '../schema-kit.ts';

const by = z
  .string()
  .exactOptional()
  .describe('The column that people are grouped by, where --by asked for another than that of the codebook.');

const byLabel = schemaKit.text.exactOptional().describe('What that column is called.');

/** The schema of a study's document, put together from those of its analyses. */
export function studySchema({
  id,
  settings,
  analyses,
}: {
  readonly id: string;
  readonly settings: (kit: SchemaKit) => z.ZodRawShape;
  readonly analyses: Readonly<Record<string, { readonly schema: (kit: SchemaKit) => z.ZodObject }>>;
}): z.ZodObject {
  const arrays = Object.entries(analyses).map(([name, { schema }]) => [name, z.array(schema(schemaKit))]);
  return z
    .strictObject({
      ...reportHead,
      settings: z.strictObject({ ...settingsOfEvery, by, by_label: byLabel, ...settings(schemaKit) }),
      ...Object.fromEntries(arrays),
      warnings: reportWarnings,
    })
    .describe(`hanaro ${id}: every figure of one run, in full double precision.`);
}
