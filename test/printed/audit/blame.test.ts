import { describe, expect, test } from 'vitest';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { auditDocument } from '../../../src/printed/audit/document/audit-document.ts';
import { audited, codebookOf, comparisonOf, inQuestion } from './audited.ts';

// s² = (41 · .54² + 38 · .47²) / 79 = .25759, SE = .11287, t = .36 / .11287 = 3.189; R 2 * pt(-3.189, 79) = .0020.
const row = {
  a: { n: '42', mean: '3.64', sd: '0.54' },
  b: { n: '39', mean: '3.28', sd: '0.47' },
  t: '3.20',
  p: '.002',
  stars: '**',
};
const codebookFile = codebookOf([{ id: 's', items: 12 }]);
const found = (changed: object) => inQuestion([comparisonOf({ ...row, ...changed })], codebookFile);

describe('the fewest figures whose change makes everything possible', () => {
  test('one wrong t is accused alone: p and stars agree with n, M and SD, and the message says so', () => {
    expect(found({})).toEqual([]);
    expect(found({ t: '2.30' })).toEqual([['s t 2.30']]);
    const [finding] = audited([comparisonOf({ ...row, t: '2.30' })], codebookFile).findings;
    expect(finding).toMatchObject({ rule: 't', wrong: 1 });
    expect(finding?.message.en).toMatch(/These agree with each other: .*p \.002, the stars \*\*/);
  });

  test('a figure that another rule speaks of is not said to agree', () => {
    const wrong = { ...row, t: '1.21', b: { ...row.b, mean: '8.22' } };
    const [finding] = audited([comparisonOf(wrong)], codebookFile).findings;
    expect(finding?.message.en).toMatch(/a mean on 1–5 cannot be 8\.22/);
    expect(finding?.message.en).not.toMatch(/agree with each other/);
    expect(finding?.message.ko).not.toMatch(/서로 맞는 수치/);
  });

  test('the figures that agree are called by the labels of the codebook, in both languages', () => {
    const [population] = codebookFile.populations;
    const group: NonNullable<WrittenCodebook['populations'][number]['group']> = {
      column: 'g',
      levels: [
        { id: 'a', label: { ko: '실험', en: 'Trial' }, values: ['a'] },
        { id: 'b', label: { ko: '통제', en: 'Control' }, values: ['b'] },
      ],
    };
    const labelled = { ...codebookFile, populations: population ? [{ ...population, group }] : [] };
    const [finding] = audited([comparisonOf({ ...row, t: '2.30' })], labelled).findings;
    expect(finding?.message.en).toMatch(
      /each other: Trial n 42, Trial mean 3\.64, Trial SD 0\.54, Control n 39/,
    );
    expect(finding?.message.ko).toMatch(
      /수치: 실험 빈도 42, 실험 평균 3\.64, 실험 표준편차 0\.54, 통제 빈도 39/,
    );
  });

  test.each([
    ['p', { p: '.020' }, 's p .020'],
    ['stars', { stars: '*' }, 's stars *'],
    ['df', { df: '97' }, 's df 97'],
    ['difference', { difference: '0.63' }, 's difference 0.63'],
  ])('one wrong %s is accused alone', (_, changed, expected) => {
    expect(found(changed)).toEqual([[expected]]);
  });

  test('a mean that neither t nor the 0–100 score of another table can have is accused alone', () => {
    const means = { kind: 'scale_means', n: '81', rows: [{ scale: 's', mean: '3.47' }] };
    const wrong = { ...row, a: { ...row.a, mean: '3.94' } };
    expect(inQuestion([means, comparisonOf(wrong)], codebookFile)).toEqual([['s a mean 3.94']]);
  });

  test('two wrong figures of one row that hang together are found together', () => {
    const { findings } = audited([comparisonOf({ ...row, t: '2.30', difference: '0.63' })], codebookFile);
    expect(findings.map(({ wrong, cells }) => [wrong, cells.map(({ column }) => column).sort()])).toEqual([
      [2, ['difference', 't']],
    ]);
  });

  test('where nothing tells them apart, every figure that would explain all is in question, and no other', () => {
    // A mean of 2 × 10 whole answers that ends in 3.47 needs another n or another mean.
    const short = codebookOf([{ id: 's', items: 2 }]);
    expect(
      inQuestion([{ kind: 'scale_means', n: '10', rows: [{ scale: 's', mean: '3.47' }] }], short),
    ).toEqual([['s mean 3.47', 'total n 10']]);
    // Beside a second mean, 3.45 of 20 answers, no n but 10 does for both (20 · 3.45 = 69).
    const two = codebookOf([
      { id: 's', items: 2 },
      { id: 'u', items: 2 },
    ]);
    const rows = [
      { scale: 's', mean: '3.43' },
      { scale: 'u', mean: '3.45' },
    ];
    expect(inQuestion([{ kind: 'scale_means', n: '10', rows }], two)[0]).toContain('s mean 3.43');
  });
});

test('an audit of figures that contradict each other in every way ends', () => {
  const rows = Array.from({ length: 4 }, (_, index) => ({
    scale: `s${index}`,
    a: { n: `4${index}`, mean: '3.71', sd: '0.13' },
    b: { n: '39', mean: '1.28', sd: '0.47' },
    t: '-0.20',
    df: '12',
    p: '.931',
    difference: '7.1',
    conf_low: '0.90',
    conf_high: '0.10',
    d: '9.9',
    stars: '***',
  }));
  const book = codebookOf(rows.map(({ scale }) => ({ id: scale, items: 7 })));
  const table = { kind: 'group_comparison', rows };
  const { findings } = audited([table, table], book);
  expect(findings.length).toBeGreaterThan(0);
});

test('an audit of hundreds of wrong rows takes a bounded number of steps and says which findings these did not reach', () => {
  const rows = Array.from({ length: 150 }, (_, index) => ({
    scale: `s${index}`,
    a: { n: '40', mean: `3.${10 + (index % 80)}`, sd: '0.33' },
    b: { n: '39', mean: '2.28', sd: '0.47' },
    t: '-0.20',
    df: '12',
    p: '.931',
    difference: '7.1',
  }));
  const book = codebookOf(rows.map(({ scale }) => ({ id: scale, items: 7 })));
  const audit = audited([{ kind: 'group_comparison', rows }], book);
  expect(audit.summary.given_up).toBeGreaterThan(0);
  expect(audit.summary.given_up).toBe(
    audit.findings.filter(({ message }) => /too long/.test(message.en)).length,
  );
  expect(JSON.stringify(auditDocument(audit, 'en'))).toContain(
    `In ${audit.summary.given_up} of the findings`,
  );
}, 60_000);
