import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { largeCodes } from './end-points.ts';
import { type Fit, fits } from './likert-answers.ts';

/** What the words beside numbers say about an answer scale. */
export interface LabelReading {
  readonly min: number;
  readonly max: number;
  /** What each number means where the words stand in another order; null where numbers mean themselves. */
  readonly order: ReadonlyMap<number, number> | null;
  /** Numbers whose words are of no answer: beyond a gap, or beyond the ends of a known scale. */
  readonly outside: readonly number[];
  /** What a person has to confirm; null where the words leave nothing open. */
  readonly confirm: LocalizedText | null;
  /** The wording of the lowest number, where it may well be the highest answer. */
  readonly downward: string | null;
}

type Labels = ReadonlyMap<number, string>;

/**
 * Reads the words beside numbers as a scale; null where there are too few.
 *
 * @param labels  without those that mean no answer
 * @param met  the numbers that people gave
 * @param everyLabelled  whether each cell has words, so that a number may mean another one
 * @param declared  whether the file lists the words, those that no one chose too
 */
export function readLabels(
  labels: Labels,
  met: readonly number[],
  { everyLabelled, declared }: { readonly everyLabelled: boolean; readonly declared: boolean },
): LabelReading | null {
  const worded = new Map(
    [...labels].filter(([value, text]) => /\p{L}/u.test(text) && text !== String(value)),
  );
  const values = sorted(labels);
  if (values.length < 2 || worded.size === 0) return null;
  const known = fits([...worded.values()]).filter(
    ({ ranks }) => ranks.size >= 2 && ranks.size * 2 > worded.size,
  );
  const most = Math.max(0, ...known.filter((fit) => isEven(fit, worded)).map(({ points }) => points));
  const readings = known.flatMap((fit) =>
    knownReadings(fit, worded, values, { everyLabelled, declared, longer: most > fit.points }),
  );
  const best = readings.reduce<Rated | null>(
    (top, one) => (top === null || one.rate > top.rate ? one : top),
    null,
  );
  const reading = best?.reading ?? unknownReading(worded, values, met);
  return reading;
}

interface Rated {
  readonly rate: number;
  readonly reading: LabelReading;
}

interface Evidence {
  readonly everyLabelled: boolean;
  readonly declared: boolean;
  /** Whether a longer scale has the same words at the same numbers. */
  readonly longer: boolean;
}

const isEven = ({ ranks }: Fit, worded: Labels) =>
  [...worded].every(([value, text]) => ranks.get(text) === undefined || ranks.get(text) === value);

const plain = { order: null, outside: [], confirm: null, downward: null };

/** The ways in which numbers may stand for the answers of one known scale, the likelier with the higher rate. */
function knownReadings(
  fit: Fit,
  worded: Labels,
  values: readonly number[],
  { everyLabelled, declared, longer }: Evidence,
): Rated[] {
  const ranked = [...worded].flatMap(([value, text]) => {
    const rank = fit.ranks.get(text);
    return rank === undefined ? [] : [{ value, rank, text }];
  });
  ranked.sort((a, b) => a.value - b.value);
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  if (!lowest || !highest) return [];
  const has = (rank: number) => ranked.some((one) => one.rank === rank);
  const complete = ranked.length === fit.points;
  const shift = lowest.value - lowest.rank;
  const even = ranked.every(({ value, rank }) => value - rank === shift);
  const rises = ranked.every(({ rank }, at) => at === 0 || rank > (ranked[at - 1]?.rank ?? 0));
  const falls = ranked.every(({ rank }, at) => at === 0 || rank < (ranked[at - 1]?.rank ?? 0));
  const strangers = values.filter((value) => !ranked.some((one) => one.value === value));
  const evenly = highest.value - lowest.value + 1 === ranked.length;
  const size = complete ? 2 : 1;
  const found: Rated[] = [];
  if (even && (shift === 0 || (has(1) && shift < 0 && shift > -fit.points))) {
    const [min, max] = [1 + shift, fit.points + shift];
    const outside = strangers.filter((value) => value < min || value > max);
    const asked = [
      ...unlabelledEnds(fit, has),
      ...(complete && !declared && longer ? [points(fit)] : []),
      ...(strangers.some((value) => value >= min && value <= max && worded.has(value))
        ? [strangeLabels(strangers, worded)]
        : []),
    ];
    found.push({ rate: 30 + size, reading: { ...plain, min, max, outside, confirm: joined(asked) } });
  }
  if (rises && has(1) && has(fit.points) && (!evenly || complete)) {
    const [min, max] = [lowest.value, highest.value];
    const outside = strangers.filter((value) => value < min || value > max);
    const asked = min > 1 ? [messages.draftAnswers.endPointsFileHas({ min, max })] : [];
    found.push({ rate: 28 + size, reading: { ...plain, min, max, outside, confirm: joined(asked) } });
  }
  if (ranked.length === 2 && evenly && !complete) {
    const confirm = unordered(ranked);
    const reading = { ...plain, min: lowest.value, max: highest.value, outside: strangers, confirm };
    found.push({ rate: 27, reading: { ...reading, downward: falls ? lowest.text : null } });
  }
  // Missing codes must not be answers, so words in between cannot be set apart where numbers get another meaning.
  const canTurn = everyLabelled && strangers.every((value) => value < 1 || value > fit.points);
  if (canTurn) {
    const order = new Map(ranked.map(({ value, rank }) => [value, rank] as const));
    const [from, to] = [lowest.value, highest.value];
    const beyond = from < 1 || to > fit.points;
    const confirm = joined([
      ...unlabelledEnds(fit, has),
      ...(beyond ? [messages.draftAnswers.endPointsFileHas({ min: from, max: to })] : []),
      // Words of a scale run against its numbers from its first to its last, or there are others between them.
      ...(!complete && !beyond ? [messages.draftAnswers.scaleHasPoints({ points: fit.points })] : []),
    ]);
    const rate = falls ? 20 + size : 10 + size;
    found.push({ rate, reading: { ...plain, min: 1, max: fit.points, order, outside: strangers, confirm } });
  } else if (falls || !rises) {
    const [min, max] = [lowest.value, highest.value];
    const outside = strangers.filter((value) => value < min || value > max);
    const downward = falls ? lowest.text : null;
    found.push({
      rate: size,
      reading: { ...plain, min, max, outside, confirm: unordered(ranked), downward },
    });
  }
  return found;
}

