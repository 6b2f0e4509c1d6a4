import { messages } from '../../messages/messages.ts';
import { associationMethods, associationSigns } from '../associations/association-notes.ts';
import { associationTables } from '../associations/association-tables.ts';
import { describedCharacteristics } from '../characteristics/described-characteristics.ts';
import { correlationTables } from '../correlations/correlation-tables.ts';
import { correlationText } from '../correlations/correlation-text.ts';
import { measurementTables } from '../measurements/measurement-tables.ts';
import { measurements } from '../measurements/measurements.ts';
import { reliability } from '../reliability/reliability.ts';
import { scaleNotes } from '../reliability/reliability-notes.ts';
import { reversedQuestions } from '../reliability/reversed-questions.ts';
import { associationSentences } from '../sentences/association-sentences.ts';
import { correlationSentences } from '../sentences/correlation-sentences.ts';
import { reliabilitySentences } from '../sentences/reliability-sentences.ts';
import { respondentSentences } from '../sentences/respondent-sentences.ts';
import { captionedSentences, partsOf } from '../sentences/sentence.ts';
import { starsNote } from '../stars-for.ts';
import { figuresShown } from '../study/figures-shown.ts';
import type { Section } from './section.ts';
import type { ShownReport } from './shown-report.ts';

export const respondentsSection: Section = {
  from: ['characteristics', 'measurements', 'associations', 'balance'],
  blocks: (report, view) => [
    ...describedCharacteristics.tables.respondents(report, view),
    ...measurementTables(report, view),
    ...associationTables(report, view),
    ...captionedSentences(associationSentences(report, view)),
  ],
  sentences: partsOf(respondentSentences, associationSentences),
  signs: (report, language) => [
    ...(describedCharacteristics.notes?.(report, language) ?? []),
    ...associationSigns(report, language),
  ],
  methods: (report, language) => [
    ...(measurements.notes?.(report, language) ?? []),
    ...associationMethods(report, language),
  ],
  figures: ({ associations }) => [associations],
  nothing: ({ characteristics, measurements: numbers }) =>
    characteristics.length + numbers.length > 0 ? null : messages.report.nothing.respondents,
};

export const reliabilitySection: Section = {
  from: ['reliability', 'reliability_items'],
  blocks: (report, view) => [
    ...reliability.tables.reliability(report, view),
    ...captionedSentences(reliabilitySentences(ofEverybody(report), view)),
  ],
  sentences: reliabilitySentences,
  signs: reversedQuestions,
  methods: (_, language) => scaleNotes(language),
  figures: ({ reliability: rows }) => [rows],
};

/** The table has the groups; in words everybody is enough. */
const ofEverybody = ({ reliability: rows, populations, ...report }: ShownReport) => ({
  ...report,
  reliability: rows.filter(({ group }) => group === 'all'),
  populations: populations.map((population) => ({ ...population, groups: population.groups.slice(0, 1) })),
});

/** How scales go with each other, in a matrix for everybody and each group. */
export const correlationsSection: Section = {
  from: ['correlations'],
  blocks: (report, view) => [
    ...correlationTables(report, view),
    ...captionedSentences(correlationSentences(report, view)),
  ],
  sentences: correlationSentences,
  signs: ({ settings }, language) =>
    settings.stars.length === 0 ? [] : [`${starsNote(settings)} ${correlationText('tested', language)}`],
  methods: ({ correlations, settings }, language) =>
    correlations.length === 0
      ? []
      : [correlationText(settings.method, language), correlationText('chosen', language)],
  figures: ({ correlations }) => [figuresShown(correlations, (figure) => figure.startsWith('pearson'))],
  nothing: ({ correlations }) => (correlations.length > 0 ? null : messages.report.nothing.correlations),
};
