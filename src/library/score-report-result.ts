import type { ReportPart } from '../analyses/report/report-parts.ts';
import type { Report } from '../analyses/report/report-schema.ts';
import type { ScoreView } from '../analyses/score-view.ts';
import { flatTables } from '../document/flat-tables.ts';
import type { Result } from '../formats/format.ts';

/** A report of scores with everything that a format needs of it. @param parts  the tables for readers */
export function scoreReportResult(report: Report, parts: readonly ReportPart[], view: ScoreView): Result {
  return {
    json: report,
    data: flatTables(report, async () =>
      (await import('../analyses/report/report-schema.ts')).loadReportSchema(),
    ),
    document: async () => {
      const { scoreDocument } = await import('../analyses/report/score-document.ts');
      const { loadAnalyses } = await import('../analyses/load-analyses.ts');
      return scoreDocument(await loadAnalyses(), report, parts, view);
    },
    sentences: async () => {
      const { scoreSentences } = await import('../analyses/sentences/score-sentences.ts');
      const { sentencesDocument } = await import('../analyses/sentences/sentences-document.ts');
      return sentencesDocument(report, scoreSentences(report, view), view);
    },
  };
}
