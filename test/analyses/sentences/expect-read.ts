import { expect } from 'vitest';
import { type Wording, wordingOf } from '../../../src/analyses/sentences/wording.ts';
import type { StarCutPoint } from '../../../src/codebook/codebook.ts';
import { decimalsFor } from '../../../src/document/decimals.ts';
import { fc } from '../../fast-check.ts';
import * as random from './random-rows.ts';
import { isRounded, sentencesIn, type Told, told } from './read-sentence.ts';

const languages = ['ko', 'en'] as const;
type Language = (typeof languages)[number];

const level = 0.9;

function wordingIn(language: Language, stars: StarCutPoint[]): Wording {
  const settings = { conf_level: level, stars };
  return wordingOf({ settings, populations: random.populations }, { language, decimals: decimalsFor(2) });
}

/** Says a paragraph of 200 random rows in both languages, and hands over what is read in its sentences. */
export function readBack<Row>(
  rows: fc.Arbitrary<Row>,
  paragraph: (row: Row, wording: Wording) => { readonly text: string },
  check: (
    row: Row,
    read: readonly Told[],
    about: { readonly alpha: number; readonly language: Language },
  ) => void,
): void {
  fc.assert(
    fc.property(rows, random.stars, (row, stars) => {
      for (const language of languages) {
        const { text } = paragraph(row, wordingIn(language, stars));
        expect(text).not.toMatch(/undefined|NaN|null|Infinity| {2}|\.\./);
        // Behind = or [ a negative figure has the minus of print.
        expect(text).not.toMatch(/(?:= |\[|, )-[\d.]/);
        const alpha = stars.at(-1)?.below ?? Number.NaN;
        check(
          row,
          sentencesIn(text).map((one) => told(one, language)),
          { alpha, language },
        );
      }
    }),
    { numRuns: 200 },
  );
}

export function expectFigure(
  read: Told | undefined,
  name: string,
  value: number,
  df: readonly (number | string)[] = [],
) {
  const figure = read?.figure(name);
  expect(figure, name).toBeDefined();
  expect(figure?.sign).toBe('=');
  expect(isRounded(figure?.value ?? '', value), `${name} ${figure?.value} ${value}`).toBe(true);
  expect(figure?.df.length).toBe(df.length);
  for (const [index, one] of df.entries()) {
    const printed = figure?.df[index] ?? '';
    if (typeof one === 'string') expect(printed).toBe(one);
    else expect(isRounded(printed, one)).toBe(true);
  }
}

/** Printed to the thousandth, or so that it stands on its side of the level; without the zero before the point. */
export function expectP(read: Told | undefined, name: string, p: number, alpha: number) {
  const { sign, value = '' } = read?.figure(name) ?? {};
  expect(value, name).toMatch(/^\.\d{3,}$/);
  if (sign === '<') {
    expect(value).toBe('.001');
    expect(p).toBeLessThan(0.001);
  } else if (sign === '>') expect(p).toBeGreaterThan(0.999);
  else {
    expect(isRounded(value, p)).toBe(true);
    expect(Number(value) < alpha).toBe(p < alpha);
  }
}

export const expectInterval = (
  read: Told | undefined,
  name: string,
  { conf_low, conf_high }: { readonly conf_low: number; readonly conf_high: number },
) => {
  const [low = '', high = ''] = read?.interval(name) ?? [];
  expect(isRounded(low, conf_low)).toBe(true);
  expect(isRounded(high, conf_high)).toBe(true);
};

export const ofDifference = { ko: '평균차이의 90% 신뢰구간', en: '90% CI of the mean difference' };
export const ofFigure = { ko: '90% 신뢰구간', en: '90% CI' };
