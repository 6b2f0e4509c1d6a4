import { describe, expect, test } from 'vitest';
import { auditText } from './read-text.ts';

/** Cases of tests/testthat/test-error.R of statcheck 1.6.0 (b288d94), with what its tests say of them. */
const right = [
  'Z = -2.42, p = 0.016',
  't(28) = 2.0, p < .05',
  't(28) = 2, p = .02',
  't(28) = 2, p = .14',
  't(28) = 2.2, p = .03',
  't(28) = 2.2, p = .04',
  't(28) = 2.20, p = .036',
  't(28) = 2.20, p = .037',
  't(28) = 2.20, p = .018, one-tailed',
  't(28) = 2.20, p = .018, one-sided',
  't(28) = 2.20, p = .018, directional',
  't(28) = 2.2, p = .036',
  't(28) = 2.2, p < .08',
  't(28) = 2.2, p > .02',
];
const errors = [
  't(28) = 2.20, p = .03',
  'F(2, 28) = 2.20, p = .15',
  'r(28) = .22, p = .26',
  'chi2(28) = 22.20, p = .79',
  'z = 2.20, p = .04',
  'Q(28) = 22.20, p = .79',
  't(28) = -2.20, p = .03',
  't(28) = 2.20, ns',
  't(28) = 2.20, p > .05',
  't(28) = 1.20, p = .03',
  't(28) = 2.20, p = .30',
  't(28) = 2.20, p = .018',
  't(28) = 2.20, p = .01, one-tailed',
  't(28) = 22.20, p < .000',
  't(28) = 2.2, p = .08',
  't(28) = 2.2, p = .02',
  't(28) = 2.2, p > .08',
  't(28) = 2.2, p < .02',
];
const onlyLimits = [
  't(28) < 2.20, p > 0.04033818',
  't(28) < 2.2, p = .08',
  't(28) < 2.2, p > .08',
  't(28) < 2.2, p < .08',
  't(28) < 2.2, p > .02',
  't(28) < 2.2, p = 0.03249344',
  't(28) < 2.2, p < 0.03249344',
  't(28) < 2.2, p < .02',
  't(28) < 2.2, p = .02',
  't(28) > 2.20, p < 0.04033818',
  't(28) > 2.2, p = .02',
  't(28) > 2.2, p > .02',
  't(28) > 2.2, p < .02',
  't(28) > 2.2, p < .08',
  't(28) > 2.2, p = 0.04033818',
  't(28) > 2.2, p > 0.04033818',
  't(28) > 2.2, p > .08',
  't(28) > 2.2, p = .08',
];

const findings = (text: string) => {
  const { findings: found, text: read } = auditText(text);
  return { found: found.length, read: read.length };
};

describe('what statcheck’s own tests call right and wrong', () => {
  test.each(right)('right: %s', (text) => expect(findings(text)).toEqual({ found: 0, read: 1 }));
  test.each(errors)('error: %s', (text) => expect(findings(text)).toEqual({ found: 1, read: 1 }));
});

describe('where hanaro decides otherwise (docs/papers/statcheck.md)', () => {
  test.each(onlyLimits)('a statistic of which only a limit is known is not read: %s', (text) => {
    expect(findings(text)).toEqual({ found: 0, read: 0 });
  });

  test('p = .000 is a small p, and half of p is right where the words say one-tailed', () => {
    expect(findings('t(28) = 22.20, p = .000').found).toBe(0);
    expect(findings('t(28) = 2.20, p = .018, one-tailed').found).toBe(0);
  });

  test('p at the very end of what the rounding of t leaves is no error', () => {
    // R 4.2: 2 * pt(2.15, 28, lower.tail = FALSE), and of 2.25
    expect(findings('t(28) = 2.2, p > 0.04033818').found).toBe(0);
    expect(findings('t(28) = 2.2, p < 0.03249344').found).toBe(0);
  });
});
