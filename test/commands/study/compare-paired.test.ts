import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const codebook = `
id: course
populations:
  - id: people
    min: 1
    max: 5
    respondent: id
    group: { column: site, levels: [a, b] }
    waves:
      column: time
      levels: [{ id: pre, values: [1] }, { id: post, values: [2] }]
    scales:
      - { id: s, items: [s1, s2] }
      - { id: u, items: [s3] }
`;
/** The changes of the mean of s are 1, 0 and 2 in a, and 0, 1 and -1 in b; of c no one is at both waves. */
const answers = `id,time,site,s1,s2,s3
a1,1,a,1,1,1
a1,2,a,2,2,3
a2,1,a,3,3,1
a2,2,a,3,3,2
a3,1,a,2,2,4
a3,2,a,4,4,4
b1,1,b,3,3,5
b1,2,b,3,3,4
b2,1,b,2,2,2
b2,2,b,3,3,2
b3,1,b,5,5,3
b3,2,b,4,4,3
left,1,a,1,1,1
came,2,b,5,5,5
`;

function compare(...args: string[]) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'course.yaml'), codebook);
  writeFileSync(join(folder, 'course.csv'), answers);
  const files = [join(folder, 'course.csv'), '--codebook', join(folder, 'course.yaml')];
  return runHanaro(['compare', ...files, '--lang', 'en', ...args]);
}

