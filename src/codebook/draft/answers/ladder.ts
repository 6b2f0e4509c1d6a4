import { normalised } from '../../words/normalised.ts';

/** The rungs of a known answer scale, lowest first; each rung in every wording that is met. */
export type Ladder = readonly (readonly string[])[];

/** @param written  rungs between `<`, wordings between `|` */
export const rungs = (written: string): Ladder => written.split(' < ').map((rung) => rung.split('|'));

/** How the two sides of a scale are worded, and how strongly. */
interface Sides {
  readonly low: readonly string[];
  readonly high: readonly string[];
  /** Wordings between `|`. */
  readonly middle: string;
  readonly mild: (side: string) => readonly string[];
  readonly plain: (side: string) => readonly string[];
  readonly very: (side: string) => readonly string[];
}

/** From very bad to very good: five points, seven, four, six and three. */
export function bipolar({ low, high, middle, mild, plain, very }: Sides): readonly Ladder[] {
  const between = middle.split('|');
  const [veryLow, plainLow, mildLow] = [very, plain, mild].map((how) => low.flatMap(how));
  const [veryHigh, plainHigh, mildHigh] = [very, plain, mild].map((how) => high.flatMap(how));
  const [vl, pl, ml] = [veryLow ?? [], plainLow ?? [], mildLow ?? []];
  const [vh, ph, mh] = [veryHigh ?? [], plainHigh ?? [], mildHigh ?? []];
  return [
    [vl, [...pl, ...ml], between, [...ph, ...mh], vh],
    [vl, pl, ml, between, mh, ph, vh],
    [vl, [...pl, ...ml], [...ph, ...mh], vh],
    [vl, pl, ml, mh, ph, vh],
    [pl, between, ph],
  ];
}

/** From nothing to much of one thing: five points, and four without the middle or without the top. */
export function unipolar(five: readonly string[]): readonly Ladder[] {
  const [none = [], little = [], some = [], much = [], most = []] = five.map((rung) => rung.split('|'));
  return [
    [none, little, some, much, most],
    [none, little, some, much],
    [none, little, much, most],
  ];
}

const adverbs: readonly (readonly [RegExp, string])[] = [
  [/^(아주|굉장히|무척|대단히|정말로?|몹시)/, '매우'],
  [/^(조금|다소|좀)(?=.)/, '약간'],
  [/^(그다지)/, '별로'],
  [/^(대부분|비교적|대개)(?=.)/, '대체로'],
];
const endings = /(입니다|이에요|이다|임|하였다|합니다|한다|하다|해요|했다|함|습니다|는다|ㅂ니다|다|음)$/;

/** A wording as it is compared: spaces, full stops, and in Korean adverbs of one sense and endings do not matter. */
export function bare(text: string): string {
  const plain = normalised(text).replace(/[\s.,·・!'’"“”~*-]/g, '');
  if (!/[가-힣]/.test(plain)) return plain;
  const said = adverbs.reduce((word, [pattern, one]) => word.replace(pattern, one), plain);
  return said.replace(endings, '') || said;
}
