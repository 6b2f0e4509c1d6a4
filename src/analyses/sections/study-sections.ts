import type { Block } from '../../document/document.ts';
import { associationTables } from '../associations/association-tables.ts';
import { describedCharacteristics } from '../characteristics/described-characteristics.ts';
import { reliability } from '../reliability/reliability.ts';
import type { ScoreView } from '../score-view.ts';
import { associationSentences } from '../sentences/association-sentences.ts';
import { reliabilitySentences } from '../sentences/reliability-sentences.ts';
import { captionedSentences } from '../sentences/sentence.ts';
import type { ShownReport } from './shown-report.ts';

export const respondentsSection = (report: ShownReport, view: ScoreView): Block[] => [
  ...describedCharacteristics.tables.respondents(report, view),
  ...associationTables(report, view),
  ...captionedSentences(associationSentences(report, view)),
];

export const reliabilitySection = (report: ShownReport, view: ScoreView): Block[] => [
  ...reliability.tables.reliability(report, view),
  ...captionedSentences(reliabilitySentences(ofEverybody(report), view)),
];

/** The table has the groups; in words everybody is enough. */
const ofEverybody = ({ reliability: rows, populations, ...report }: ShownReport) => ({
  ...report,
  reliability: rows.filter(({ group }) => group === 'all'),
  populations: populations.map((population) => ({ ...population, groups: population.groups.slice(0, 1) })),
});