describe('hanaro compare, people of two waves', () => {
  test('matches people by who they are, and says who has no partner', () => {
    const run = compare('--json');
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('1 at pre only and 1 at post only');
    const { paired, did, settings } = JSON.parse(run.stdout);
    expect(settings).toMatchObject({ paired: [], permutations: null, bootstrap: null, seed: null });
    expect(
      paired.map((row: { scale: string; group: string; n: number }) => [row.scale, row.group, row.n]),
    ).toEqual([
      ...[
        ['s', 'all', 6],
        ['s', 'a', 3],
        ['s', 'b', 3],
      ],
      ...[
        ['u', 'all', 6],
        ['u', 'a', 3],
        ['u', 'b', 3],
      ],
    ]);
    expect(paired[0]).toMatchObject({
      wave1: 'pre',
      wave2: 'post',
      unmatched1: 1,
      unmatched2: 1,
      estimate: -0.5,
    });
    // R 4.2.2: t.test(c(1, 0, 2), c(0, 1, -1), var.equal = TRUE)
    expect(did[0]).toMatchObject({ scale: 's', n1: 3, n2: 3, change1: 1, change2: 0, estimate: 1, df: 4 });
    expect(did[0].statistic).toBeCloseTo(1.22474487139159, 12);
    expect(did[0].p_value).toBeCloseTo(0.287864134726691, 12);
    expect(did[0].conf_low).toBeCloseTo(-1.266957935527519, 12);
    expect(did[0].conf_high).toBeCloseTo(3.266957935527519, 12);
  });

  test('order of rows, and a file for each wave, change no bit', () => {
    const folder = temporaryFolder();
    const [header = '', ...lines] = answers.trim().split('\n');
    const file = (name: string, of: readonly string[]) => {
      writeFileSync(join(folder, name), `${[header, ...of].join('\n')}\n`);
      return join(folder, name);
    };
    const written = file('course.yaml', []);
    writeFileSync(written, codebook);
    const ofWave = (wave: number) => lines.filter((line) => line.split(',')[1] === String(wave));
    const rowsOf = (...args: string[]) => {
      const drawn = ['--permutations', '99', '--bootstrap', '99', '--seed', '2'];
      const run = runHanaro(['compare', ...args, '--codebook', written, ...drawn, '--json']);
      const { paired, did } = JSON.parse(run.stdout);
      return { paired, did };
    };
    const rows = rowsOf(file('all.csv', lines));
    expect(rows.did).toHaveLength(2);
    expect(rowsOf(file('reversed.csv', [...lines].reverse()))).toEqual(rows);
    const [pre, post] = [file('pre.csv', ofWave(1)), file('post.csv', ofWave(2))];
    expect(rowsOf(pre, post)).toEqual(rows);
    expect(rowsOf('--wave', `pre=${pre}`, '--wave', `post=${post}`)).toEqual(rows);
  });

  test('shows what is asked for: waves and changes, or two scales below the groups of that wave; what stars mean once', () => {
    const { stdout } = compare('--bootstrap', '99');
    expect(stdout).toContain('Waves');
    expect(stdout).toContain('Difference in differences');
    expect(stdout).not.toContain('Comparison of two groups');
    expect(stdout.match(/p<\.05/g)).toHaveLength(1);
    const { stdout: atOne } = compare('--wave', 'pre', '--paired', 's,u');
    expect(atOne.indexOf('Comparison of two groups')).toBeGreaterThan(0);
    expect(atOne.indexOf('Paired scores')).toBeGreaterThan(atOne.indexOf('Comparison of two groups'));
    expect(atOne.match(/p<\.05/g)).toHaveLength(1);
  });

  test('two scales are compared at one wave', () => {
    const refused = compare('--paired', 's,u');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('--wave pre');
    const run = compare('--paired', 's,u', '--wave', 'pre', '--json');
    const { paired, did } = JSON.parse(run.stdout);
    expect(paired[0]).toMatchObject({ scale1: 's', scale2: 'u', wave1: null, group: 'all', n: 7 });
    expect(did).toEqual([]);
  });

  test('options of tests between groups are refused where waves alone are compared, not passed over', () => {
    for (const option of [
      ['--alternative', 'less'],
      ['--margin', '0.5'],
      ['--adjust', 'holm'],
    ]) {
      const { status, stdout, stderr } = compare(...option);
      expect([status, stdout], option[0]).toEqual([2, '']);
      expect(stderr).toContain(`${option[0]} is of tests between groups`);
    }
    expect(compare('--wave', 'pre', '--alternative', 'less').status).not.toBe(2);
  });

  test('options of tests between groups are refused beside two scales where there are no groups', () => {
    const folder = temporaryFolder();
    const scales = 'scales: [{ id: s, items: [s_1] }, { id: u, items: [u_1] }]';
    writeFileSync(join(folder, 'c.yaml'), `id: c\npopulations: [{ id: p, min: 1, max: 5, ${scales} }]\n`);
    writeFileSync(join(folder, 'd.csv'), 's_1,u_1\n1,2\n2,4\n5,3\n');
    const files = [join(folder, 'd.csv'), '--codebook', join(folder, 'c.yaml'), '--paired', 's,u'];
    const refused = runHanaro(['compare', ...files, '--margin', '1', '--lang', 'en']);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('--margin is of tests between groups, and there are none');
    expect(runHanaro(['compare', ...files]).status).toBe(0);
  });

  test('a seed says where permutations and resamples begin: the same run, the same bytes', () => {
    const drawn = ['--permutations', '199', '--bootstrap', '199', '--seed', '5', '--json'];
    const run = compare(...drawn);
    expect(compare(...drawn).stdout.replaceAll(/"file": ".*"/g, '')).toBe(
      run.stdout.replaceAll(/"file": ".*"/g, ''),
    );
    const { did, settings } = JSON.parse(run.stdout);
    expect(settings).toMatchObject({ permutations: 199, bootstrap: 199, seed: 5 });
    // R 4.2.2: v <- c(1, 0, 2, 0, 1, -1); mean(abs(combn(6, 3, function(i) sum(v[i])) - 1.5) >= 1.5)
    expect(did[0].permutation).toEqual({ p_value: 0.5, method: 'exact' });
    expect(did[0].bootstrap.method).toBe('bca');
    expect(did[0].bootstrap.conf_low).toBeLessThan(1);
  });
});

describe('what --paired and --seed refuse', () => {
  test.each([
    [['--paired', 's'], '"s"'],
    [['--paired', 's,u,s'], '"s,u,s"'],
    [['--paired', 's,x'], '"x"'],
    [['--paired', 's,s'], 'twice'],
    [['--seed', '3'], '--seed'],
    [['--permutations', '5'], '--permutations'],
    [['--bootstrap', 'many'], '--bootstrap'],
  ])('%s', (args, said) => {
    const run = compare('--wave', 'pre', ...args);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(said);
  });
});
