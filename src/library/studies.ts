import type { describeStudy } from '../analyses/studies/describe-study.ts';
import type { reliabilityStudy } from '../analyses/studies/reliability-study.ts';
import type { Study } from '../analyses/study/study.ts';
import { type AnswerOptions, namedAnswers } from './answers.ts';

type OwnOf<Made> = Made extends Study<infer Own, infer _> ? Own : never;
type ReportOf<Made> = Made extends Study<infer _, infer Reported> ? Reported : never;

export type DescribeReport = ReportOf<typeof describeStudy>;
export type ReliabilityReport = ReportOf<typeof reliabilityStudy>;

/** What studies ask beside: the grouping. */
export interface StudyRequest extends AnswerOptions {
  /** The column that people are grouped by; left out, that of the codebook. */
  readonly by?: string | undefined;
}

export interface DescribeRequest extends StudyRequest, Partial<OwnOf<typeof describeStudy>> {}

/** Who answered: characteristics by group, and whether groups differ in them. What `hanaro describe` prints as JSON. */
export async function describe({
  percent = 'column',
  seed = 1,
  ...request
}: DescribeRequest): Promise<DescribeReport> {
  const { describeStudy } = await import('../analyses/studies/describe-study.ts');
  return run(describeStudy, request, { percent, seed });
}

/** How good the scales are: alpha, omega, items. What `hanaro reliability` prints as JSON. */
export async function reliability(request: StudyRequest): Promise<ReliabilityReport> {
  const { reliabilityStudy } = await import('../analyses/studies/reliability-study.ts');
  return run(reliabilityStudy, request, {});
}

async function run<Own, Reported>(
  study: Study<Own, Reported>,
  request: StudyRequest,
  settings: Own,
): Promise<Reported> {
  const { studyFiles } = await import('../study-files.ts');
  return studyFiles(study, { ...(await namedAnswers(request)), settings });
}
