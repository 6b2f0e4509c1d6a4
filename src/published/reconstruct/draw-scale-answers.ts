import { cronbachAlpha } from './cronbach-alpha.ts';
import { drawItemAnswers } from './draw-item-answers.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface ScaleAnswersTarget {
  /** Of all people's answers to each item. */
  readonly sums: readonly number[];
  readonly min: number;
  readonly max: number;
  /** One standard score per person: how they answer as a whole. */
  readonly general: readonly number[];
}

/** Shares of the variance of an answer that the person as a whole and the person in this scale account for. */
const personShare = 0.28;
const scaleShare = 0.22;
const tries = 50;

/**
 * Answers to the items of one scale that follow the person and hang together as those of a real scale do, so far as a
 * few draws bring that about.
 *
 * @returns the answers to each item, by person
 */
export function drawScaleAnswers(target: ScaleAnswersTarget, random: SeededRandom): number[][] {
  let answers = drawOnce(target, random);
  for (let attempt = 1; attempt < tries && !isLifelike(answers); attempt++)
    answers = drawOnce(target, random);
  return answers;
}

function isLifelike(answers: readonly (readonly number[])[]): boolean {
  if (answers.length < 2) return true;
  const alpha = cronbachAlpha(answers);
  return alpha > 0.74 && alpha < 0.9;
}

function drawOnce({ sums, min, max, general }: ScaleAnswersTarget, random: SeededRandom): number[][] {
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
