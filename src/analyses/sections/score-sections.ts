import { type Block, type Picture, paragraph } from '../../document/document.ts';
import { showsSomething } from '../../document/shows-something.ts';
import { messages } from '../../messages/messages.ts';
import { differencePictures } from '../comparisons/comparison-pictures.ts';
import { distributionPictures } from '../distributions/distribution-pictures.ts';
import { itemHeatMaps } from '../items/item-heat-maps.ts';
import { answerPictures } from '../items/item-pictures.ts';
import { indicatorPictures, profilePictures } from '../scales/scale-pictures.ts';
import { indicatorTables, scaleTables } from '../scales/scale-tables.ts';
import type { ScoreView } from '../score-view.ts';
import { comparisonSentences } from '../sentences/comparison-sentences.ts';
import { captionedSentences } from '../sentences/sentence.ts';
import type { ShownReport } from './shown-report.ts';

/** A picture without values is left out; the methods say why figures have none. */
const seen = (pictures: readonly Picture[]): readonly Picture[] => pictures.filter(showsSomething);

/** A page of more than a megabyte is no use to anyone: of very many scales it says how to draw them. */
const mostOfAKind = 16;

function fewOrNamed(pictures: readonly Picture[], { language }: ScoreView): readonly Block[] {
  const drawn = seen(pictures);
  const [first] = drawn;
  if (!first || drawn.length <= mostOfAKind) return drawn;
  const { name, id } = first;
  return [
    paragraph([messages.pictures.drawnApart({ name, count: drawn.length, kind: id })[language]], 'quiet'),
  ];
}

/** Indicators first, drawn and as a table, then how they are distributed, then the scales inside them. */
export const scoresSection = (report: ShownReport, view: ScoreView): Block[] => [
  ...seen(indicatorPictures(report, view)),
  ...indicatorTables(report, view),
  ...fewOrNamed(distributionPictures(report, view), view),
  ...seen(profilePictures(report, view)),
  ...scaleTables(report, view),
];

export const differencesSection = (report: ShownReport, view: ScoreView): Block[] => [
  ...seen(differencePictures(report, view)),
  ...captionedSentences(comparisonSentences(report, view)),
];

export const answersSection = (report: ShownReport, view: ScoreView): Block[] => [
  ...seen(answerPictures(report, view)),
  ...fewOrNamed(itemHeatMaps(report, view), view),
];
