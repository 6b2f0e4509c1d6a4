import { describe, expect, test } from 'vitest';
import type { Codebook } from '../../../../src/codebook/codebook.ts';
import { loadCodebook } from '../../../../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../../../../src/codebook/resolve/resolve-codebook.ts';
import { codebookSchema } from '../../../../src/codebook/schema/codebook-schema.ts';
import { scoreFiles } from '../../../../src/score-files.ts';
import { temporaryFile } from '../../../temporary-file.ts';
import { jejuCodebook } from '../../jeju-tables.ts';
import { jejuReport, mismatches, scoreJeju, verified, type Written, writtenJeju } from '../verified.ts';

type Row = Record<string, unknown> & { scale: string; pilot: Cells; comparison: Cells };
type Cells = { n: string; mean: string; sd: string };

/** The paper's tables with one of them changed; only what then differs in that table is given back. */
async function planted(
  number: string,
  change: (table: Record<string, unknown> & { rows: Row[] }) => void,
  survey?: Parameters<typeof verified>[1],
) {
  const written = writtenJeju();
  const table = written.tables.find((other) => other['table'] === number);
  change(table as Record<string, unknown> & { rows: Row[] });
  const { cells } = await verified(written, survey);
  return cells.flatMap(({ table, row, column, verdict, explanation }) =>
    table === number && verdict === 'mismatch' ? [`${row} ${column}: ${explanation?.code ?? 'none'}`] : [],
  );
}

const rowOf = (rows: readonly Row[], scale: string) => rows.find((row) => row.scale === scale) as Row;
const comparisonOf = (id: string) => jejuReport.comparisons.find(({ scale }) => scale === id);

