import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../../src/commands/index.ts';
import { allCommands, commandTree } from '../../../src/commands/tree/command-tree.ts';
import { coloursFor } from '../../../src/formats/terminal/colours.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';
import { watching } from './watching.ts';

const answers = readFileSync('fixtures/example/cafe.csv', 'utf8');
/** One person more than the file of the folder has. */
const more = `${answers.trimEnd()}\n${answers.trimEnd().split('\n').at(-1)}\n`;

function cafe(): string {
  const folder = temporaryFolder();
  for (const name of ['cafe.csv', 'cafe.yaml'])
    copyFileSync(join('fixtures/example', name), join(folder, name));
  return folder;
}

/** How many rows were read, a line a run. */
const asked = ['score', 'cafe.csv', '--format', 'csv', '--table', 'inputs', '--columns', 'rows_read'];
const withCodebook = [...asked, '--codebook', 'cafe.yaml'];
const rows = (n: number) => new RegExp(`^rows_read\n${n}\n$`);

test('runs again when a file is rewritten, when another takes its name, and when it comes back', async () => {
  const folder = cafe();
  const file = join(folder, 'cafe.csv');
  const run = watching(withCodebook, folder);
  await run.until('stdout', rows(24));
  expect(await run.until('stderr', /ends\n/)).toBe('watching cafe.csv, cafe.yaml; Ctrl-C ends\n');

  writeFileSync(file, more);
  await run.until('stdout', rows(25));

  // As Excel and vim save: the new file has a name of its own first.
  writeFileSync(join(folder, 'cafe.csv~'), answers);
  renameSync(join(folder, 'cafe.csv~'), file);
  await run.until('stdout', rows(24));

  rmSync(file);
  await setTimeout(700);
  writeFileSync(file, more);
  await run.until('stdout', rows(25));
  expect(await run.end('SIGINT')).toEqual({ code: 0, by: null, stdout: '', stderr: '' });
});

test('another signal than Ctrl-C ends it quietly, too, and is what it ended by', async () => {
  const run = watching(withCodebook, cafe());
  await run.until('stdout', rows(24));
  await run.until('stderr', /ends\n/);
  expect(await run.end('SIGTERM')).toEqual({ code: null, by: 'SIGTERM', stdout: '', stderr: '' });
});

test('an error of one run is shown, and watching goes on: an answer, a file that stays away, the codebook', async () => {
  const folder = cafe();
  const [file, codebook] = [join(folder, 'cafe.csv'), join(folder, 'cafe.yaml')];
  writeFileSync(file, answers.replace(/\n(.*)\d$/m, '\n$1x'));
  const run = watching(withCodebook, folder);
  expect(await run.until('stderr', /ends\n/)).toContain('cafe.csv:2 column');

  rmSync(file);
  await run.until('stderr', /cafe\.csv: there is no such file\n/);
  writeFileSync(file, answers);
  await run.until('stdout', rows(24));

  const written = readFileSync(codebook);
  writeFileSync(codebook, 'populations: [');
  await run.until('stderr', /cafe\.yaml:1/);
  writeFileSync(codebook, written);
  await run.until('stdout', rows(24));
  expect(await run.end('SIGINT')).toMatchObject({ code: 0, by: null });
});

test('settings that appear beside the data, and the codebook that they name, are watched', async () => {
  const folder = cafe();
  const run = watching(asked, folder);
  await run.until('stderr', /watching cafe\.csv; Ctrl-C ends\n/);
  writeFileSync(join(folder, 'hanaro.yaml'), 'codebook: cafe.yaml\n');
  await run.until('stdout', rows(24));
  await run.until('stderr', /watching cafe\.csv, hanaro\.yaml, cafe\.yaml; Ctrl-C ends\n/);
  appendFileSync(join(folder, 'cafe.yaml'), '\n# looked through\n');
  await run.until('stdout', rows(24));
});

test.runIf(process.platform !== 'win32')('Ctrl-C ends it quietly while a run is at work, too', async () => {
  const folder = cafe();
  rmSync(join(folder, 'cafe.csv'));
  // A pipe that no one writes into keeps the run waiting.
  spawnSync('mkfifo', [join(folder, 'cafe.csv')]);
  const run = watching(withCodebook, folder);
  // It opens when the run reads.
  const pipe = await open(join(folder, 'cafe.csv'), 'w');
  const ended = await run.end('SIGINT');
  await pipe.close();
  expect(ended).toEqual({ code: 0, by: null, stdout: '', stderr: '' });
});

test('a reader that has gone ends it with the next run', async () => {
  const folder = cafe();
  const run = watching(withCodebook, folder);
  await run.until('stderr', /ends\n/);
  run.child.stdout.destroy();
  writeFileSync(join(folder, 'cafe.csv'), more);
  expect(await run.end()).toMatchObject({ code: 0, by: null, stderr: '' });
});

describe('there has to be a file that can be saved', () => {
  test.each([
    ['-', ['score', '-']],
    ['--demo', ['score', '--demo']],
    ['--engine', ['score', '--engine', 'duckdb', 'cafe.csv']],
    ['--engine', ['compare', '--engine', 'postgres', '--url', 'postgres://host/x', '--table', 'x']],
  ])('%s is refused', (option, args) => {
    const { status, stderr } = runHanaro([...args, '--watch'], { cwd: cafe() });
    expect(status).toBe(2);
    expect(stderr).toMatch(`--watch does not go with ${option}: it waits for files to be saved\n`);
  });
});

test('a command line that is wrong ends at once, as without --watch', () => {
  const { status, stderr } = runHanaro([...withCodebook, '--columns', 'nope', '--watch'], { cwd: cafe() });
  expect(status).toBe(2);
  expect(stderr).not.toContain('watching');
});

test('every command that reads files has it, but for those that write what is not written over', async () => {
  const environment = { language: 'en', width: 80, tableWidth: 80, colours: coloursFor({}) } as const;
  const commands = allCommands(commandTree(await createProgram([], environment)));
  const without = commands.flatMap(({ words, options, arguments: places }) =>
    places.length > 0 && !options.some(({ long }) => long === '--watch') ? words.join(' ') : [],
  );
  expect(without).toEqual([
    'reconstruct',
    'published init',
    'published import',
    'codebook init',
    'codebook template',
    'completion',
    'help',
  ]);
});
