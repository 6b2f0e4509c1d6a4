import * as z from 'zod';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Codebook, Population } from '../../codebook/codebook.ts';
import type { Warning } from '../../errors.ts';
import type { AnswerInput } from '../../responses/answer-input.ts';
import { inputRow } from './input-row.ts';
import { reportHead, reportWarnings } from './report-head.ts';

const { schema_version, tool, instrument, inputs } = reportHead;

/** The JSON document of `hanaro scores`. */
export const personScoresSchema = z
  .strictObject({
    schema_version,
    tool,
    instrument,
    population: z.string(),
    inputs,
    warnings: reportWarnings,
    columns: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    rows: z
      .array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
      .describe(
        'A person each, in the order of the files: a value for every column, null where there is none.',
      ),
  })
  .describe('hanaro scores: the score of each person on each scale.');

/** What the document says before its columns and rows. */
export function scoresHead(run: {
  readonly codebook: Codebook;
  readonly population: Population;
  readonly inputs: readonly AnswerInput[];
  readonly warnings: readonly Warning[];
}): Omit<z.infer<typeof personScoresSchema>, 'columns' | 'rows'> {
  const { id, version, title } = run.codebook;
  return {
    schema_version: '1',
    tool: { name: 'hanaro', version: packageJson.version },
    instrument: { id, version, title },
    population: run.population.id,
    inputs: run.inputs.map(inputRow),
    warnings: [...run.warnings],
  };
}
