import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { optionOf } from '../../../src/commands/config/config-options.ts';
import { createProgram } from '../../../src/commands/index.ts';
import { coloursFor } from '../../../src/formats/terminal/colours.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const cafe = (ending: string) => readFileSync(`fixtures/example/cafe.${ending}`, 'utf8');

/** A folder `data` with a survey and settings, in a folder to work in. */
function workplace(settings: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/cafe.csv'), cafe('csv'));
  writeFileSync(join(folder, 'data/cafe.yaml'), cafe('yaml'));
  writeFileSync(join(folder, 'data/hanaro.yaml'), settings);
  return folder;
}

const run = (cwd: string, ...words: readonly string[]) => runHanaro(words, { cwd });
const asTyped = (...words: readonly string[]) =>
  runHanaro([
    'score',
    resolve('fixtures/example/cafe.csv'),
    '--codebook',
    resolve('fixtures/example/cafe.yaml'),
    ...words,
  ]).stdout.replaceAll(resolve('fixtures/example'), 'data');

describe('settings beside the data', () => {
  test('are those of the command line, and said', () => {
    const folder = workplace(
      'codebook: cafe.yaml\ntest: welch\nshow: [indicators]\ndigits: 3\nconf_level: .9\n',
    );
    const { stdout, stderr } = run(folder, 'score', 'data/cafe.csv');
    expect(stdout).toBe(
      asTyped('--test', 'welch', '--show', 'indicators', '--digits', '3', '--conf-level', '.9'),
    );
    expect(stderr).toBe('settings of data/hanaro.yaml: codebook, test, conf_level, show, digits\n');
  });

  test('give way to the command line, one by one', () => {
    const folder = workplace('codebook: cafe.yaml\ntest: welch\ndigits: 3\n');
    const { stdout, stderr } = run(folder, 'score', 'data/cafe.csv', '--test', 'student');
    expect(stdout).toBe(asTyped('--digits', '3'));
    expect(stderr).toBe('settings of data/hanaro.yaml: codebook, digits\n');
  });

  test('are left out by --no-config, and for the example data', () => {
    const folder = workplace('codebook: none.yaml\n');
    expect(run(folder, 'score', 'data/cafe.csv', '--no-config').stderr).toContain(
      'no column is an item of jeju-hanaro',
    );
    writeFileSync(join(folder, 'hanaro.yaml'), 'codebook: none.yaml\n');
    expect(run(folder, 'score', '--demo')).toMatchObject({ status: 0, stderr: '' });
    expect(run(folder, 'score', '--demo', '--json').stdout).toBe(
      runHanaro(['score', '--demo', '--json']).stdout,
    );
  });

  test('what a command does not have is left alone; --quiet says nothing', () => {
    const folder = workplace('codebook: cafe.yaml\ntest: welch\nmin_cell: 5\n');
    expect(run(folder, 'check', 'data/cafe.csv')).toMatchObject({
      status: 0,
      stderr: 'settings of data/hanaro.yaml: codebook\n',
    });
    expect(run(folder, 'check', 'data/cafe.csv', '-q').stderr).toBe('');
    expect(JSON.parse(run(folder, 'score', 'data/cafe.csv', '--json').stdout).settings).toMatchObject({
      test: 'welch',
      min_cell: 5,
    });
  });

  test('columns of scores, in forms for readers and in tables that have them; every column in a narrow window', () => {
    const folder = workplace('codebook: cafe.yaml\ncolumns: [mean, t]\n');
    const { stdout, stderr } = run(folder, 'score', 'data/cafe.csv');
    expect(stdout).toBe(asTyped('--columns', 'mean,t'));
    expect(stderr).toBe('settings of data/hanaro.yaml: codebook, columns\n');
    expect(run(folder, 'score', 'data/cafe.csv', '--columns', 'sd').stdout).toBe(asTyped('--columns', 'sd'));
    expect(run(folder, 'score', 'data/cafe.csv', '--json').stdout).toBe(asTyped('--json'));
    const table = ['--format', 'csv', '--table', 'scales'];
    expect(run(folder, 'score', 'data/cafe.csv', ...table).stdout).toBe(asTyped(...table));
    const people = ['--show', 'respondents'];
    expect(run(folder, 'score', 'data/cafe.csv', ...people).stdout).toBe(asTyped(...people));
    expect(run(folder, 'check', 'data/cafe.csv').stderr).toBe('settings of data/hanaro.yaml: codebook\n');
    writeFileSync(join(folder, 'data/hanaro.yaml'), 'codebook: cafe.yaml\ncolumns: [t-value]\n');
    expect(run(folder, 'score', 'data/cafe.csv').stderr).toContain(
      'data/hanaro.yaml:2 columns[0]: found "t-value"',
    );
  });

  test.each(['true', 'false'])('wide: %s', (wide) => {
    const folder = workplace(`codebook: cafe.yaml\nwide: ${wide}\n`);
    const narrow = { cwd: folder, env: { COLUMNS: '50' } };
    const { stdout } = runHanaro(['score', 'data/cafe.csv'], narrow);
    const typed = ['score', 'data/cafe.csv', '--no-config', '--codebook', 'data/cafe.yaml'];
    expect(stdout).toBe(runHanaro(wide === 'true' ? [...typed, '--wide'] : typed, narrow).stdout);
  });

  test('the language, where the command line names none', () => {
    const folder = workplace('codebook: cafe.yaml\nlang: ko\n');
    const korean = run(folder, 'score', 'data/cafe.csv');
    expect(korean.stdout).toBe(asTyped('--lang', 'ko'));
    expect(korean.stderr).toBe('data/hanaro.yaml의 설정 사용: codebook, lang\n');
    expect(run(folder, 'score', 'data/cafe.csv', '--lang', 'en').stdout).toBe(asTyped());
  });
});

