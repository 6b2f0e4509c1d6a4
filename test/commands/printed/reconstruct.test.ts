import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Report } from '../../../src/analyses/report/report-schema.ts';
import { roundHalfAway } from '../../../src/document/round-half-away.ts';
import type { PrintedCell } from '../../../src/printed/printed-cell.ts';
import { printedCells } from '../../../src/printed/printed-cells.ts';
import type { Sidecar } from '../../../src/printed/reconstruct/sidecar.ts';
import { jejuTables } from '../../printed/jeju-tables.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFile, temporaryFolder } from '../../temporary-file.ts';

const paper = resolve('fixtures/published/jeju-hanaro-2021.json');
const paperText = readFileSync(paper, 'utf8');
const make = (folder: string, ...args: readonly string[]) =>
  runHanaro(['reconstruct', paper, '--output-dir', folder, ...args]);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sidecarIn = (folder: string, name: string) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Sidecar;

/** The paper with some figures changed: `[table, row, column, figure]`. */
function changed(...changes: readonly (readonly [string, string, string, string])[]): string {
  const written = JSON.parse(paperText) as {
    tables: { table: string; rows?: Record<string, unknown>[] }[];
  };
  for (const [table, rowId, column, figure] of changes) {
    const rows = written.tables.find((one) => one.table === table)?.rows ?? [];
    const row = rows.find(({ scale, item }) => scale === rowId || item === rowId) ?? {};
    const [group = '', inner] = column.split(' ');
    if (inner === undefined) row[group] = figure;
    else row[group] = { ...(row[group] as object), [inner]: figure };
  }
  return temporaryFile('changed.json', JSON.stringify(written));
}

