import type { Block } from '../../document/document.ts';
import { differencePictures } from '../comparisons/comparison-pictures.ts';
import { answerPictures } from '../items/item-pictures.ts';
import { indicatorPictures, profilePictures } from '../scales/scale-pictures.ts';
import { indicatorTables, scaleTables } from '../scales/scale-tables.ts';
import type { ScoreView } from '../score-view.ts';
import { comparisonSentences } from '../sentences/comparison-sentences.ts';
import { captionedSentences } from '../sentences/sentence.ts';
import type { ShownReport } from './shown-report.ts';

/** Indicators first, drawn and as a table, then the scales inside them. */
export const scoresSection = (report: ShownReport, view: ScoreView): Block[] => [
  ...indicatorPictures(report, view),
  ...indicatorTables(report, view),
  ...profilePictures(report, view),
  ...scaleTables(report, view),
];

export const differencesSection = (report: ShownReport, view: ScoreView): Block[] => [
  ...differencePictures(report, view),
  ...captionedSentences(comparisonSentences(report, view)),
];

export const answersSection = (report: ShownReport, view: ScoreView): Block[] => answerPictures(report, view);
