import type { LocalizedText } from '../../localized.ts';

/** The lowest and the highest answer that a question seems to offer, and what else stood in the cells. */
export interface EndPoints {
  readonly min: number;
  readonly max: number;
  /** Numbers that seem to mean "no answer". */
  readonly codes: readonly number[];
  /** What a person has to confirm; null where the file itself says the end points. */
  readonly confirm: LocalizedText | null;
}

const usual: readonly (readonly [min: number, max: number])[] = [
  [1, 5],
  [1, 7],
  [1, 10],
  [0, 1],
  [0, 4],
  [0, 5],
  [0, 6],
  [0, 10],
  [-2, 2],
  [-3, 3],
  [-5, 5],
];
/** Beyond this numbers are years, ages or sums of money. */
const farthest = 20;
/** A number that stands alone, outside the rest, is taken for a slip where there are so many others. */
const enoughToSlip = 30;

/**
 * The usual end points around the answers that were met.
 *
 * @param counts  how often each number was met
 * @param labelled  the numbers that the file itself gives a meaning, "no answer" left out
 */
export function endPoints(
  counts: ReadonlyMap<number, number>,
  labelled: readonly number[] = [],
): EndPoints | null {
  const codes = missingCodes(counts, labelled);
  const answers = [...counts.keys()].filter((value) => !codes.includes(value)).sort((a, b) => a - b);
  const slips = slipsAmong(answers, counts);
  const met = answers.filter((value) => !slips.includes(value));
  const [low, high] = [met[0], met.at(-1)];
  if (low === undefined || high === undefined) return null;
  const [least, most] = [Math.min(...labelled), Math.max(...labelled)];
  if (labelled.length > 1 && low >= least && high <= most) {
    return { min: least, max: most, codes, confirm: null };
  }
  const [min, max] = usual.find(([min, max]) => min <= low && high <= max) ?? [low, high];
  if (min < -farthest || max > farthest) return null;
  const found = low === high ? String(low) : `${low}–${high}`;
  const also = slips.length > 0 ? `, ${slips.join(', ')}` : '';
  return {
    min,
    max: Math.max(max, min + 1),
    codes,
    confirm: { ko: `양 끝점. 자료에 나온 값: ${found}${also}`, en: `the end points; found: ${found}${also}` },
  };
}

/** Far outside the rest: 9 where others end at 7 with no 8 between, 99 and the like, negative ones among positive. */
function missingCodes(counts: ReadonlyMap<number, number>, labelled: readonly number[]): number[] {
  const rest = [...counts.keys()].filter(
    (value) => labelled.includes(value) || (!largeCodes.has(value) && value !== 9 && value >= 0),
  );
  if (rest.length === 0) return [];
  const [low, high] = [Math.min(...rest), Math.max(...rest)];
  return [...counts.keys()].filter((value) => {
    if (labelled.includes(value)) return false;
    if (value === 9) return high <= 7;
    if (value < 0) return low >= 0 && (value === -1 || largeCodes.has(value));
    return largeCodes.has(value) && high <= 20;
  });
}

const largeCodes = new Set([
  77, 88, 97, 98, 99, 777, 888, 997, 998, 999, 9999, -7, -8, -9, -77, -88, -98, -99, -999,
]);

function slipsAmong(answers: readonly number[], counts: ReadonlyMap<number, number>): number[] {
  const total = answers.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
  if (total < enoughToSlip) return [];
  const rare = (value: number) => (counts.get(value) ?? 0) <= Math.max(1, total / 200);
  const slips: number[] = [];
  let rest = [...answers];
  for (;;) {
    const [last, before] = [rest.at(-1), rest.at(-2)];
    if (last === undefined || before === undefined || last - before < 2 || last <= 5 || !rare(last))
      return slips;
    slips.unshift(last);
    rest = rest.slice(0, -1);
  }
}