describe('what is written', () => {
  test('a CSV and its sidecar for each population and seed, in a folder that is made', () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    const run = make(folder, '--seed', '2021', '--count', '2');
    expect(run.stderr).toMatch(/^wrote /);
    expect(run.status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      'staff-synthetic-2021.csv',
      'staff-synthetic-2021.json',
      'staff-synthetic-2022.csv',
      'staff-synthetic-2022.json',
      'users-synthetic-2021.csv',
      'users-synthetic-2021.json',
      'users-synthetic-2022.csv',
      'users-synthetic-2022.json',
    ]);
    expect(run.stdout).toMatch(/^Service users +\S+users-synthetic-2022.csv +2022 +120 +291 +285$/m);
    expect(run.stdout).toMatch(/^table 13 · Sex Female · Pilot n +26 +36$/m);
    expect(run.stdout).toContain('Synthetic: no one gave these answers');
  });

  test('the same seed gives the same bytes, another seed others; --count N is N seeds', () => {
    const [one, many] = [temporaryFolder(), temporaryFolder()];
    make(one, '--seed', '8', '--population', 'users');
    make(many, '--seed', '6', '--count', '3', '--population', 'users');
    const text = (folder: string, seed: number) =>
      readFileSync(join(folder, `users-synthetic-${seed}.csv`), 'utf8');
    expect(readdirSync(one)).toHaveLength(2);
    expect(text(one, 8)).toBe(text(many, 8));
    expect(new Set([6, 7, 8].map((seed) => text(many, seed))).size).toBe(3);
  });

  test('the sidecar says that the data are synthetic, where they are from, what holds and what does not', () => {
    const folder = temporaryFolder();
    make(folder, '--seed', '3');
    const [users, staff] = ['users', 'staff'].map((id) => sidecarIn(folder, `${id}-synthetic-3.json`));
    const csv = readFileSync(join(folder, 'users-synthetic-3.csv'), 'utf8');
    expect(users).toMatchObject({
      synthetic: true,
      tool: { name: 'hanaro', version: packageJson.version },
      data: { file: 'users-synthetic-3.csv', sha256: sha256(csv), population: 'users', people: 120 },
      tables: { file: paper, sha256: sha256(paperText) },
      instrument: { id: 'jeju-hanaro' },
      seed: 3,
      // 24 counts of 3 columns less a slip, 42 n and the n of the table; 25 × 3 percents less 5 bent ones …
      holds: { mean: 42, sd: 42, t: 21, significant: 5 },
      not_used: { stars: 15 },
      cronbach_alpha: { aimed_at: { low: 0.7, high: 0.95 } },
    });
    expect(users?.note.ko).toContain('합성 자료');
    expect(users?.slips).toHaveLength(6);
    expect(users?.slips[0]).toEqual({
      table: '13',
      row: 'sex 여자',
      column: 'pilot n',
      figure: 'n',
      printed: '26',
      consistent: '36',
    });
    expect(staff?.holds).toMatchObject({ mean: 55, score100: 55 });
    expect(staff?.slips).toHaveLength(2);
    for (const sidecar of [users, staff]) {
      const alphas = Object.values(sidecar?.cronbach_alpha.of_scales ?? {});
      expect(alphas.length).toBeGreaterThan(6);
      for (const alpha of alphas) expect(alpha).toBeGreaterThan(0.65);
      for (const text of sidecar?.invented ?? []) expect(text.ko).not.toBe(text.en);
    }
  });

  test('the CSVs have no comments and score to every printed mean, SD, t and 0–100 score', () => {
    const folder = temporaryFolder();
    make(folder, '--seed', '5', '--count', '3');
    for (const seed of [5, 6, 7]) {
      const files = ['staff', 'users'].map((id) => join(folder, `${id}-synthetic-${seed}.csv`));
      const run = runHanaro(['score', ...files, '--json']);
      expect([run.status, run.stderr]).toEqual([0, '']);
      const report = JSON.parse(run.stdout) as Report;
      const compared = printedCells(jejuTables).flatMap((cell) => {
        const computed = scored(cell, report);
        return computed === null
          ? []
          : [{ cell: `${cell.table} ${cell.row} ${cell.column}`, printed: cell.printed, computed }];
      });
      expect(compared.filter(({ printed, computed }) => printed !== computed)).toEqual([]);
      // tables 4–11: 55 means and scores; tables 14–17: 21 rows of two n, two means, two SDs and t
      expect(compared).toHaveLength(55 * 2 + 21 * 7);
    }
  });

  test('--alpha moves the internal consistency', () => {
    const folder = temporaryFolder();
    make(folder, '--alpha', '.5-.6', '--seed', '1');
    make(folder, '--alpha', '.85-.95', '--seed', '2');
    const average = (name: string) => {
      const alphas = Object.values(sidecarIn(folder, name).cronbach_alpha.of_scales);
      return alphas.reduce<number>((sum, alpha) => sum + Number(alpha), 0) / alphas.length;
    };
    for (const id of ['staff', 'users']) {
      expect(average(`${id}-synthetic-1.json`)).toBeLessThan(0.65);
      expect(average(`${id}-synthetic-2.json`)).toBeGreaterThan(0.8);
    }
  });

  test('nothing is overwritten, and nothing written beside it, unless forced', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'users-synthetic-2.json'), 'mine');
    const refused = make(folder, '--count', '2');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('users-synthetic-2.json: this file is already there');
    expect(readdirSync(folder)).toEqual(['users-synthetic-2.json']);
    expect(readFileSync(join(folder, 'users-synthetic-2.json'), 'utf8')).toBe('mine');
    expect(make(folder, '--count', '2', '--force').status).toBe(0);
    expect(sidecarIn(folder, 'users-synthetic-2.json').seed).toBe(2);
    expect(readdirSync(folder)).toHaveLength(8);
  });

  test('--json is one document, in which files and sidecars stand', () => {
    const folder = temporaryFolder();
    const { results } = JSON.parse(make(folder, '--json').stdout) as {
      results: { population: string; outcome: string; file: string; sidecar: Sidecar }[];
    };
    expect(results.map(({ population, outcome }) => [population, outcome])).toEqual([
      ['staff', 'found'],
      ['users', 'found'],
    ]);
    for (const { file, sidecar } of results)
      expect(sidecar.data.sha256).toBe(sha256(readFileSync(file, 'utf8')));
  });

  test('as csv it is the table of the sets, unless another is named', () => {
    const folder = temporaryFolder();
    const { stdout } = make(folder, '--format', 'csv', '--population', 'users');
    expect(stdout).toBe(
      `population,seed,outcome,people,figures,held,file,sidecar_file\nusers,1,found,120,291,285,${join(folder, 'users-synthetic-1.csv')},${join(folder, 'users-synthetic-1.json')}\n`,
    );
    const slips = make(
      folder,
      '--force',
      '--format',
      'csv',
      '--table',
      'slips',
      '--population',
      'users',
    ).stdout;
    expect(slips.split('\n')[1]).toBe('users,1,13,sex 여자,pilot n,26,36');
  });

  test('another survey needs only a codebook', () => {
    const folder = temporaryFolder();
    const codebookFile = temporaryFile(
      'mood.yaml',
      'id: mood\npopulations:\n  - id: people\n    min: 0\n    max: 10\n    scales:\n      - { id: mood, items: [a, b], reverse: [b] }\n',
    );
    const tables = temporaryFile(
      'mood-tables.yaml',
      'tables:\n  - { kind: scale_means, table: "1", population: people, n: "30", rows: [{ scale: mood, mean: "6.42" }] }\n',
    );
    const run = runHanaro(['reconstruct', tables, '--codebook', codebookFile, '--output-dir', folder]);
    expect(run.stderr).toMatch(/^wrote /);
    const csv = join(folder, 'people-synthetic-1.csv');
    const scored = runHanaro(['score', csv, '--codebook', codebookFile, '--json']);
    const [row] = (JSON.parse(scored.stdout) as Report).scales;
    expect([row?.n, roundHalfAway(row?.mean ?? 0, 2)]).toEqual([30, '6.42']);
    expect(sidecarIn(folder, 'people-synthetic-1.json').instrument).toMatchObject({
      id: 'mood',
      sha256: sha256(readFileSync(codebookFile, 'utf8')),
    });
  });
});

