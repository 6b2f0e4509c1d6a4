import { plainCharacters } from '../../../printed/figures/plain-characters.ts';
import type { ReadTable } from '../../paper-figure.ts';

type Ends = readonly [min: number, max: number];

const ends = [
  /\b(?:scale|scored?|rated?|range[sd]?)\b[^.;]{0,25}?\bfrom (\d) (?:\([^)]*\) )?to (\d{1,2})(?!\d|\.\d|\s?%)/giu,
  /\b(?:range|scale)\s?(?:of|:|=)?\s?\(?(\d)\s?(?:-|to)\s?(\d{1,2})(?!\d|\.\d|\s?%)/giu,
  /(?<![\d.])(\d)\s?-\s?(\d{1,2}) (?:likert|rating|scale|range)/giu,
  /(?<![\d.])(\d)\s?점?\s?[-~]\s?(\d{1,2})점(?! ?차)/gu,
  /(?<![\d.])(\d)점(?:\s?\([^)]*\))?\s?(?:에서|부터)\s?(\d{1,2})점/gu,
];
const numerals = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const points = [
  new RegExp(
    `\\b(\\d{1,2}|${numerals.join('|')})[\\s-]point (?:likert|rating|response)?[\\s-]?(?:type )?(?:scale|item)`,
    'giu',
  ),
  /(?<![\d.])(\d{1,2})점\s?(?:리커트|likert)?\s?(?:척도|만점)/giu,
];
const anyPoint = new RegExp(`\\b(\\d{1,2}|${numerals.join('|')})[\\s-]points?\\b`, 'giu');

function countsIn(forms: readonly RegExp[], words: string): number[] {
  return forms
    .flatMap((form) => [...words.matchAll(form)])
    .map(([, count = '']) => Number(count) || numerals.indexOf(count.toLowerCase()) + 3);
}

/** Scores that are no means of items. */
const ofSums = /\bsum(?:s|med)?\b|total score|합산|총점|합계 점수|percent|백분율/iu;

/**
 * End points that caption, notes or the sentences which cite a table say of its answers, where they say one scale only; of "a five-point scale"
 * they are 0 and 5, for it may begin with either 0 or 1.
 */
export function scaleSaid({
  caption,
  notes,
  citing,
}: Pick<ReadTable, 'caption' | 'notes' | 'citing'>): Ends | null {
  const words = plainCharacters([caption ?? '', ...notes, ...citing].join('\n'));
  if (ofSums.test(words)) return null;
  const said = ends
    .flatMap((form) => [...words.matchAll(form)])
    .map(([, low, high]): Ends => [Number(low), Number(high)])
    .filter(([low, high]) => low < high);
  const steps = countsIn(points, words);
  const [scale, ...otherScales] = new Set(said.map(String));
  const [step, ...otherSteps] = new Set([...steps, ...(steps.length > 0 ? countsIn([anyPoint], words) : [])]);
  const [own] = said;
  if (otherScales.length > 0 || otherSteps.length > 0) return null;
  if (scale === undefined || !own) return step === undefined ? null : [0, step];
  return step === undefined || step === own[1] || step === own[1] - own[0] + 1 ? own : null;
}
