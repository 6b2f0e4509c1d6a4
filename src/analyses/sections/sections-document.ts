import type { ReportPart } from '../../codebook/report-parts.ts';
import { type Block, type Document, heading } from '../../document/document.ts';
import { messages } from '../../messages/messages.ts';
import type { ScoreView } from '../score-view.ts';
import { dataSection, methodsSection, reproduceSection } from './run-sections.ts';
import { answersSection, differencesSection, scoresSection } from './score-sections.ts';
import type { ShownReport } from './shown-report.ts';
import { reliabilitySection, respondentsSection } from './study-sections.ts';
import { summarySection } from './summary-section.ts';

type MakeSection = (report: ShownReport, view: ScoreView) => readonly Block[];

const sections: Readonly<Record<ReportPart, MakeSection>> = {
  summary: summarySection,
  scores: scoresSection,
  differences: differencesSection,
  answers: answersSection,
  respondents: respondentsSection,
  reliability: reliabilitySection,
  methods: methodsSection,
  data: dataSection,
  reproduce: reproduceSection,
};

/** A whole study for readers: its parts under their headings; one that has nothing to say is left out. */
export function sectionsDocument(report: ShownReport, view: ScoreView): Document {
  const { language } = view;
  return {
    title: report.instrument.title[language],
    blocks: report.settings.sections.flatMap((id) => {
      const blocks = sections[id](report, view);
      return blocks.length === 0 ? [] : [heading(messages.report.headings[id][language]), ...blocks];
    }),
  };
}
