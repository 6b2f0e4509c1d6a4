import type { SeededRandom } from '../../stats/resampling/seeded-random.ts';
import { type AlphaRange, cronbachAlpha } from './cronbach-alpha.ts';
import { drawItemAnswers } from './draw-item-answers.ts';

export interface ScaleAnswersTarget {
  /** Of all people's answers to each item. */
  readonly sums: readonly number[];
  readonly min: number;
  readonly max: number;
  /** One standard score per person: how they answer as a whole. */
  readonly general: readonly number[];
  readonly cronbachAlpha: AlphaRange;
}

/** Share of the variance of an answer that the person accounts for, to begin with: 0.28 as a whole, 0.22 in this scale. */
const firstShare = 0.5;
/** So many draws are made before the share is raised or lowered. */
const triesPerShare = 5;
const tries = 200;

/**
 * Answers to the items of one scale that follow the person and hang together as those of a real scale do, so far as a
 * few draws bring that about.
 *
 * @returns the answers to each item, by person
 */
export function drawScaleAnswers(target: ScaleAnswersTarget, random: SeededRandom): number[][] {
  const { low, high } = target.cronbachAlpha;
  let share = firstShare;
  let answers = drawOnce(target, share, random);
  for (let attempt = 1; attempt < tries && answers.length > 1; attempt++) {
    const alpha = cronbachAlpha(answers);
    if (alpha > low && alpha < high) break;
    if (attempt % triesPerShare === 0) share = alpha < low ? share + (1 - share) / 4 : share * 0.75;
    answers = drawOnce(target, share, random);
  }
  return answers;
}

function drawOnce(
  { sums, min, max, general }: ScaleAnswersTarget,
  share: number,
  random: SeededRandom,
): number[][] {
  const [personShare, scaleShare] = [0.56 * share, 0.44 * share];
  const common = general.map(
    (score) => Math.sqrt(personShare) * score + Math.sqrt(scaleShare) * random.normal(),
  );
  const own = Math.sqrt(1 - personShare - scaleShare);
  return sums.map((sum) => {
    const sd = ((max - min) / 5) * random.between(0.95, 1.25);
    return drawItemAnswers(
      common.map((score) => score + own * random.normal()),
      { sum, min, max, sd },
    );
  });
}
