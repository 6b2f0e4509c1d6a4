import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';
import { isHere } from '../tree/typed-in.ts';

const users = resolve('fixtures/users.csv');
const paper = resolve('fixtures/published/jeju-hanaro-2021.json');

/** Runs hanaro in a terminal of its own; what the terminal gets, standard error and standard output in one. */
function inTerminal(cwd: string, words: string, env: Readonly<Record<string, string>> = {}): string {
  const command = `"${process.execPath}" "${resolve('bin/hanaro.js')}" ${words}`;
  spawnSync('script', ['-qec', command, 'screen'], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', TERM: 'xterm', ...env },
    input: '',
    timeout: 50_000,
  });
  return readFileSync(join(cwd, 'screen'), 'utf8')
    .replace(/^Script .*\n/gm, '')
    .replaceAll('\r\n', '\n');
}

/** A folder with answers of so many people that to read them row by row takes seconds. */
function folderOfMany(): string {
  const folder = temporaryFolder();
  const [header = '', ...rows] = readFileSync(users, 'utf8').trimEnd().split('\n');
  const many = Array.from({ length: 2000 }, (_, copy) => rows.map((row) => `p${copy}-${row}`).join('\n'));
  writeFileSync(join(folder, 'many.csv'), `${header}\n${many.join('\n')}\n`);
  return folder;
}

describe('a file that was written is said in one line', () => {
  test.each([
    ['en', 'wrote report.json (289 kB)\n'],
    ['ko', '저장했습니다: report.json(289 kB)\n'],
  ])('%s', (language, line) => {
    const folder = temporaryFolder();
    const run = runHanaro(['score', '--demo', '--json', '-o', 'report.json', '--lang', language], {
      cwd: folder,
    });
    const size = Math.round(readFileSync(join(folder, 'report.json')).length / 1000);
    expect(run).toEqual({ status: 0, stdout: '', stderr: line.replace('289', String(size)) });
  });

  test('many files of one folder are one line', () => {
    const run = runHanaro(['reconstruct', paper, '--output-dir', 'made'], { cwd: temporaryFolder() });
    expect(run.stderr).toMatch(/^wrote 4 files into made \(\d+ kB\)\n$/);
  });

  test('not with --quiet, nor for a device or standard output', () => {
    for (const words of [
      ['-q', '-o', 'a.json'],
      ['--quiet', '-o', 'a.json'],
      ['-o', '/dev/null'],
      ['-o', '-'],
    ]) {
      expect(runHanaro(['score', users, '--json', ...words], { cwd: temporaryFolder() }).stderr).toBe('');
    }
  });

  test('a warning and an error are said with --quiet, too', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'users.csv'), readFileSync(users, 'utf8').replace(/^id,area/, 'id,Area '));
    const told = (...words: string[]) => runHanaro(['score', 'users.csv', ...words], { cwd: folder }).stderr;
    expect(told('--quiet')).toBe(told());
    expect(told('--quiet')).not.toBe('');
    expect(runHanaro(['score', 'none.csv', '--quiet'], { cwd: folder }).stderr).toContain('no such file');
  });

  test('a file that could not be written is not said to be', () => {
    expect(runHanaro(['score', '--demo', '-o', 'none/a.txt']).stderr).not.toContain('wrote');
  });
});

describe.runIf(isHere('script'))('in a terminal', () => {
  test('progress is shown after a second, and taken away before anything else is said', () => {
    const folder = folderOfMany();
    const screen = inTerminal(folder, 'score many.csv --no-fast-lane -o found.txt');
    const [first, line = '', ...others] = screen.split('\r\u001b[K');
    expect(first).toBe('');
    expect(line).toMatch(/^many\.csv · \d+% · [\d.]+ [kM]B of 54 MB(?: · \d+ s left)?$/);
    expect(others.at(-1)).toContain('wrote found.txt');
    for (const [words, env] of [
      ['score many.csv --no-fast-lane -q -o found.txt', {}],
      ['score many.csv --no-fast-lane -o found.txt', { CI: 'true' }],
      ['score many.csv --no-fast-lane -o found.txt', { TERM: 'dumb' }],
      ['score many.csv --no-fast-lane -o found.txt 2> told', {}],
    ] as const) {
      expect(inTerminal(folder, words, env)).not.toContain('many.csv ·');
    }
  }, 180_000);

  test('a database says what it is at after a second', () => {
    const folder = folderOfMany();
    const many = join(folder, 'many.csv');
    const text = readFileSync(many, 'utf8');
    const rows = text.slice(text.indexOf('\n') + 1);
    for (let copy = 0; copy < 2; copy += 1)
      writeFileSync(many, rows.replaceAll(/^p/gm, `c${copy}p`), { flag: 'a' });
    const screen = inTerminal(folder, 'score --engine duckdb many.csv --json -o found.json');
    // On a busy machine the engine is still being opened after a second.
    expect(screen.split('\r\u001b[K')).toContainEqual(
      expect.stringMatching(/^duckdb · many\.csv · [a-z ]+ · \d+ s$/),
    );
    expect(screen.split('\r\u001b[K').at(-1)).toContain('wrote found.json');
  }, 180_000);

  test('where input is typed, the command says that it waits and how to end', () => {
    const folder = temporaryFolder();
    const screen = inTerminal(folder, 'score -');
    expect(screen).toContain('waiting for standard input; Ctrl-D ends it');
    expect(inTerminal(folder, 'check - --lang ko')).toContain('표준 입력을 기다리고 있습니다');
    expect(inTerminal(folder, 'score - -q')).not.toContain('waiting');
  });
});

test('input from a pipe is not waited for aloud', () => {
  expect(runHanaro(['score', '-', '--json'], { input: readFileSync(users) })).toMatchObject({
    status: 0,
    stderr: '',
  });
});
