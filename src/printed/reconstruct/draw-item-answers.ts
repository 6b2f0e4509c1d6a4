export interface ItemAnswersTarget {
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  /** About the SD of the answers. */
  readonly sd: number;
}

/**
 * Answers to one item that follow each person's inclination and have exactly the sum wanted: rounded, then raised or
 * lowered by one where that departs least.
 *
 * @param inclinations  one standard score per person
 * @param target        its sum is one that so many answers can have
 */
export function drawItemAnswers(inclinations: readonly number[], target: ItemAnswersTarget): number[] {
  const { sum, min, max, sd } = target;
  const wanted = inclinations.map((inclination) => sum / inclinations.length + sd * inclination);
  const answers = wanted.map((value) => Math.min(max, Math.max(min, Math.round(value))));
  let missing = sum - answers.reduce((total, x) => total + x, 0);
  while (missing !== 0) {
    const step = Math.sign(missing);
    const distance = (person: number) => step * ((wanted[person] ?? 0) - (answers[person] ?? 0));
    const able = answers.flatMap((x, person) => (x + step >= min && x + step <= max ? [person] : []));
    const [first, ...others] = able;
    if (first === undefined)
      throw new RangeError(`no ${answers.length} answers from ${min} to ${max} add up to ${sum}`);
    const nearest = others.reduce(
      (best, person) => (distance(person) > distance(best) ? person : best),
      first,
    );
    answers[nearest] = (answers[nearest] ?? 0) + step;
    missing -= step;
  }
  return answers;
}
