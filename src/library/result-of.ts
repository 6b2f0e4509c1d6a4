import type { Report } from '../analyses/report/report-schema.ts';
import type { ScoreView } from '../analyses/score-view.ts';
import type { Study } from '../analyses/study/study.ts';
import type { ThemesReport } from '../analyses/themes/themes-schema.ts';
import { flatTables } from '../document/flat-tables.ts';
import { UsageError } from '../errors.ts';
import type { Result } from '../formats/format.ts';
import { messages } from '../messages/messages.ts';
import type { AnyReport } from './reports.ts';
import { scoreReportResult } from './score-report-result.ts';

/** How a report is to be shown to readers. */
interface Shown extends ScoreView {
  /** The tables that are wanted, where the command has a choice. */
  readonly show: readonly string[] | undefined;
}

/** A report with everything that a format needs of it: its arrays say of which function it is. */
export async function resultOf(report: AnyReport, shown: Shown): Promise<Result> {
  if ('agreement_cells' in report) return themesResult(report, shown);
  if ('suppressed' in report) return scoreResult(report, shown);
  if ('reliability_items' in report) {
    const { reliabilityStudy } = await import('../analyses/studies/reliability-study.ts');
    return studyResult(reliabilityStudy, report, shown);
  }
  if ('post_hoc' in report) {
    const { compareStudy } = await import('../analyses/studies/compare-study.ts');
    return studyResult(compareStudy, report, shown);
  }
  if ('correlations' in report) {
    const { correlateStudy } = await import('../analyses/studies/correlate-study.ts');
    return studyResult(correlateStudy, report, shown);
  }
  const { describeStudy } = await import('../analyses/studies/describe-study.ts');
  return studyResult(describeStudy, report, shown);
}

function studyResult<Own, Reported extends object>(
  study: Study<Own, Reported>,
  report: Reported,
  view: ScoreView,
): Result {
  return {
    json: report,
    data: flatTables(report, study.schema),
    document: async () => study.document(report, view),
    sentences: () => study.sentences(report, view),
  };
}

async function scoreResult(report: Report, { show, ...view }: Shown): Promise<Result> {
  const { reportParts } = await import('../analyses/report/report-parts.ts');
  return scoreReportResult(report, chosen(show ?? ['scales', 'indicators'], reportParts), view);
}

async function themesResult(report: ThemesReport, { show, ...view }: Shown): Promise<Result> {
  const { themeParts } = await import('../analyses/themes/theme-parts.ts');
  const parts = chosen(show ?? themeParts, themeParts);
  return {
    json: report,
    data: flatTables(report, async () => (await import('../analyses/themes/themes-schema.ts')).themesSchema),
    document: async () => {
      const { themesDocument } = await import('../analyses/themes/document/themes-document.ts');
      return themesDocument(report, parts, view);
    },
  };
}

/** @throws UsageError for a name that none of the tables has */
function chosen<Part extends string>(show: readonly string[], parts: readonly Part[]): readonly Part[] {
  const unknown = show.find((name) => !parts.some((part) => part === name));
  if (unknown === undefined) return parts.filter((part) => show.includes(part));
  throw new UsageError({
    message: messages.library.noSuchPart({ part: unknown }),
    hint: messages.common.oneOf({ ids: parts.join(', ') }),
  });
}
