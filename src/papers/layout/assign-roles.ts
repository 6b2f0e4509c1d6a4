import type { Statistic } from '../statistic.ts';
import type { NumberInCell } from './figures-in.ts';
import type { HeadRole } from './head-words.ts';

export interface Assigned {
  readonly statistic: Statistic;
  readonly number: NumberInCell;
  /** Which number of the cell, from 0. */
  readonly part: number;
}

export interface Assignment {
  readonly assigned: readonly Assigned[];
  /** Numbers that no role is left for. */
  readonly over: number;
}

const ofLabels: Readonly<Record<string, Statistic>> = {
  n: 'n',
  m: 'mean',
  mean: 'mean',
  평균: 'mean',
  sd: 'sd',
  표준편차: 'sd',
  se: 'se',
  t: 't',
  f: 'f',
  z: 'z',
  u: 'u',
  h: 'h',
  q: 'q',
  w: 'w',
  r: 'r',
  d: 'cohens_d',
  g: 'hedges_g',
  p: 'p',
  df: 'df',
  df1: 'df1',
  df2: 'df2',
  b: 'b',
  β: 'beta',
  α: 'cronbach_alpha',
  η2: 'eta_squared',
  ηp2: 'partial_eta_squared',
  χ2: 'chi_square',
  x2: 'chi_square',
  or: 'odds_ratio',
  md: 'difference',
  mdn: 'median',
  median: 'median',
};

function endsOf(role: HeadRole): readonly [Statistic, Statistic] | null {
  switch (role) {
    case 'interval':
      return ['conf_low', 'conf_high'];
    case 'range':
      return ['min', 'max'];
    case 'iqr':
      return ['q1', 'q3'];
    default:
      return null;
  }
}

/** The other end of "34–70" and the whole of "17/30" are no percents. */
function mayBePercent({ rangeEnd, slash, percent, plain }: NumberInCell): boolean {
  return percent || !(rangeEnd || (slash && /^\d+$/u.test(plain)));
}

/** Gives the numbers of a cell the roles that its head names, in their order; a number with a label of its own is what it says. */
export function assignRoles(numbers: readonly NumberInCell[], roles: readonly HeadRole[]): Assignment {
  const assigned: Assigned[] = [];
  const open = numbers.flatMap((number, part) => {
    const statistic = ofLabels[number.label];
    if (!statistic) return [{ number, part }];
    assigned.push({ statistic, number, part });
    return [];
  });
  const named = new Set(assigned.map(({ statistic }) => statistic));
  let at = 0;
  for (const role of roles) {
    if (role === 'label' || role === 'text') continue;
    const one = open[at];
    if (!one) break;
    if (role !== 'interval' && role !== 'range' && named.has(role)) continue;
    const next = open[at + 1];
    const ends = endsOf(role);
    if (ends && next && (role === 'interval' ? !next.number.plusMinus : next.number.rangeEnd)) {
      assigned.push({ statistic: ends[0], ...one }, { statistic: ends[1], ...next });
      at += 2;
    } else {
      if (role === 'interval' || role === 'range') break;
      if (role === 'percent' && !mayBePercent(one.number)) break;
      assigned.push({ statistic: one.number.percent && role === 'n' ? 'percent' : role, ...one });
      at += 1;
    }
  }
  const rest = open.slice(at);
  // "4.10 (0.50)" under "M" is a mean and something else; "38/6/1" under "n" is nothing that is understood.
  const isMixed = rest.some(({ number }) => number.bracket === 'none');
  return { assigned: isMixed ? [] : assigned.sort((a, b) => a.part - b.part), over: rest.length };
}