describe('where settings are looked for', () => {
  test('beside the first data file, else where the command runs', () => {
    const folder = workplace('codebook: cafe.yaml\n');
    writeFileSync(join(folder, 'hanaro.yml'), 'codebook: data/cafe.yaml\ntest: welch\n');
    const settings = () => run(folder, 'score', 'data/cafe.csv', '--json');
    expect(settings().stderr).toBe('settings of data/hanaro.yaml: codebook\n');
    writeFileSync(join(folder, 'data/hanaro.yaml'), '# nothing is set\n');
    expect(settings().stderr).toContain('no column is an item');
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/cafe.csv'), cafe('csv'));
    const elsewhere = run(folder, 'score', 'other/cafe.csv', '--json');
    expect(elsewhere.stderr).toBe('settings of hanaro.yml: codebook, test\n');
    const piped = runHanaro(['score', '-', '--json'], { cwd: folder, input: cafe('csv') });
    expect(piped.stderr).toBe('settings of hanaro.yml: codebook, test\n');
  });

  test('of verify, beside the answers', () => {
    const folder = workplace('codebook: cafe.yaml\n');
    expect(run(folder, 'published', 'init', 'data/cafe.csv', '-o', 'paper.yaml').status).toBe(0);
    expect(run(folder, 'verify', 'paper.yaml', 'data/cafe.csv')).toMatchObject({
      status: 0,
      stderr: 'settings of data/hanaro.yaml: codebook\n',
    });
  });
});

describe('settings that cannot be', () => {
  test.each([
    ['codebok: cafe.yaml\n', 'data/hanaro.yaml:1 codebok: unknown key "codebok"', 'perhaps "codebook"'],
    ['lang: en\ntest: welsh\n', 'data/hanaro.yaml:2 test: found "welsh"', '--no-config'],
    ['digits: 99\n', 'data/hanaro.yaml:1 digits:', 'docs/config.md'],
    ['min_cell: 2\n', 'data/hanaro.yaml:1 min_cell:', 'docs/config.md'],
    ['output: x.json\n', 'unknown key "output"', 'known here'],
    ['engine: postgres\n', 'unknown key "engine"', 'known here'],
    ['url: postgres://host\n', 'unknown key "url"', 'known here'],
    ['raw_cells: true\n', 'unknown key "raw_cells"', 'known here'],
    ['codebook: [\n', 'not valid YAML', 'indentation'],
    ['- codebook\n', 'data/hanaro.yaml', 'docs/config.md'],
  ])('%j is refused with its place', (settings, message, hint) => {
    const refused = run(workplace(settings), 'score', 'data/cafe.csv');
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 3, stdout: '' });
    expect(refused.stderr).toContain(message);
    expect(refused.stderr).toContain(hint);
  });

  test('nothing is written over them', () => {
    const settings = 'codebook: cafe.yaml\n';
    const folder = workplace(settings);
    expect(run(folder, 'score', 'data/cafe.csv', '--json', '-o', 'data/hanaro.yaml').status).toBe(2);
    expect(readFileSync(join(folder, 'data/hanaro.yaml'), 'utf8')).toBe(settings);
  });
});

test('every setting is an option of score with the same values, and none writes, connects or runs', async () => {
  const program = await createProgram([], {
    language: 'en',
    width: 80,
    tableWidth: 80,
    colours: coloursFor({}),
  });
  const score = program.commands.find((command) => command.name() === 'score');
  const { properties } = JSON.parse(readFileSync('schema/config-1.json', 'utf8')) as {
    properties: Record<string, { enum?: string[] }>;
  };
  const choices = (key: string) => score?.options.find(({ long }) => long === optionOf(key))?.argChoices;
  expect(Object.keys(properties).length).toBeGreaterThan(10);
  for (const [key, { enum: values }] of Object.entries(properties)) {
    expect(score?.options.map(({ long }) => long)).toContain(optionOf(key));
    expect(choices(key)).toEqual(values);
  }
  const others = ['output', 'engine', 'url', 'table', 'raw_cells', 'force', 'format', 'demo'];
  expect(Object.keys(properties).filter((key) => others.includes(key))).toEqual([]);
});
