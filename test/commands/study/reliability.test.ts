import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const caseOf = (name: string) => [
  `fixtures/reference/cases/${name}/data.csv`,
  '--codebook',
  `fixtures/reference/cases/${name}/codebook.json`,
];

describe('hanaro reliability', () => {
  test('has every scale and item, of everybody and by group, with the n of complete cases', () => {
    const run = runHanaro(['reliability', ...caseOf('bfi'), '--json']);
    expect(run.status).toBe(0);
    const { reliability, reliability_items: items, settings } = JSON.parse(run.stdout);
    expect(settings).toMatchObject({ conf_level: 0.95 });
    expect(reliability).toHaveLength(5 * 3);
    expect(items).toHaveLength(25 * 3);
    expect(reliability[0]).toMatchObject({
      population: 'people',
      scale: 'agree',
      group: 'all',
      items: 5,
      n: 2709,
      mcdonald_omega: { method: 'minres_correlations' },
      split_half: { method: 'odd_even_horst' },
      not_computed: {},
    });
    expect(items[0]).toMatchObject({ scale: 'agree', item: 'A1', group: 'all', reversed: true, n: 2709 });
  });

  test('takes the level of the interval of alpha', () => {
    const low = (...options: string[]) =>
      JSON.parse(runHanaro(['reliability', ...caseOf('attitude'), '--json', ...options]).stdout)
        .reliability[0].cronbach_alpha.conf_low;
    expect(low('--conf-level', '0.8')).toBeGreaterThan(low());
  });

  test('ends with 0 where scales are too short for a figure, and says which', () => {
    const run = runHanaro(['reliability', '--demo', '--lang', 'en']);
    expect(run.status).toBe(0);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('cannot be computed (two items): Responsiveness, Accessibility');
    expect(run.stdout).toContain('cannot be computed (a single item): Recommendation');
    expect(run.stdout).not.toContain('Responsiveness 1, Responsiveness 2');
  });

  test('ends with 4 where answers leave a figure without a value, and says which', () => {
    const run = runHanaro(['reliability', ...caseOf('reliability-edges'), '--lang', 'en']);
    expect(run.status).toBe(4);
    expect(run.stderr).toContain('All: Heywood case: h, f (2 figures)');
    expect(run.stderr).not.toContain('single item');
    expect(run.stderr).not.toContain('two items');
  });
});

describe('tallies', () => {
  const tallied = (...options: string[]) => {
    const file = join(temporaryFolder(), 'tally.json');
    expect(runHanaro(['tally', 'fixtures/users.csv', '-o', file, ...options]).status).toBe(0);
    return runHanaro(['reliability', file, '--json', '--lang', 'en']);
  };

  test('have what the files have that they were made of', () => {
    const figures = ({ stdout }: { stdout: string }) => JSON.parse(stdout).reliability;
    expect(figures(tallied())).toEqual(figures(runHanaro(['reliability', 'fixtures/users.csv', '--json'])));
  });

  test('made with --min-cell have no figure and no n, and it is said how to have them', () => {
    const run = tallied('--min-cell', '5');
    expect(run.status).toBe(4);
    expect(run.stderr).toContain('made with --min-cell: tally again without it');
    const [row] = JSON.parse(run.stdout).reliability;
    expect(row).toMatchObject({ n: null, cronbach_alpha: null, inter_item_r: null });
    expect(row.not_computed.cronbach_alpha).toBe('not_counted');
  });
});

describe('an item with a negative correlation with the rest', () => {
  const codebook = (scale: object) => ({
    id: 'a',
    populations: [{ id: 'people', min: 1, max: 6, missing: ['NA'], scales: [scale] }],
  });
  const asked = (scale: object, language = 'en', file = 'bfi') => {
    const folder = temporaryFolder();
    const written = join(folder, 'codebook.json');
    writeFileSync(written, JSON.stringify(codebook(scale)));
    const data = `fixtures/reference/cases/${file}/data.csv`;
    const run = runHanaro(['reliability', data, '--codebook', written, '--lang', language, '--wide']);
    return run.stdout.split('\n').filter((line) => line.includes('reverse: '));
  };
  const items = ['A1', 'A2', 'A3', 'A4', 'A5'];

  test('raises the question whether it is reversed, with the line for the codebook', () => {
    expect(asked({ id: 'agree', label: 'Agreeableness', items })).toEqual([
      'Agreeableness: negative r with rest: A1 (-0.311). Worded the other way round? If so, in the codebook at this scale: reverse: [A1]',
    ]);
    expect(asked({ id: 'agree', items }, 'ko')).toEqual([
      'agree: 나머지 문항과 음의 상관: A1(-0.311). 반대로 묻는 문항입니까? 그렇다면 코드북의 이 척도에 적으십시오: reverse: [A1]',
    ]);
  });

  test('raises none where it is reversed already', () => {
    expect(asked({ id: 'agree', items, reverse: ['A1'] })).toEqual([]);
  });

  test('of exactly 0 raises none', () => {
    expect(asked({ id: 'z', items: ['z_1', 'z_2', 'z_3'] }, 'en', 'reliability-edges')).toEqual([]);
  });

  test('that is reversed is taken off the list, and others stay on it', () => {
    const [line] = asked({ id: 'agree', items, reverse: ['A1', 'A5'] });
    expect(line).toMatch(/A5 \(-0\.\d+\)\. .*reverse: \[A1\]$/);
  });

  test('is named with its label beside the id', () => {
    const labelled = items.map((id) => ({ id, label: `Question ${id}` }));
    expect(asked({ id: 'agree', items: labelled })[0]).toContain('Question A1 (A1, -0.311)');
  });

  test('is not singled out where most items are', () => {
    const [line] = asked({ id: 'trait', items: ['q_1', 'q_2', 'q_3', 'q_4'] }, 'en', 'against');
    expect(line).toMatch(/^trait: .*q_1.*q_4.* Which items .* reverse: \[those items\]$/);
  });

  test('is asked about at its innermost scale alone', () => {
    const lines = asked({
      id: 'outer',
      scales: [
        { id: 'agree', items },
        { id: 'neuro', items: ['N1', 'N2', 'N3'] },
      ],
    });
    expect(lines.filter((line) => line.startsWith('outer'))).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  test('suggests a codebook that brings alpha to what R has', () => {
    const expected = JSON.parse(readFileSync('fixtures/reference/cases/bfi/reliability.json', 'utf8'));
    const folder = temporaryFolder();
    const file = join(folder, 'codebook.json');
    writeFileSync(file, JSON.stringify(codebook({ id: 'agree', items, reverse: ['A1'] })));
    const run = runHanaro(['reliability', caseOf('bfi')[0] ?? '', '--codebook', file, '--json']);
    expect(JSON.parse(run.stdout).reliability[0].cronbach_alpha.estimate).toBeCloseTo(
      expected.reliability[0].cronbach_alpha.estimate,
      12,
    );
  });
});
