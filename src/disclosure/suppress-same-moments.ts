/**
 * Every distribution of answers with the same n, sum and sum of squares as this one, itself among them, the answers
 * being one point apart.
 *
 * Answers are tried from the farthest from the commonest one inwards: the squares of their distances add up to the same
 * number, which leaves few possibilities where nearly everybody agrees.
 *
 * @param tries  how many counts may be tried; the last value is null if that was not enough
 */
export function* sameMoments(counts: readonly number[], tries: number): Generator<readonly number[] | null> {
  const commonest = counts.indexOf(Math.max(...counts));
  const distance = (level: number) => level - commonest;
  const levels = [...counts.keys()]
    .filter((level) => level !== commonest)
    .sort((a, b) => Math.abs(distance(b)) - Math.abs(distance(a)));
  const moment = (power: 1 | 2) =>
    counts.reduce((sum, people, level) => sum + people * distance(level) ** power, 0);
  const found = new Array<number>(counts.length).fill(0);
  let left = tries;

  function* place(index: number, people: number, sum: number, squares: number): Generator<readonly number[]> {
    const level = levels[index];
    if (level === undefined) {
      if (sum !== 0 || squares !== 0) return;
      found[commonest] = people;
      yield found;
      return;
    }
    const step = distance(level);
    // Those still to be placed can bring the sum no farther than their squares.
    if (Math.abs(sum) > squares) return;
    const most = Math.min(people, Math.floor(squares / step ** 2));
    for (let count = 0; count <= most && left > 0; count += 1) {
      left -= 1;
      found[level] = count;
      yield* place(index + 1, people - count, sum - count * step, squares - count * step ** 2);
    }
    found[level] = 0;
  }

  const people = counts.reduce((total, count) => total + count, 0);
  yield* place(0, people, moment(1), moment(2));
  if (left <= 0) yield null;
}
