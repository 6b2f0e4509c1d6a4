import { describe, expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { oneDigitAlternatives } from '../../../src/printed/audit/rounding-interval.ts';
import { chiSquareUpperTail } from '../../../src/stats/distributions/chi-square-mass.ts';
import { fUpperTail } from '../../../src/stats/distributions/f-mass.ts';
import { normalTwoSidedP } from '../../../src/stats/distributions/normal-two-sided-p.ts';
import { studentTTwoSidedP } from '../../../src/stats/distributions/student-t-two-sided-p.ts';
import { fc } from '../../fast-check.ts';
import { paperOf, paragraph } from './read-text.ts';

interface Result {
  readonly kind: 't' | 'f' | 'chi' | 'z' | 'r' | 'h' | 'q';
  readonly value: string;
  readonly df: readonly number[];
  readonly p: string;
}

const tail = {
  t: (x: number, [df = 1]: readonly number[]) => studentTTwoSidedP(Math.abs(x), df),
  f: (x: number, [degreesOfFreedom1 = 1, degreesOfFreedom2 = 1]: readonly number[]) =>
    fUpperTail(x, { degreesOfFreedom1, degreesOfFreedom2 }),
  chi: (x: number, [df = 1]: readonly number[]) => chiSquareUpperTail(x, df),
  h: (x: number, [df = 1]: readonly number[]) => chiSquareUpperTail(x, df),
  q: (x: number, [df = 1]: readonly number[]) => chiSquareUpperTail(x, df),
  z: (x: number) => normalTwoSidedP(Math.abs(x)),
  r: (x: number, [df = 1]: readonly number[]) =>
    studentTTwoSidedP(Math.abs(x) * Math.sqrt(df / (1 - x * x)), df),
};

const noZero = (text: string) => text.replace(/^(-?)0\./u, '$1.');

/** p as papers print it: rounded to two or three digits, or as an inequality. */
function printedP(p: number, style: number): string {
  if (style === 0 && p >= 0.0005) return `= ${noZero(p.toFixed(3))}`;
  if (style === 1 && p >= 0.005) return `= ${noZero(p.toFixed(2))}`;
  if (style === 2) return `= ${p.toFixed(3)}`;
  const below = [0.001, 0.01, 0.05].find((cut) => p < cut);
  return below === undefined ? '> .05' : `< ${noZero(String(below))}`;
}

const result = fc
  .record({
    kind: fc.constantFrom<Result['kind']>('t', 'f', 'chi', 'z', 'r', 'h', 'q'),
    x: fc.double({ min: 0.05, max: 5, noNaN: true }),
    negative: fc.boolean(),
    small: fc.integer({ min: 1, max: 6 }),
    large: fc.integer({ min: 8, max: 1500 }),
    decimals: fc.integer({ min: 1, max: 3 }),
    style: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ kind, x, negative, small, large, decimals, style }): Result => {
    const df =
      kind === 't' || kind === 'r' ? [large] : kind === 'f' ? [small, large] : kind === 'z' ? [] : [small];
    const sign = negative && (kind === 't' || kind === 'z' || kind === 'r') ? -1 : 1;
    const exact = sign * (kind === 'r' ? x / 6 : kind === 'f' || kind === 'chi' ? x * 2 : x);
    const value = exact.toFixed(kind === 'r' ? Math.max(2, decimals) : decimals);
    return {
      kind,
      value: kind === 'r' ? noZero(value) : value,
      df,
      p: printedP(tail[kind](exact, df), style),
    };
  });

const symbols: Readonly<Record<Result['kind'], readonly string[]>> = {
  t: ['t', 't'],
  f: ['F', 'F'],
  chi: ['χ²', 'χ2', 'χ^2', 'X2', 'x²'],
  z: ['z', 'Z'],
  r: ['r'],
  h: ['H'],
  q: ['Q'],
};

interface Form {
  readonly symbol: number;
  readonly minus: string;
  readonly space: string;
  readonly brackets: readonly [string, string];
  readonly separator: string;
  readonly frame: (result: string) => string;
  readonly comma: boolean;
}

const frames: readonly ((result: string) => string)[] = [
  (one) => `Satisfaction differed between the two sites, ${one}.`,
  (one) => `We found no reason to doubt this (${one}), see Smith (2019, p. 31).`,
  (one) => `In 2020, 120 people (M = 3.4, SD = 0.5) took part; ${one}, d = 0.40.`,
  (one) => `두 집단의 만족도는 차이가 있었다(${one}).`,
  (one) => `분석 결과 ${one}으로 나타났다. 사례수는 120명이다.`,
  (one) => `표 2와 같이 성별(남 60명, 여 60명)에 따라 ${one}이었다.`,
];