describe('a planted case of each kind is recognised', () => {
  test('Welch where Student is expected: df and p of one row', async () => {
    const found = await planted('15', ({ rows }) => {
      // R 4.2.2 on the summaries: Welch df of (.36, 60) and (.77, 60) is about 83.6
      const { welch } = comparisonOf('service_quality') ?? {};
      Object.assign(rowOf(rows, 'service_quality'), {
        df: welch?.df.toFixed(2),
        p: welch?.p_value.toFixed(5),
      });
    });
    expect(found).toEqual(['service_quality df: welch_test', 'service_quality p: welch_test']);
  });

  test('Student where Welch is expected', async () => {
    const report = await scoreJeju(jejuCodebook, 'welch');
    const survey = { codebook: jejuCodebook, report, rescore: scoreJeju };
    const found = await planted(
      '15',
      ({ rows }) => Object.assign(rowOf(rows, 'tangibles'), { df: '118' }),
      survey,
    );
    expect(found).toEqual(['tangibles df: student_test']);
  });

  test('one-sided p, in every row', async () => {
    const found = await planted('14', ({ rows }) => {
      for (const row of rows) row['p'] = ((comparisonOf(row.scale)?.student?.p_value ?? 0) / 2).toFixed(5);
      for (const row of rows) row['stars'] = undefined;
    });
    expect(found).toEqual([
      'service_quality p: one_sided',
      'service_satisfaction p: one_sided',
      'happiness p: one_sided',
    ]);
  });

  test('the second group minus the first: t, difference and both ends of its interval', async () => {
    const found = await planted('15', ({ rows }) => {
      const { estimate = 0, student } = comparisonOf('empathy') ?? {};
      Object.assign(rowOf(rows, 'empathy'), {
        t: '-3.976',
        difference: (-(estimate ?? 0)).toFixed(4),
        conf_low: (-(student?.conf_high ?? 0)).toFixed(4),
        conf_high: (-(student?.conf_low ?? 0)).toFixed(4),
      });
    });
    expect(found).toEqual(
      ['t', 'difference', 'conf_low', 'conf_high'].map((column) => `empathy ${column}: opposite_direction`),
    );
  });

  test('standard deviations that divide by n', async () => {
    const found = await planted('15', ({ rows }) => {
      for (const row of rows) {
        for (const group of ['pilot', 'comparison'] as const) {
          const { sd } =
            jejuReport.scales.find((other) => other.scale === row.scale && other.group === group) ?? {};
          row[group].sd = ((sd ?? 0) * Math.sqrt(59 / 60)).toFixed(4);
        }
      }
    });
    expect(found).toHaveLength(18);
    expect(found.every((cell) => cell.endsWith('sd: sd_of_n'))).toBe(true);
  });

  test('0–100 scores as a share of the highest answer', async () => {
    const found = await planted('5', ({ rows }) => {
      for (const row of rows) row['score100'] = ((Number(row['mean']) / 7) * 100).toFixed(0);
    });
    // 4.66 / 7, 4.78 / 7, 4.44 / 7, 4.51 / 7, 4.90 / 7, 4.07 / 7; the total is left as it is, and so is dismissed
    expect(found.map((cell) => cell.split(': ')[1])).not.toContain('score_of_maximum');
    const whole = await planted('5', (table) => {
      for (const row of [...table.rows, table['total'] as Row])
        row['score100'] = ((Number(row['mean']) / 7) * 100).toFixed(0);
    });
    expect(whole).toHaveLength(7);
    expect(whole.every((cell) => cell.endsWith('score100: score_of_maximum'))).toBe(true);
  });

  test('percentages of the group, of the level, of everybody', async () => {
    const found = await planted('13', (table) => {
      table['rows'] = [
        {
          variable: 'sex',
          level: '남자',
          all: ['56', '46.7'],
          pilot: ['24', '40.0'],
          comparison: ['32', '57.1'],
        },
        {
          variable: 'sex',
          level: '여자',
          all: ['64', '53.3'],
          pilot: ['36', '60.0'],
          comparison: ['28', '43.8'],
        },
      ] as never;
    });
    // 24 / 60 and 36 / 60; 32 / 56 and 28 / 64
    expect(found).toEqual([
      'sex 남자 pilot percent: other_total',
      'sex 남자 comparison percent: other_total',
      'sex 여자 pilot percent: other_total',
      'sex 여자 comparison percent: other_total',
    ]);
  });

  test.each([
    // The exact halves of the packaged answers (fixtures/README.md)
    ['15', { accessibility: '4.02' }, 'half_even'],
    ['16', { service_content: '4.27', staff_expertise: '3.97' }, 'half_down'],
  ])('halves rounded another way: table %s %o', async (table, means, code) => {
    const found = await planted(table, ({ rows }) => {
      for (const [scale, mean] of Object.entries(means)) rowOf(rows, scale).comparison.mean = mean;
    });
    expect(found.filter((cell) => !cell.includes('stars'))).toEqual(
      Object.keys(means).map((scale) => `${scale} comparison mean: ${code}`),
    );
  });

  test('a half rounded as a binary number', async () => {
    // 27 × 3 + 13 × 2 over 40 is 2.675; Python 3.11: format(2.675, '.2f') = '2.67', round(Decimal('2.675'), 2) = 2.68
    const file = temporaryFile('mood.csv', `mood\n${'3\n'.repeat(27)}${'2\n'.repeat(13)}`);
    const population = { id: 'all', min: 1, max: 5, scales: [{ id: 'mood_score', items: ['mood'] }] };
    const codebook = resolveCodebook(codebookSchema.parse({ id: 'mood', populations: [population] }));
    const rescore = (changed: Codebook) => scoreFiles({ files: [file], codebook: changed });
    const rows = [{ scale: 'mood_score', mean: '2.67' }];
    const found = await verified(
      { tables: [{ kind: 'scale_means', table: '1', population: 'all', n: '40', rows }] },
      { codebook, report: await rescore(codebook), rescore },
    );
    expect(mismatches(found)).toEqual(['1 mood_score mean: 2.67 for 2.68, half_binary']);
  });

  test('means cut off after two decimals', async () => {
    // Sums of 41 answers over 41: 4.65853…, 4.78048…, 4.43902…, 4.51219…, 4.90243…, 4.07317…
    const found = await planted('5', ({ rows }) => {
      const cut = ['4.65', '4.78', '4.43', '4.51', '4.90', '4.07'];
      for (const [index, row] of rows.entries()) row['mean'] = cut[index];
    });
    expect(found).toEqual(['preparation_1 mean: truncated', 'preparation_3 mean: truncated']);
  });

  test('stars by other cut points', async () => {
    const marks = { '*': 0.1, '**': 0.05, '***': 0.01 };
    const found = await planted('15', ({ rows }) => {
      for (const row of rows) {
        const p = comparisonOf(row.scale)?.student?.p_value ?? 1;
        row['stars'] = Object.entries(marks).findLast(([, below]) => p < below)?.[0] ?? '';
      }
    });
    expect(found).toEqual(
      ['service_quality', 'responsiveness', 'rights', 'cooperation'].map(
        (row) => `${row} stars: other_cut_points`,
      ),
    );
  });

  test.each([
    ['4.73', 'transposed_digits'],
    ['4.47', 'one_digit'],
    ['3.47', 'transposed_digits'],
    ['3.74', 'none'],
    ['4.37.', 'none'],
  ])('a slip of the hand: 4.37 printed as %s', async (mean, code) => {
    const found = await planted('14', ({ rows }) => {
      rowOf(rows, 'service_quality').pilot.mean = mean;
    });
    expect(found).toEqual([`service_quality pilot mean: ${code}`]);
  });

  test('one star too many', async () => {
    const found = await planted('15', ({ rows }) => {
      rowOf(rows, 'tangibles')['stars'] = '*';
    });
    expect(found).toEqual(['tangibles stars: one_star']);
  });
});

