import type { HeadRole } from './head-words.ts';
import { levelWordOf } from './level-words.ts';
import { type ReadHead, readHead } from './read-head.ts';

/** @param isOver  whether statistics stand below the text */
export type NamesLevel = (read: ReadHead, text: string, isOver: boolean) => boolean;

export const estimates: readonly HeadRole[] = [
  'b',
  'beta',
  'odds_ratio',
  'r',
  'cronbach_alpha',
  'difference',
];

/**
 * Whether what may name a statistic in a head is the name of a group there: "Low" beside no estimate, "Cases" beside "Controls",
 * "B" beside "A" or "C", over statistics or with an n, "M" and "F" beside nothing that says how M spreads, "D" and "K" beside
 * nothing that they would be figures of.
 */
export function namesLevel(texts: readonly string[]): NamesLevel {
  const read = texts.map(readHead);
  const roles = read.flatMap((one) => one.roles);
  const hasLimits = roles.some((role) => role === 'interval' || estimates.includes(role));
  const hasControls = texts.some((text) => /\b(?:non-?cases?|controls?)\b/iu.test(text));
  const hasSequence = read.some(({ name, roles: own }) => own.length === 0 && /^[ac-h]$/iu.test(name));
  const ofSexes =
    ['mean', 'f'].every((role) => roles.some((one) => one === role)) &&
    roles.every((role) => ['mean', 'f', 'n', 'label'].includes(role));
  const lacksCompany = (text: string) => {
    const company = companyOf[(/(?:^|\s)([a-z])$/iu.exec(text)?.[1] ?? '').toLowerCase()];
    return company !== undefined && !company.some((role) => roles.includes(role));
  };
  const isNumbered = read.some(({ name, roles: own }) => own.length === 0 && /^x[13-9]$/iu.test(name));
  return ({ name, n }, text, isOver) => {
    const word = name === '' ? levelWordOf(text) : null;
    if (lacksCompany(text) || (isNumbered && /^x2$/iu.test(text))) return true;
    if (word === 'limit') return !hasLimits;
    if (word === 'people') return hasControls;
    return (
      word === 'letter' &&
      (n !== null || isOver || (hasSequence && /^[a-h]/iu.test(text)) || (ofSexes && /^[mf]/iu.test(text)))
    );
  };
}

/** Letters that name more than a statistic ("K" is potassium, "D" a day), and the statistics of which one has to stand beside them. */
const companyOf: Readonly<Record<string, readonly HeadRole[]>> = {
  d: ['mean', 't', 'p', 'f', 'hedges_g', 'r'],
  g: ['mean', 't', 'p', 'f', 'cohens_d', 'r'],
  k: ['cronbach_alpha', 'mcdonald_omega', 'r'],
  q: ['p', 'df'],
  v: ['chi_square', 'p'],
  w: ['p', 'z'],
  u: ['p', 'z'],
  h: ['p', 'df'],
};