const form: fc.Arbitrary<Form> = fc.record({
  symbol: fc.integer({ min: 0, max: 4 }),
  minus: fc.constantFrom('-', '−', '–', '－', '﹣'),
  space: fc.constantFrom('', ' ', '\u{00A0}', '\u{2009}', '\u{200A}'),
  brackets: fc.constantFrom(
    ['(', ')'] as const,
    ['[', ']'] as const,
    ['（', '）'] as const,
    [' (', ')'] as const,
  ),
  separator: fc.constantFrom(', ', '; ', ','),
  frame: fc.constantFrom(...frames),
  comma: fc.boolean(),
});

function written(
  { kind, value, df, p }: Result,
  { symbol, minus, space, brackets, separator, frame, comma }: Form,
) {
  const names = symbols[kind];
  const name = names[symbol % names.length] ?? '';
  const inBrackets =
    df.length === 0 ? '' : `${brackets[0]}${df.join(comma ? '; ' : `,${space || ' '}`)}${brackets[1]}`;
  const decimal = (text: string) => (comma ? text.replace('.', ',') : text);
  const equals = `${space}=${space}`;
  const pText = `p${space}${decimal(p).replace(' ', space)}`;
  const between = comma ? '; ' : separator;
  return frame(`${name}${inBrackets}${equals}${decimal(value).replace('-', minus)}${between}${pText}`);
}

const audited = (one: Result, form: Form) => auditPaper(paperOf(paragraph(written(one, form))));

describe('random sentences, Korean and English, statistics of one to three decimals, p of two, three and as inequalities', () => {
  test('2,500 honest ones are read and none is accused', () => {
    let read = 0;
    fc.assert(
      fc.property(result, form, (one, how) => {
        const { text, findings } = audited(one, how);
        read += text.length;
        expect(findings.map(({ message }) => [written(one, how), message.en])).toEqual([]);
        expect(text.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2500 },
    );
    expect(read).toBeGreaterThan(2450);
  });

  test('a planted digit of the statistic or of p that makes p impossible is caught, and the planted figure is among the accused', () => {
    let [shown, caught, accused] = [0, 0, 0];
    fc.assert(
      fc.property(result, form, fc.boolean(), fc.nat(), (one, how, inP, draw) => {
        const own = inP ? one.p.replace(/^[^\d.]*/u, '') : one.value;
        const others = oneDigitAlternatives(own);
        const other = others[draw % others.length] ?? own;
        if (inP && Number(other) > 1) return;
        if (one.kind === 'r' && Math.abs(Number(inP ? 0 : other)) >= 1) return;
        const planted: Result = inP ? { ...one, p: one.p.replace(own, other) } : { ...one, value: other };
        if (!isImpossible(planted)) return;
        shown++;
        const { findings } = audited(planted, how);
        if (findings.length === 0) return;
        caught++;
        const statistic = findings.flatMap(({ cells }) => cells.map((cell) => cell.statistic));
        if (inP ? statistic.includes('p') : statistic.some((name) => name !== 'p' && !name.startsWith('df')))
          accused++;
      }),
      { numRuns: 600 },
    );
    expect(shown).toBeGreaterThan(150);
    // Not all: df of t and F may be rounded ones, and some planted figures are not read.
    expect(caught / shown).toBeGreaterThan(0.92);
    expect(accused / caught).toBeGreaterThan(0.97);
  });
});

/** Whether no value that rounds to the printed one has a p that rounds to the printed one: by the tails themselves. */
function isImpossible({ kind, value, df, p }: Result): boolean {
  const half = (text: string) => 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0);
  const size = Math.abs(Number(value));
  const [high, low] = [Math.max(0, size - half(value)), size + half(value)].map((x) =>
    tail[kind](Math.min(x, kind === 'r' ? 0.999999 : x), df),
  );
  const number = p.replace(/^[^\d.]*/u, '');
  const at = Number(number);
  const [from, to] = p.startsWith('<')
    ? [0, at]
    : p.startsWith('>')
      ? [at, 1]
      : [at - half(number), at + half(number)];
  return (low ?? 0) > to + 1e-9 || (high ?? 1) < from - 1e-9;
}
