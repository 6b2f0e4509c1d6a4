import type { Span } from './sentences.ts';
import { decimalMarkIn, numberForm, plainNumber } from './text-numbers.ts';

export type DescriptiveStatistic = 'mean' | 'sd' | 'n' | 'percent' | 'cronbach_alpha';

/** A figure that a sentence names by its statistic: "M = 4.12", "평균 4.12점", "60명(50.0%)". */
export interface SentenceFigure extends Span {
  readonly statistic: DescriptiveStatistic;
  readonly plain: string;
  /** With its name: "M = 4.12". */
  readonly shown: Span;
}

const before = "(?<![\\p{L}\\p{N}_.'’/^*+-])";
const particle = '(?:은|는|이|가)?';
const equals = `${particle}\\s?(?:[=:]|was|were|is|of|scores? of)?\\s?`;
const number = numberForm;
/** Behind a figure that is no such one: a further digit, a range, a share, a difference, a number of something. */
const noMore =
  '(?![.,]?\\d)(?!\\s?(?:[\\d%~]|[-–]\\s?[.\\d]|점?\\s?(?:차|높|낮|증|감|만큼|점 (?:차|높|낮|만점)|척도|이상|이하|미만|초과)|points? |times|(?:of|out of) \\d|percent))';

const forms: readonly (readonly [readonly DescriptiveStatistic[], RegExp])[] = [
  [
    ['mean', 'sd'],
    new RegExp(
      `${before}(?:M|[Mm]ean|평균)\\s?\\(\\s?(?:SD|S\\.D\\.|표준편차)\\s?\\)${equals}(${number})점?\\s?\\(\\s?(${number})\\s?\\)`,
      'dgu',
    ),
  ],
  [
    ['mean'],
    new RegExp(
      `${before}(?:M|[Mm]ean(?: score)?|평균(?:\\s?(?:점수|값))?)${equals}(${number})${noMore}`,
      'dgu',
    ),
  ],
  [
    ['sd'],
    new RegExp(
      `${before}(?:SD|S\\.D\\.|s\\.d\\.|standard deviation|표준편차)${equals}(${number})${noMore}`,
      'dgu',
    ),
  ],
  [['n'], new RegExp(`${before}[nN]\\s?=\\s?(\\d[\\d,]*)${noMore}`, 'dgu')],
  [['n'], /(?<![\p{L}\p{N}_.,-])(\d{1,3}(?:,\d{3})*|\d+)\s?명(?=\s?[(,]?\s?\d[\d.]*\s?%)/dgu],
  [
    ['percent'],
    /(?<![\p{L}\p{N}_.,~-])(\d{1,3}(?:[.,]\d+)?)\s?(?:%|퍼센트|percent)(?!\s?(?:p\b|포인트|point|ci\b|confidence|신뢰|수준|유의|level))/dgiu,
  ],
  [
    ['cronbach_alpha'],
    new RegExp(
      `(?:[Cc]ronbach(?:['’]?s)?\\s?(?:α|alpha|알파)|크론바[흐하]\\s?(?:α|알파)|신뢰도(?:\\s?계수)?)(?:\\s?값)?${equals}(${number})${noMore}`,
      'dgu',
    ),
  ],
];

/** What is of another thing than the row, or only near it. */
const otherThing =
  /(?:grand|adjusted|marginal|difference|sample|population|weighted|normative|전체|보정|교정|조정|기준|규준|가중|차이의)\s?$/iu;
const nearly =
  /(?:about|around|approximately|roughly|nearly|almost|over|under|below|above|than|least|most|[~≈<>]|약|거의|대략|평균)\s?$/iu;

/** The figures of a sentence, in their order; none where it is not known how they write decimals. */
export function figuresInSentence(sentence: string): SentenceFigure[] {
  const found = forms.flatMap(([statistics, form]) =>
    [...sentence.matchAll(form)].flatMap((match) => {
      const lead = sentence.slice(0, match.index);
      const isOther = statistics[0] === 'percent' || statistics[0] === 'n' ? nearly : otherThing;
      const shown = { start: match.index, end: match.index + match[0].length };
      return statistics.flatMap((statistic, at) => {
        const span = match.indices?.[at + 1];
        return span && !isOther.test(lead)
          ? [{ statistic, text: match[at + 1] ?? '', start: span[0], end: span[1], shown }]
          : [];
      });
    }),
  );
  const mark = decimalMarkIn(found.flatMap(({ statistic, text }) => (statistic === 'n' ? [] : [text])));
  const read = found.flatMap(({ text, ...figure }) => {
    const plain = plainNumber(text, figure.statistic === 'n' ? 'point' : mark);
    return plain === null ? [] : [{ ...figure, plain }];
  });
  return read.length < found.length ? [] : read.toSorted((one, other) => one.start - other.start);
}
