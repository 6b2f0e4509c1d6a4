import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';

/** The lowest and the highest answer that a question seems to offer, and what else stood in the cells. */
export interface EndPoints {
  readonly min: number;
  readonly max: number;
  /** Numbers that seem to mean "no answer". */
  readonly codes: readonly number[];
  /** What a person has to confirm; null where words beside the numbers say the end points. */
  readonly confirm: LocalizedText | null;
  /** Whether nothing but the answers that were met speaks for them. */
  readonly found: boolean;
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
 * The end points that words beside the numbers say, else the usual ones around the answers that were met.
 *
 * @param counts  how often each number was met
 */
export function endPoints(
  counts: ReadonlyMap<number, number>,
  reading: Pick<EndPoints, 'min' | 'max' | 'confirm'> | null = null,
): EndPoints | null {
  const codes = missingCodes(counts, reading);
  const answers = [...counts.keys()].filter((value) => !codes.includes(value)).sort((a, b) => a - b);
  const slips = slipsAmong(answers, counts);
  const met = answers.filter((value) => !slips.includes(value));
  const [low, high] = [met[0], met.at(-1)];
  if (low === undefined || high === undefined) return null;
  if (reading && low >= reading.min && high <= reading.max) {
    return { min: reading.min, max: reading.max, codes, confirm: reading.confirm, found: false };
  }
  const { min, max } = usualRange(low, high) ?? { min: low, max: high };
  if (min < -farthest || max > farthest) return null;
  const found = low === high ? String(low) : `${low}–${high}`;
  const also = slips.length > 0 ? `, ${slips.join(', ')}` : '';
  return {
    min,
    max: Math.max(max, min + 1),
    codes,
    confirm: messages.draftAnswers.endPointsFound({ found, also, foundReplace: found.replace('–', '~') }),
    found: true,
  };
}

/** The commonest end points that hold some answers. */
export function usualRange(low: number, high: number): { readonly min: number; readonly max: number } | null {
  const [min, max] = usual.find(([min, max]) => min <= low && high <= max) ?? [];
  return min === undefined || max === undefined ? null : { min, max };
}

/** Far outside the rest: 9 and 8 where others end two below, 99 and the like, negative ones among positive. */
function missingCodes(
  counts: ReadonlyMap<number, number>,
  reading: Pick<EndPoints, 'min' | 'max'> | null,
): number[] {
  const isAnswer = (value: number) => reading !== null && value >= reading.min && value <= reading.max;
  const rest = [...counts.keys()].filter(
    (value) => isAnswer(value) || (!largeCodes.has(value) && value !== 8 && value !== 9 && value >= 0),
  );
  if (rest.length === 0) return [];
  const [low, high] = [Math.min(...rest), Math.max(...rest)];
  return [...counts.keys()].filter((value) => {
    if (isAnswer(value)) return false;
    if (value === 9) return high <= 7;
    if (value === 8) return high <= 6;
    if (value < 0) return low >= 0 && (value === -1 || largeCodes.has(value));
    return largeCodes.has(value) && high <= 20;
  });
}

/** Numbers that questionnaires keep for "no answer". */
export const largeCodes: ReadonlySet<number> = new Set([
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