describe('scored in another way', async () => {
  const files = ['fixtures/example/cafe.csv'];
  const codebook = await loadCodebook('fixtures/example/cafe.yaml');
  const rescore = (changed: Codebook) => scoreFiles({ files, codebook: changed });
  const cafe = { codebook, report: await rescore(codebook), rescore };

  /** Tables as somebody would print them who scores with another codebook. */
  async function tablesBy(change: (scale: Codebook['populations'][number]['scales'][number]) => object) {
    const other: Codebook = {
      ...codebook,
      populations: codebook.populations.map((population) => ({
        ...population,
        scales: population.scales.map((scale) => ({ ...scale, ...change(scale) })),
      })),
    };
    const { scales } = await rescore(other);
    const rows = scales.filter(({ group }) => group === 'all');
    const table = {
      kind: 'scale_means',
      table: '1',
      population: 'guests',
      n: '23',
      rows: rows.map(({ scale, mean, score100 }) => ({
        scale,
        mean: mean?.toFixed(4),
        score100: score100?.toFixed(2),
      })),
    };
    return { tables: [table] } as Written;
  }

  const explanations = async (written: Written) =>
    (await verified(written, cafe)).cells.flatMap(({ row, column, verdict, explanation }) =>
      verdict === 'mismatch' ? [`${row} ${column}: ${explanation?.text.en ?? 'none'}`] : [],
    );

  test('by the same codebook all agrees', async () => {
    expect(await explanations(await tablesBy(() => ({})))).toEqual([]);
  });

  test('another missing rule: only people who answered all items', async () => {
    const found = await explanations(await tablesBy(({ items }) => ({ minValid: items.length })));
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(found.every((cell) => cell.endsWith(': another missing rule (min_valid: all)'))).toBe(true);
  });

  test('an item not reversed', async () => {
    const found = await explanations(
      await tablesBy(({ items }) => ({ items: items.map(({ index }) => ({ index, reverse: false })) })),
    );
    expect(found).toEqual(
      ['service', 'kindness'].flatMap((scale) =>
        ['mean', 'score100'].map((column) => `${scale} ${column}: not reversed: kind_3`),
      ),
    );
  });

  test('an item reversed that the codebook leaves as it is', async () => {
    const found = await explanations(
      await tablesBy(({ items }) => ({
        items: items.map(({ index, reverse }) => ({ index, reverse: index === 4 ? !reverse : reverse })),
      })),
    );
    expect(found).toEqual(
      ['service', 'speed'].flatMap((scale) =>
        ['mean', 'score100'].map((column) => `${scale} ${column}: reversed, unlike in the codebook: speed_2`),
      ),
    );
  });

  test('answers that can be read only once are not scored again', async () => {
    const written = await tablesBy(({ items }) => ({
      items: items.map(({ index }) => ({ index, reverse: false })),
    }));
    const found = await verified(written, { ...cafe, rescore: null });
    expect(mismatches(found)).toHaveLength(4);
    expect(found.cells.some(({ explanation }) => explanation?.code === 'item_not_reversed')).toBe(false);
  });
});