describe('what cannot be', () => {
  test.each([
    [
      'a mean that no sum gives',
      [['5', 'preparation_1', 'mean', '4.67']],
      "no sum of 41 people's answers to 1 item has the mean 4.67 (sum 191 → 4.66, 192 → 4.68)",
      ['table 5 · Project planning · mean: 4.67'],
    ],
    [
      'an SD too large',
      [['15', 'tangibles', 'pilot sd', '3.52']],
      'no whole answers with that mean have that SD (nearest: 1.7035)',
      ['table 15 · Tangibles · Pilot mean: 4.06', 'table 15 · Tangibles · Pilot SD: 3.52'],
    ],
    [
      'a t that M, SD and n cannot give',
      [['15', 'tangibles', 't', '1.585']],
      'no whole answers with those means and SDs have that t',
      [
        'table 15 · Tangibles · Pilot mean: 4.06',
        'table 15 · Tangibles · Comparison mean: 4.26',
        'table 15 · Tangibles · t: 1.585',
      ],
    ],
    [
      'subscales that cannot add up to the total',
      [
        ['14', 'service_satisfaction', 'pilot mean', '4.70'],
        ['16', 'service_satisfaction', 'pilot mean', '4.70'],
        ['14', 'service_satisfaction', 't', ''],
        ['16', 'service_satisfaction', 't', ''],
      ],
      'group "pilot": the parts of "service_satisfaction" add up to 2451–3654 points, its printed mean needs 3663–3669',
      // If everybody gave the other four subscales their best marks, the total would still be too high.
      [
        'table 16 · Service satisfaction · Pilot mean: 4.70',
        'table 16 · Service content · Pilot mean: 4.51',
        'table 16 · Staff attitude · Pilot mean: 4.45',
        'table 16 · Staff expertise · Pilot mean: 4.53',
      ],
    ],
  ] as const)('%s ends with 1 and the figures that cannot occur together', (_, changes, message, figures) => {
    const folder = join(temporaryFolder(), 'none');
    const run = runHanaro(['reconstruct', changed(...changes), '--output-dir', folder]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(message);
    expect(run.stdout.match(/^table .*/gm)?.map((line) => line.replace(/ {2,}/, ': '))).toEqual(figures);
    expect(run.stdout).toContain('no file was written');
    expect(existsSync(folder)).toBe(false);
  });

  test('in Korean, and as JSON, too', () => {
    const tables = changed(['16', 'reuse_intention', 'pilot sd', '0.48']);
    const args = ['reconstruct', tables, '--output-dir', temporaryFolder()];
    const korean = runHanaro([...args, '--lang', 'ko']);
    expect(korean.stdout).toContain('이용자: 이런 자료는 있을 수 없습니다');
    expect(korean.stdout).toMatch(/^표 16 · 재이용 의사 · 시범지역 표준편차 +0.48$/m);
    const junit = runHanaro([...args, '--format', 'junit']);
    expect(junit).toMatchObject({ status: 1, stdout: expect.stringContaining('tests="1" failures="1"') });
    const { results } = JSON.parse(runHanaro([...args, '--json']).stdout) as {
      results: { outcome: string; contradictions: { figures: Partial<PrintedCell>[] }[] }[];
    };
    expect(results).toHaveLength(1);
    expect(results[0]?.contradictions[0]?.figures).toEqual([
      { table: '16', row: 'reuse_intention', column: 'pilot mean', printed: '4.60' },
      { table: '16', row: 'reuse_intention', column: 'pilot sd', printed: '0.48' },
    ]);
  });

  test('what was only not found ends with 4 and claims no more', () => {
    const codebookFile = temporaryFile(
      'small.yaml',
      'id: small\npopulations:\n  - id: users\n    min: 1\n    max: 3\n    group: { column: area, levels: [{ id: a }, { id: b }] }\n    scales: [{ id: scale, items: [q_1, q_2] }]\n',
    );
    const row =
      '{ scale: scale, a: { n: "3", mean: "1.83", sd: "0.91" }, b: { n: "3", mean: "1.67", sd: "0.29" } }';
    const tables = temporaryFile(
      'small-tables.yaml',
      `tables: [{ kind: group_comparison, table: "1", population: users, rows: [${row}] }]\n`,
    );
    const folder = temporaryFolder();
    const run = runHanaro([
      'reconstruct',
      tables,
      '--codebook',
      codebookFile,
      '--output-dir',
      folder,
      '--tries',
      '3',
    ]);
    expect(run.status).toBe(4);
    expect(run.stdout).toContain('"scale" not found in 3 tries. That proves nothing');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('wrong usage', () => {
  test.each([
    [['reconstruct', '--output-dir', 'x'], 2, 'a required argument is missing: <tables>'],
    [['reconstruct', paper], 2, '--output-dir'],
    [['reconstruct', paper, '--output-dir', 'x', '--alpha', '.9'], 2, 'such as .7-.95'],
    [['reconstruct', paper, '--output-dir', 'x', '--alpha', '.9-.8'], 2, 'such as .7-.95'],
    [['reconstruct', paper, '--output-dir', 'x', '--seed', '-1'], 2, 'whole number'],
    [['reconstruct', paper, '--output-dir', 'x', '--count', '0'], 2, 'whole number'],
    [['reconstruct', paper, '--output-dir', 'x', '--population', 'nobody'], 2, 'no population'],
    [['reconstruct', 'none.json', '--output-dir', 'x'], 3, 'there is no such file'],
    [['reconstruct', 'empty.yaml', '--output-dir', 'x'], 3, 'no printed figures'],
    [['reconstruct', 'others.yaml', '--output-dir', 'x'], 3, 'the population "others"'],
  ])('%j ends with %i and says why', (args, status, message) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'empty.yaml'), 'tables: []\n');
    writeFileSync(
      join(cwd, 'others.yaml'),
      'tables: [{ kind: scale_means, table: "1", population: others, n: "3", rows: [] }]\n',
    );
    const run = runHanaro(args, { cwd });
    expect(run.stderr).toContain(message);
    expect(run.status).toBe(status);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  test('a file where the folder should be is told', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'folder'));
    const run = make(join(folder, 'file'));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('it cannot be written (ENOTDIR)\n  hint: a part of the path is a file');
  });
});

/** What the report has for a printed mean, SD, t, score or n of a scale, at the printed decimals; null for other cells. */
function scored({ subject, population, printed }: PrintedCell, report: Report): string | null {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const rounded = (value: number | null | undefined) =>
    typeof value === 'number' ? roundHalfAway(value, decimals) : 'none';
  if (subject.of === 'scale') {
    const row = report.scales.find(
      (one) => one.population === population && one.scale === subject.scale && one.group === subject.group,
    );
    return subject.figure === 'se' ? null : rounded(row?.[subject.figure]);
  }
  if (subject.of === 'item') {
    const row = report.items.find(({ item, group }) => item === subject.item && group === 'all');
    return subject.figure === 'se' ? null : rounded(row?.[subject.figure]);
  }
  if (subject.of !== 'comparison' || subject.figure !== 't') return null;
  return rounded(report.comparisons.find(({ scale }) => scale === subject.scale)?.student?.statistic);
}
