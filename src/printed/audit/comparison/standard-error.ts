import { type Range, widened } from '../rounding-interval.ts';
import type { GroupBox } from './group-box.ts';

export type TestName = 'student' | 'welch';
export const testNames: readonly TestName[] = ['student', 'welch'];

/** Rounding alone moves arithmetic on doubles by far less than this. */
export const slack = 1e-9;

/** Two groups whose n are known. */
export interface SizedGroups {
  readonly first: GroupBox & { readonly n: number };
  readonly second: GroupBox & { readonly n: number };
}

export function sizedGroups(first: GroupBox, second: GroupBox): SizedGroups | null {
  const [n1, n2] = [first.n, second.n];
  return n1 === null || n2 === null ? null : { first: { ...first, n: n1 }, second: { ...second, n: n2 } };
}

/** The standard error grows with either SD, so its ends are those of the SDs. */
export function standardErrorRange(groups: SizedGroups, test: TestName): Range {
  const { first, second } = groups;
  const at = (end: 'low' | 'high') => {
    const [v1, v2] = [first.sd[end] ** 2, second.sd[end] ** 2];
    return test === 'welch'
      ? Math.sqrt(v1 / first.n + v2 / second.n)
      : pooledSd(groups, end) * Math.sqrt(1 / first.n + 1 / second.n);
  };
  return widened({ low: at('low'), high: at('high') }, slack);
}

export function pooledSd({ first, second }: SizedGroups, end: 'low' | 'high'): number {
  const [n1, n2] = [first.n, second.n];
  return Math.sqrt(((n1 - 1) * first.sd[end] ** 2 + (n2 - 1) * second.sd[end] ** 2) / (n1 + n2 - 2));
}
