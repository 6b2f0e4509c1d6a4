import { type Block, type Picture, paragraph } from '../../document/document.ts';
import { showsSomething } from '../../document/shows-something.ts';
import { messages } from '../../messages/messages.ts';
import { distributionPictures } from '../distributions/distribution-pictures.ts';
import { itemHeatMaps } from '../items/item-heat-maps.ts';
import { answerPictures } from '../items/item-pictures.ts';
import { sumNotes, testNote } from '../report/figure-notes.ts';
import { isExpected } from '../report/uncomputed-figures.ts';
import { indicatorPictures, profilePictures } from '../scales/scale-pictures.ts';
import { indicatorTables, isOneScale, scaleTables } from '../scales/scale-tables.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import { averageSentences } from '../sentences/score-sentences.ts';
import type { SentencePart } from '../sentences/sentence.ts';
import { starsNote } from '../stars-for.ts';
import { figuresShown } from '../study/figures-shown.ts';
import { ofTwoGroups, shownOfTwo } from './of-two-groups.ts';
import type { Section } from './section.ts';

/** A picture without values is left out; the notes say why figures have none. */
export const seen = (pictures: readonly Picture[]): readonly Picture[] => pictures.filter(showsSomething);

/** A page of more than a megabyte is no use to anyone: of very many scales it says how to draw them. */
const mostOfAKind = 16;

export function fewOrNamed(pictures: readonly Picture[], { language }: ScoreView): readonly Block[] {
  const drawn = seen(pictures);
  const [first] = drawn;
  if (!first || drawn.length <= mostOfAKind) return drawn;
  const { name, id } = first;
  return [
    paragraph([messages.pictures.drawnApart({ name, count: drawn.length, kind: id })[language]], 'quiet'),
  ];
}

/** Indicators first, drawn and as a table, then how they are distributed, then the scales inside them. */
export const scoresSection: Section = {
  from: ['scales', 'comparisons', 'distributions'],
  blocks: (report, view) => {
    // Tests of more than two groups at once stand in a part of their own.
    const besideMeans = { ...report, comparisons: ofTwoGroups(report) };
    return [
      ...seen(indicatorPictures(report, view)),
      ...indicatorTables(besideMeans, view),
      ...fewOrNamed(distributionPictures(report, view), view),
      ...seen(profilePictures(report, view)),
      ...scaleTables(besideMeans, view).filter((table) => !isOneScale(table)),
    ];
  },
  sentences: averageSentences,
  signs: (report, language) =>
    ofTwoGroups(report).length === 0
      ? []
      : [starsNote(report.settings), messages.report.differenceNotes.cohensD[language]],
  methods: (report, language) => [
    ...(ofTwoGroups(report).length > 0 ? [testNote(report, language)] : []),
    ...sumNotes(report, ['scales', 'indicators'], language),
    scoreText('hundred', language),
  ],
  figures: (report) => [
    figuresShown(report.scales, isExpected),
    figuresShown(report.distributions, (figure) => figure === 'mean' || figure === 'bandwidth'),
    figuresShown(ofTwoGroups(report), shownOfTwo),
  ],
};

export const answersSection: Section = {
  from: ['scales', 'items'],
  blocks: (report, view) => [
    ...seen(answerPictures(report, view)),
    ...fewOrNamed(itemHeatMaps(report, view), view),
  ],
  sentences: (report, view) => [
    described('answers', seen(answerPictures(report, view)), view),
    described('heatmap', seen(itemHeatMaps(report, view)), view),
  ],
  figures: ({ items }) => [figuresShown(items, (figure) => figure === 'mean')],
  nothing: ({ items }) => (items.some(({ n }) => n > 0) ? null : messages.report.nothing.answers),
};

/** What is to be seen in pictures, in words. */
function described(
  id: 'answers' | 'heatmap',
  pictures: readonly Picture[],
  { language }: ScoreView,
): SentencePart {
  return {
    heading: messages.pictures[id][language],
    paragraphs: pictures.map(({ caption, description }, index) => ({
      id: [id, String(index)].join('/'),
      text: `${caption}: ${description}`,
    })),
  };
}
