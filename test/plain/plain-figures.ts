import type { Population, Scale } from '../../src/codebook/codebook.ts';
import type { PlainPerson } from './plain-person.ts';

export interface PlainScaleFigures {
  readonly group: string;
  readonly scale: string;
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly score100: number | null;
}

export interface PlainItemFigures {
  readonly group: string;
  readonly item: string;
  readonly n: number;
  /** After reverse keying. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The figures of some people by the definitions, with fractions of whole numbers: nothing of `src` runs here. */
export function plainFigures(
  population: Population,
  people: readonly PlainPerson[],
): { readonly scales: PlainScaleFigures[]; readonly items: PlainItemFigures[] } {
  const groups = [
    { id: 'all', members: people },
    ...(population.group?.levels ?? []).map(({ id }, level) => ({
      id,
      members: people.filter(({ group }) => group === level),
    })),
  ];
  return {
    scales: groups.flatMap(({ id, members }) =>
      population.scales.map((scale) => ({ group: id, scale: scale.id, ...scaleFigures(scale, members) })),
    ),
    items: groups.flatMap(({ id, members }) =>
      population.items.map((item, index) => {
        const reverse = population.scales.some((scale) =>
          scale.items.some((keyed) => keyed.index === index && keyed.reverse),
        );
        const given = members.flatMap(({ answers }) => answers[index] ?? []);
        const counts: Record<string, number> = {};
        for (let answer = item.min; answer <= item.max; answer += 1) {
          const raw = reverse ? item.min + item.max - answer : answer;
          counts[String(answer)] = given.filter((one) => one === raw).length;
        }
        return { group: id, item: item.id, n: given.length, counts };
      }),
    ),
  };
}

function scaleFigures(scale: Scale, people: readonly PlainPerson[]) {
  // Every mean of 1 to k answers is a whole number of these parts.
  const parts = scale.items.reduce(
    (product, _, index) => leastCommonMultiple(product, BigInt(index + 1)),
    1n,
  );
  const scores = people.flatMap(({ answers }) => {
    const valid = scale.items.flatMap(({ index, reverse }) => {
      const answer = answers[index] ?? null;
      if (answer === null) return [];
      return [BigInt(reverse ? scale.min + scale.max - answer : answer)];
    });
    return valid.length < scale.minValid ? [] : [(sum(valid) * parts) / BigInt(valid.length)];
  });
  const n = BigInt(scores.length);
  const total = sum(scores);
  const squares = sum(scores.map((score) => score * score));
  return {
    n: scores.length,
    mean: n < 1n ? null : Number(total) / Number(n * parts),
    sd: n < 2n ? null : Math.sqrt(Number(n * squares - total * total) / Number(n * (n - 1n) * parts * parts)),
    score100:
      n < 1n
        ? null
        : Number(100n * (total - BigInt(scale.min) * n * parts)) /
          Number(n * parts * BigInt(scale.max - scale.min)),
  };
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, number) => total + number, 0n);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return (a / larger) * b;
}
