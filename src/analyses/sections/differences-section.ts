import { messages } from '../../messages/messages.ts';
import { isOfMany } from '../compared/shown-comparisons.ts';
import { differencePictures } from '../comparisons/comparison-pictures.ts';
import { omnibusMethods } from '../omnibus/omnibus-notes.ts';
import type { OmnibusRow } from '../omnibus/omnibus-row.ts';
import { omnibusTables } from '../omnibus/omnibus-tables.ts';
import { postHoc } from '../post-hoc/post-hoc.ts';
import { postHocTables } from '../post-hoc/post-hoc-tables.ts';
import { testNote } from '../report/figure-notes.ts';
import { groupSentences } from '../sentences/group-sentences.ts';
import { captionedSentences } from '../sentences/sentence.ts';
import { starsNote } from '../stars-for.ts';
import { figuresShown } from '../study/figures-shown.ts';
import { ofTwoGroups, shownOfTwo } from './of-two-groups.ts';
import { fewOrNamed, seen } from './score-sections.ts';
import type { Section } from './section.ts';
import type { ShownReport } from './shown-report.ts';

const { differenceNotes } = messages.report;

/** Whether groups differ: of more than two the test of them all, then every pair with p that holds for all pairs. */
export const differencesSection: Section = {
  from: ['scales', 'comparisons', 'omnibus', 'post_hoc'],
  blocks: (report, view) => [
    ...omnibusTables(report, view),
    ...postHocTables(report, view),
    ...fewOrNamed(seen(differencePictures(report, view)), view),
    ...captionedSentences(groupSentences(report, view)),
  ],
  sentences: groupSentences,
  signs: (report, language) => [
    ...(ofMany(report).length > 0 ? [starsNote(report.settings)] : []),
    ...(ofTwoGroups(report).some(({ cohens_d: d }) => d) ? [differenceNotes.cohensD[language]] : []),
    ...(report.comparisons.some(({ hedges_g: g }) => g) ? [differenceNotes.hedgesG[language]] : []),
    ...(ofMany(report).length > 0 ? [differenceNotes.pairsNotCorrected[language]] : []),
  ],
  methods: (report, language) => [
    ...(ofTwoGroups(report).length > 0 ? [testNote(report, language)] : []),
    ...omnibusMethods(report, language),
    ...(postHoc.notes?.(report, language) ?? []),
  ],
  figures: (report) => {
    const many = new Set(ofMany(report).map(({ population }) => population));
    return [
      figuresShown(ofTwoGroups(report), shownOfTwo),
      figuresShown(ofMany(report), isShownOfMany),
      report.post_hoc.filter(({ population }) => many.has(population)),
    ];
  },
  nothing: ({ comparisons }) => (comparisons.length > 0 ? null : messages.report.nothing.differences),
};

function ofMany({ populations, omnibus }: ShownReport): OmnibusRow[] {
  const many = new Set(populations.filter(isOfMany).map(({ population }) => population));
  return omnibus.filter(({ population }) => many.has(population));
}

const unshown: ReadonlySet<string> = new Set(['anova', 'welch_anova', 'brown_forsythe']);

const isShownOfMany = (figure: string, { test }: OmnibusRow): boolean =>
  figure === test || !unshown.has(figure);
