import { withoutCount } from './read-head.ts';

/**
 * Words that name a statistic, and may as well name a level: limits ("Low"), people ("Cases"), letters ("M", "B"), and words of
 * everyday ("Change"). Which they are, others beside them tell.
 */
export type LevelWord = 'limit' | 'people' | 'letter' | 'everyday';

const levelWords: readonly (readonly [LevelWord, RegExp])[] = [
  ['limit', /^(?:low|lower|high|upper)$/iu],
  ['people', /^cases?$/iu],
  ['letter', /^(?!n$)[a-z]$/iu],
  ['everyday', /^(?:change|score|average|reliability|신뢰도|range|범위)$/iu],
];

/** null for a text that is no such word; its n does not matter. */
export function levelWordOf(text: string): LevelWord | null {
  const word = withoutCount(text).phrase.trim();
  return levelWords.find(([, form]) => form.test(word))?.[0] ?? null;
}
