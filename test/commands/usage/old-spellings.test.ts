import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renewSpellings } from '../../../src/commands/usage/old-spellings.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const cafe = 'fixtures/example/cafe.csv';
const writtenCodebook = 'fixtures/example/cafe.yaml';
const renewed = (...words: readonly string[]) => renewSpellings(['node', 'hanaro', ...words]).slice(2);

describe('the codebook by its old name, instrument', () => {
  test.each([
    [
      ['score', cafe, '--codebook', writtenCodebook, '--json'],
      ['score', cafe, '--instrument', writtenCodebook, '--json'],
      '--instrument is now called --codebook; the old name still works\n',
    ],
    [
      ['check', cafe, `--codebook=${writtenCodebook}`],
      ['check', cafe, `--instrument=${writtenCodebook}`],
      '--instrument is now called --codebook; the old name still works\n',
    ],
    [
      ['codebook', 'show', writtenCodebook],
      ['instrument', 'show', writtenCodebook],
      'hanaro instrument is now called hanaro codebook; the old name still works\n',
    ],
    [
      ['help', 'codebook', 'init'],
      ['help', 'instrument', 'init'],
      'hanaro instrument is now called hanaro codebook; the old name still works\n',
    ],
    [
      ['--lang', 'ko', 'codebook', 'show', writtenCodebook],
      ['--lang', 'ko', 'instrument', 'show', writtenCodebook],
      '이름이 바뀌었습니다: hanaro instrument → hanaro codebook. 이전 이름도 그대로 사용할 수 있습니다\n',
    ],
  ])('%j is %j, and the change is said once', (now, before, said) => {
    const old = runHanaro(before);
    const current = runHanaro(now);
    expect(old.stdout).toBe(current.stdout);
    expect(old.stdout).not.toBe('');
    expect(old.status).toBe(current.status);
    expect(old.stderr).toBe(said + current.stderr);
  });

  test('is not said where --quiet asks for quiet', () => {
    const { status, stderr } = runHanaro(['score', cafe, '--instrument', writtenCodebook, '--quiet']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.each([
    [['score', 'instrument'], 'a file of that name'],
    [['score', '--', '--instrument'], 'a file of that name behind --'],
    [['codebook', 'check', 'instrument.yaml'], 'a codebook of that name'],
    [['score', '--instruments', 'x'], 'another option'],
  ])('leaves %j alone: %s', (words) => {
    expect(renewed(...words)).toEqual(words);
  });

  test('works in hanaro.yaml, and says so', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'hanaro.yaml'), `instrument: ${resolve(writtenCodebook)}\n`);
    const run = runHanaro(['score', resolve(cafe)], { cwd: folder });
    expect(run.stdout).toBe(runHanaro(['score', resolve(cafe), '--codebook', writtenCodebook]).stdout);
    expect(run.stderr).toBe(
      'hanaro.yaml: "instrument" is now called "codebook"\nsettings of hanaro.yaml: codebook\n',
    );
  });

  test('is refused in hanaro.yaml beside the new name', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'hanaro.yaml'), `codebook: a.yaml\ninstrument: b.yaml\n`);
    const { status, stderr } = runHanaro(['score', resolve(cafe)], { cwd: folder });
    expect(status).toBe(3);
    expect(stderr).toContain('hanaro.yaml:2 instrument: unknown key "instrument"');
  });

  test('stands in no help', () => {
    expect(runHanaro(['--help']).stdout).not.toContain('instrument');
    for (const shell of ['bash', 'zsh', 'fish'])
      expect(runHanaro(['completion', shell]).stdout).not.toContain('instrument');
  });
});
