import { type Document, paragraph, type Table } from '../../document/document.ts';
import type { Analyses } from '../index.ts';
import { isOneScale } from '../scales/scale-tables.ts';
import type { ScoreView } from '../score-view.ts';
import { figureNotes } from './figure-notes.ts';
import { inputNotes } from './input-notes.ts';
import { type ReportPart, reportParts } from './report-parts.ts';
import type { Report } from './report-schema.ts';

/** A report for readers: details first, so that the indicators stand last, above the prompt. */
export function scoreDocument(
  analyses: Analyses,
  report: Report,
  parts: readonly ReportPart[],
  view: ScoreView,
): Document {
  const tables = tablesOf(analyses);
  const { language } = view;
  const indicators = parts.includes('indicators');
  return {
    title: report.instrument.title[language],
    blocks: [
      paragraph(inputNotes(report, language), 'quiet'),
      ...reportParts
        .filter((part) => parts.includes(part))
        .flatMap((part) =>
          (tables.get(part)?.(report, view) ?? []).filter(
            (table) => !(indicators && part === 'scales' && isOneScale(table)),
          ),
        ),
      paragraph(figureNotes(report, parts, language), 'quiet'),
    ],
  };
}

type MakeTables = (report: Report, view: ScoreView) => readonly Table[];

/** By what `--show` calls them. */
function tablesOf(
  analyses: Readonly<Record<string, { readonly tables: Readonly<Record<string, MakeTables>> }>>,
): ReadonlyMap<string, MakeTables> {
  return new Map(Object.values(analyses).flatMap(({ tables }) => Object.entries(tables)));
}
