import * as z from 'zod';
import { qualitySchema } from '../src/analyses/quality/quality-schema.ts';
import { loadReportSchema } from '../src/analyses/report/report-schema.ts';
import { personScoresSchema } from '../src/analyses/report/scores-head.ts';
import { compareStudy } from '../src/analyses/studies/compare-study.ts';
import { correlateStudy } from '../src/analyses/studies/correlate-study.ts';
import { describeStudy } from '../src/analyses/studies/describe-study.ts';
import { reliabilityStudy } from '../src/analyses/studies/reliability-study.ts';
import { reportStudy } from '../src/analyses/studies/report-study.ts';
import { themesSchema } from '../src/analyses/themes/themes-schema.ts';
import { codebookSchema } from '../src/codebook/schema/codebook-schema.ts';
import { configSchema } from '../src/config/config-schema.ts';
import { tallySchema } from '../src/count/tallies/tally-schema.ts';
import { paperAuditSchema } from '../src/papers/document/paper-audit-schema.ts';
import { auditSchema } from '../src/printed/audit/audit-schema.ts';
import { publishedSchema } from '../src/printed/published-schema.ts';
import { verificationSchema } from '../src/printed/verify/verification-schema.ts';

/** The JSON Schemas that ship with the package, made from the schemas that the code itself uses. */
export const publishedSchemas: readonly (readonly [file: string, schema: object])[] = [
  ['audit-1.json', jsonSchema(auditSchema, 'audit-1.json', 'output')],
  ['codebook-1.json', jsonSchema(codebookSchema, 'codebook-1.json', 'input')],
  ['compare-1.json', jsonSchema(await compareStudy.schema(), 'compare-1.json', 'output')],
  ['config-1.json', jsonSchema(configSchema, 'config-1.json', 'input')],
  ['correlate-1.json', jsonSchema(await correlateStudy.schema(), 'correlate-1.json', 'output')],
  ['describe-1.json', jsonSchema(await describeStudy.schema(), 'describe-1.json', 'output')],
  ['paper-audit-1.json', jsonSchema(paperAuditSchema, 'paper-audit-1.json', 'output')],
  ['published-1.json', jsonSchema(publishedSchema, 'published-1.json', 'input')],
  ['quality-1.json', jsonSchema(qualitySchema, 'quality-1.json', 'output')],
  ['reliability-1.json', jsonSchema(await reliabilityStudy.schema(), 'reliability-1.json', 'output')],
  ['whole-report-1.json', jsonSchema(await reportStudy.schema(), 'whole-report-1.json', 'output')],
  ['report-1.json', jsonSchema(await loadReportSchema(), 'report-1.json', 'output')],
  ['scores-1.json', jsonSchema(personScoresSchema, 'scores-1.json', 'output')],
  ['tally-2.json', jsonSchema(tallySchema, 'tally-2.json', 'output')],
  ['themes-1.json', jsonSchema(themesSchema, 'themes-1.json', 'output')],
  ['verification-1.json', jsonSchema(verificationSchema, 'verification-1.json', 'output')],
];

function jsonSchema(schema: z.ZodType, file: string, io: 'input' | 'output'): object {
  return { $id: `urn:hanaro:${file.replace('.json', '')}`, ...z.toJSONSchema(schema, { io }) };
}