/** Numbers in the order of words that only the makers know: what stands beyond a gap is no answer. */
function unknownReading(
  worded: Labels,
  values: readonly number[],
  met: readonly number[],
): LabelReading | null {
  const usual = values.filter((value) => !largeCodes.has(value));
  const run = longestRun(usual);
  const answers = run.length >= 3 ? run : usual;
  const outside = values.filter((value) => !answers.includes(value) && !metBetween(value, answers, met));
  const kept = values.filter((value) => !outside.includes(value));
  const [min, max] = [kept[0], kept.at(-1)];
  if (min === undefined || max === undefined || min === max) return null;
  const shown = [min, max].flatMap((value) => {
    const text = worded.get(value);
    return text === undefined ? [] : [`${value} = "${text}"`];
  });
  const list = shown.join(', ');
  const confirm = list === '' ? null : messages.draftAnswers.endPoints({ list });
  return { ...plain, min, max, outside, confirm, downward: worded.get(min) ?? null };
}

/** People filled the gap: then it is none. */
function metBetween(value: number, answers: readonly number[], met: readonly number[]): boolean {
  const end = Math.max(...answers);
  return value > end && met.some((one) => one > end && one < value);
}

function longestRun(values: readonly number[]): readonly number[] {
  const runs: number[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run && value - (run.at(-1) ?? 0) === 1) run.push(value);
    else runs.push([value]);
  }
  return runs.reduce((best, run) => (run.length > best.length ? run : best), runs[0] ?? []);
}

function unlabelledEnds({ rungs, points }: Fit, has: (rank: number) => boolean): LocalizedText[] {
  const list = [1, points]
    .flatMap((rank) => (has(rank) ? [] : [`"${rungs[rank - 1]?.[0] ?? ''}"`]))
    .join(', ');
  if (list === '') return [];
  return [messages.draftAnswers.endPointsScaleOfPoints({ points, list })];
}

function points({ points }: Fit): LocalizedText {
  return messages.draftAnswers.scaleHasPoints({ points });
}

function strangeLabels(strangers: readonly number[], worded: Labels): LocalizedText {
  const list = strangers
    .flatMap((value) => (worded.has(value) ? [`${value} = "${worded.get(value)}"`] : []))
    .join(', ');
  return messages.draftAnswers.strangeLabels({ list });
}

function unordered(ranked: readonly { readonly value: number; readonly text: string }[]): LocalizedText {
  const list = ranked.map(({ value, text }) => `${value} = "${text}"`).join(', ');
  return messages.draftAnswers.unordered({ list });
}

export function joined(asked: readonly LocalizedText[]): LocalizedText | null {
  if (asked.length === 0) return null;
  return messages.draftAnswers.allQuestions({ asked });
}

const sorted = (labels: Labels) => [...labels.keys()].sort((a, b) => a - b);
