import { expect, test } from 'vitest';
import { hypergeometric } from '../../../src/stats/association/hypergeometric.ts';
import { logFactorialUpTo } from '../../../src/stats/association/log-factorial.ts';
import { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';

const draws = 40_000;

/** scipy 1.17.1: hypergeom(marked + others, marked, drawn).cdf(count) */
const urns = [
  {
    marked: 300_000,
    others: 700_000,
    drawn: 500_000,
    upTo: [
      [149_542, 0.022929186113641312],
      [149_771, 0.15932019138333642],
      [149_931, 0.3824858668271366],
      [150_000, 0.5008705626049611],
      [150_069, 0.6191780741388349],
      [150_229, 0.8417364493066051],
      [150_458, 0.9773069805257785],
    ],
  },
  {
    marked: 5000,
    others: 1_000_000,
    drawn: 400_000,
    upTo: [
      [1921, 0.023381082162373296],
      [1956, 0.16560583126983372],
      [1980, 0.391392006947634],
      [1990, 0.5055911991471556],
      [2000, 0.6192685933856599],
      [2025, 0.8477251547246865],
      [2059, 0.9777152317577535],
    ],
  },
  {
    marked: 900_000,
    others: 100_000,
    drawn: 500_000,
    upTo: [
      [449_700, 0.02293048365213699],
      [449_850, 0.15946316838184005],
      [449_955, 0.38336057386664996],
      [450_000, 0.5013298042543264],
      [450_045, 0.6191820062170961],
      [450_150, 0.8421499719558002],
      [450_300, 0.9774294578806935],
    ],
  },
  {
    marked: 4000,
    others: 3000,
    drawn: 3500,
    upTo: [
      [1959, 0.025208603216558777],
      [1979, 0.16102748034665146],
      [1994, 0.3952458946076316],
      [2000, 0.5096343104959762],
      [2006, 0.6232304330010261],
      [2021, 0.8504928965043006],
      [2041, 0.9775034243416311],
    ],
  },
] as const;

test.each(urns)('$drawn drawn of $marked and $others: as many up to each count as are expected', (urn) => {
  const random = new SeededRandom(5);
  const logFactorial = logFactorialUpTo(urn.marked + urn.others);
  const counts = Array.from({ length: draws }, () => hypergeometric(urn, logFactorial, random));
  for (const [count, expected] of urn.upTo) {
    const found = counts.filter((one) => one <= count).length / draws;
    const error = Math.sqrt((expected * (1 - expected)) / draws);
    expect(Math.abs(found - expected) / error, String(count)).toBeLessThan(4);
  }
});
