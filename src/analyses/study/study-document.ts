import { type Document, paragraph } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import { inputNotes } from '../report/input-notes.ts';
import { missingFigureNotes } from '../report/missing-figure-notes.ts';
import type { ScoreView } from '../score-view.ts';
import type { AnyStudyReport, ErasedAnalysis } from './any-study.ts';
import { rowsWithoutFigures } from './rows-without-figures.ts';

/** A study for readers: what was read, its tables, then how their figures were made and why any is missing. */
export function studyDocument(
  report: AnyStudyReport,
  analyses: readonly Pick<ErasedAnalysis, 'tables' | 'notes'>[],
  view: ScoreView,
): Document {
  const { language } = view;
  return {
    title: report.instrument.title[language],
    blocks: [
      paragraph([...inputNotes(report, language), ...groupsNote(report.settings, language)], 'quiet'),
      ...analyses.flatMap(({ tables }) =>
        Object.values(tables)
          .flatMap((tablesOf) => tablesOf(report, view))
          .filter(({ rows }) => rows.length > 0),
      ),
      paragraph(
        [
          // Several analyses may explain the same, such as stars.
          ...new Set(analyses.flatMap(({ notes }) => notes?.(report, language) ?? [])),
          ...missingFigureNotes(
            rowsWithoutFigures(Object.values(report)),
            messages.studies.reasons,
            language,
          ),
        ],
        'quiet',
      ),
    ],
  };
}

const groupsNote = ({ by, by_label: label }: StudySettings, language: Language): string[] =>
  by === undefined ? [] : [messages.numbers.groupedBy({ column: label ?? by })[language]];
