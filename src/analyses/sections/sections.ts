import type { ReportPart } from '../../codebook/report-parts.ts';
import { paragraph } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { differencesSection } from './differences-section.ts';
import { dataSection, linesPart, reproduceSection } from './run-sections.ts';
import { answersSection, scoresSection } from './score-sections.ts';
import type { Section } from './section.ts';
import type { ShownReport } from './shown-report.ts';
import { correlationsSection, reliabilitySection, respondentsSection } from './study-sections.ts';
import { summarySection } from './summary-section.ts';
import { wavesSection } from './waves-section.ts';

/** Parts with figures of their own. */
const ofFigures = {
  summary: summarySection,
  scores: scoresSection,
  differences: differencesSection,
  waves: wavesSection,
  correlations: correlationsSection,
  answers: answersSection,
  respondents: respondentsSection,
  reliability: reliabilitySection,
} as const satisfies Readonly<Partial<Record<ReportPart, Section>>>;

/** How the figures of the parts that are shown were computed. */
const methodsSection: Section = {
  from: [],
  blocks: (report, { language }) => [paragraph(methodsOfParts(report, language))],
  sentences: (report, { language }) => [linesPart('methods', methodsOfParts(report, language), language)],
  nothing: (report) => (methodsOfParts(report, 'en').length > 0 ? null : messages.report.nothing.methods),
};

function methodsOfParts(report: ShownReport, language: Language): string[] {
  const shown = Object.entries<Section>(ofFigures).filter(([id]) =>
    report.settings.sections.some((part) => part === id),
  );
  return [...new Set(shown.flatMap(([, { methods }]) => methods?.(report, language) ?? []))];
}

/** Every part of a report. */
export const sections: Readonly<Record<ReportPart, Section>> = {
  ...ofFigures,
  methods: methodsSection,
  data: dataSection,
  reproduce: reproduceSection,
};
