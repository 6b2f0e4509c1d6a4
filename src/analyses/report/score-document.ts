import { type Document, paragraph, type Table } from '../../document/document.ts';
import { characteristicTables } from '../characteristics/characteristic-tables.ts';
import { itemTables } from '../items/item-tables.ts';
import { indicatorTables, scaleTables } from '../scales/scale-tables.ts';
import type { ScoreView } from '../score-view.ts';
import { figureNotes } from './figure-notes.ts';
import { inputNotes } from './input-notes.ts';
import { type ReportPart, reportParts } from './report-parts.ts';
import type { Report } from './report-schema.ts';

const tables: Readonly<Record<ReportPart, (report: Report, view: ScoreView) => readonly Table[]>> = {
  respondents: characteristicTables,
  items: itemTables,
  scales: scaleTables,
  indicators: indicatorTables,
};

/** A report for readers: details first, so that the indicators stand last, above the prompt. */
export function scoreDocument(report: Report, parts: readonly ReportPart[], view: ScoreView): Document {
  const { language } = view;
  const indicators = parts.includes('indicators');
  return {
    title: report.instrument.title[language],
    blocks: [
      paragraph(inputNotes(report, language), 'quiet'),
      ...reportParts
        .filter((part) => parts.includes(part))
        .flatMap((part) =>
          tables[part](report, view).filter(
            (table) => !(indicators && part === 'scales' && isOneScale(table)),
          ),
        ),
      paragraph(figureNotes(report, parts, language), 'quiet'),
    ],
  };
}

/** A scale without scales inside it is an indicator, and the table of indicators has all of it. */
const isOneScale = ({ rows }: Table) =>
  rows.every(([label]) => label?.kind === 'text' && (label.indent ?? 0) === 0);
