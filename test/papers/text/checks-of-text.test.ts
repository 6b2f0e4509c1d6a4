import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/running-text.json' with { type: 'json' };
import { isDecisionError } from '../../../src/papers/text/checks-of-text.ts';
import { auditText } from './read-text.ts';

/** What R's p makes of a printed one: whether any p of the rounding interval rounds to it, and decides as it does. */
function verdictOf({ text, low, high }: (typeof reference)[number]): 'right' | 'error' | 'decision error' {
  const [, relation = '>', number = '.05'] = /p ([=<>]) ([\d.]+)/.exec(text) ?? [];
  const half = 0.5 * 10 ** -(number.split('.')[1]?.length ?? 0);
  const p = Number(number);
  const ends = { '=': [p - half, p + half], '<': [0, p], '>': [p, 1] }[relation] ?? [0, 1];
  const [from = 0, to = 1] = ends;
  if (low <= to && from <= high) return 'right';
  const saysSignificant = relation !== '>' && p <= 0.05;
  return saysSignificant
    ? low > 0.05
      ? 'decision error'
      : 'error'
    : high <= 0.05
      ? 'decision error'
      : 'error';
}

function found(text: string): 'right' | 'error' | 'decision error' {
  const { findings, checks, text: statements } = auditText(text);
  expect(statements).toHaveLength(1);
  if (findings.length === 0) return 'right';
  return checks.some(isDecisionError) ? 'decision error' : 'error';
}

describe('results as statcheck’s documentation and tests write them, by p of R', () => {
  test.each(reference)('$text', (one) => {
    expect(found(one.text)).toBe(verdictOf(one));
  });

  test('all three verdicts occur', () => {
    expect(new Set(reference.map(verdictOf))).toEqual(new Set(['right', 'error', 'decision error']));
  });
});

describe('rules of statcheck’s manual', () => {
  test('half of the two-sided p is right where the paper names one-sided tests anywhere, and only there', () => {
    expect(found('t(28) = 2.20, p = .018')).toBe('error');
    expect(found('Tests are one-tailed. t(28) = 2.20, p = .018')).toBe('right');
    expect(found('Our hypotheses were directional. t(28) = 2.20, p = .018')).toBe('right');
    expect(found('단측 검정을 하였다(t(28) = 2.20, p = .018).')).toBe('right');
    expect(found('Tests are one-sided. t(28) = 2.20, p = .036')).toBe('right');
    expect(found('Tests are one-sided. F(2, 28) = 2.20, p = .065')).toBe('error');
    expect(found('a bidirectional relation, t(28) = 2.20, p = .018')).toBe('error');
  });

  test('p = .05 counts as significant', () => {
    expect(found('t(28) = 1.20, p = .05')).toBe('decision error');
    expect(found('t(28) = 3.20, p = .05')).toBe('error');
    expect(found('t(28) = 1.20, p < .05')).toBe('decision error');
    expect(found('t(28) = 2.20, p > .05')).toBe('decision error');
    expect(found('t(28) = 1.20, p < .10')).toBe('error');
  });

  test('p = .000 is what rounding leaves of a small p, unlike statcheck’s default', () => {
    expect(found('t(28) = 5.20, p = .000')).toBe('right');
    expect(found('t(28) = 2.20, p = .000')).toBe('error');
  });

  test('p and the statistic are those that their printed digits can stand for', () => {
    expect(found('t(28) = 2.2, p = .04')).toBe('right');
    expect(found('t(28) = 2.0, p < .05')).toBe('right');
    expect(found('t(28) = 2.00, p < .05')).toBe('decision error');
  });

  test('the finding says what p is, and that the decision changes', () => {
    const [finding] = auditText('t(28) = 1.20, p = .03').findings;
    expect(finding?.rule).toBe('p');
    expect(finding?.message.en).toContain(
      'p is .238–.242 by t 1.20, df 28, not .03; at .05 this decides otherwise',
    );
    expect(finding?.message.ko).toContain('유의수준 .05에서 유의성 판단이 달라짐');
  });
});

test('without df, t and χ² are held against what any df allow', () => {
  expect(found('(t=2.19, p=.031)')).toBe('right');
  expect(found('t값은 2.19(p<.05)')).toBe('right');
  expect(found('t값은 1.19(p<.05)')).toBe('decision error');
});

test('partial η² is that of F and its df', () => {
  const rules = (text: string) => auditText(text).findings.map(({ rule, cells }) => [rule, cells[0]?.plain]);
  // 2 · 4.31 / (2 · 4.31 + 117) = .0686
  expect(rules('F(2, 117) = 4.31, p = .016, ηp² = .069')).toEqual([]);
  expect(rules('F(2, 117) = 4.31, p = .016, ηp² = .096')).toEqual([['effect_size', '.096']]);
  expect(rules('F(2, 117) = 4.31, partial η² = .07, p = .016')).toEqual([]);
  expect(rules('F(2, 117) = 4.31, p = .016, 부분 η² = .17')).toEqual([['effect_size', '.17']]);
});
