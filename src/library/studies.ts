import type { correlateStudy } from '../analyses/studies/correlate-study.ts';
import type { describeStudy } from '../analyses/studies/describe-study.ts';
import type { reliabilityStudy } from '../analyses/studies/reliability-study.ts';
import type { Study } from '../analyses/study/study.ts';
import { type AnswerOptions, namedAnswers } from './answers.ts';
import { codebookOf } from './codebook.ts';

type OwnOf<Made> = Made extends Study<infer Own, infer _> ? Own : never;
export type ReportOf<Made> = Made extends Study<infer _, infer Reported> ? Reported : never;

export type DescribeReport = ReportOf<typeof describeStudy>;
export type CorrelateReport = ReportOf<typeof correlateStudy>;
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

export interface CorrelateRequest extends StudyRequest {
  /** Scales and columns of numbers; left out, the outermost scales and all numbers. */
  readonly scales?: readonly string[] | undefined;
  /** What tables show; rows have both. Default pearson. */
  readonly method?: OwnOf<typeof correlateStudy>['method'] | undefined;
}

/**
 * How scales and numbers go together: Pearson and Spearman. What `hanaro correlate` prints as JSON.
 *
 * @throws UsageError for a name that no population has
 */
export async function correlate({
  scales,
  method = 'pearson',
  ...request
}: CorrelateRequest): Promise<CorrelateReport> {
  const [{ correlateStudy }, { checkAsked }] = await Promise.all([
    import('../analyses/studies/correlate-study.ts'),
    import('../analyses/correlations/check-asked.ts'),
  ]);
  const codebook = await codebookOf(request.codebook);
  const asked = scales ? [...scales] : null;
  const { population } = request;
  checkAsked({ populations: codebook.populations.filter(({ id }) => id === (population ?? id)) }, asked);
  return run(correlateStudy, { ...request, codebook }, { scales: asked, method });
}

async function run<Own, Reported>(
  study: Study<Own, Reported>,
  request: StudyRequest,
  settings: Own,
): Promise<Reported> {
  const { studyFiles } = await import('../study-files.ts');
  return studyFiles(study, { ...(await namedAnswers(request)), settings });
}
