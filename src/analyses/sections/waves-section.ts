import { messages } from '../../messages/messages.ts';
import { changePictures } from '../changes/change-pictures.ts';
import { didNotes, didTables } from '../did/did-tables.ts';
import { pairedMethods, pairedSigns } from '../paired/paired-notes.ts';
import { pairedTables } from '../paired/paired-tables.ts';
import { peopleSentences } from '../sentences/people-sentences.ts';
import { captionedSentences } from '../sentences/sentence.ts';
import { fewOrNamed } from './score-sections.ts';
import type { Section } from './section.ts';

/** From wave to wave of the same people, and whether groups changed alike. */
export const wavesSection: Section = {
  from: ['scales', 'paired', 'did'],
  blocks: (report, view) => [
    ...fewOrNamed(changePictures(report, view), view),
    ...pairedTables(report, view),
    ...didTables(report, view),
    ...captionedSentences(peopleSentences(report, view)),
  ],
  sentences: peopleSentences,
  signs: pairedSigns,
  methods: (report, language) => [...pairedMethods(report, language), ...didNotes(report, language)],
  figures: ({ paired, did }) => [paired, did],
  nothing: ({ paired }) => (paired.length > 0 ? null : messages.report.nothing.waves),
};
