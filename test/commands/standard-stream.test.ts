import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/commands/output/write-whole.ts';
import { runHanaro } from '../run-hanaro.ts';

const binary = resolve('bin/hanaro.js');
const score = ['score', 'fixtures/users.csv', '--lang', 'en'];

test('a short run into pipes loads nothing that Node.js has for streams and terminals', () => {
  const script = `process.on('exit', () => fs.writeSync(2, process.moduleLoadList.join('\\n')));require(${JSON.stringify(binary)})`;
  for (const words of [['--help'], score]) {
    const run = spawnSync(process.execPath, ['-e', script, 'hanaro', ...words], { encoding: 'utf8' });
    expect(run.stdout).toBe(runHanaro(words).stdout);
    expect(run.stderr).toMatch(/^NativeModule fs$/mu);
    expect(run.stderr).not.toMatch(/^NativeModule (?:net|tty|stream)$/mu);
  }
});

test.skipIf(process.platform === 'win32')(
  'a reader that comes late is waited for again and again, and nothing is said of it',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'hanaro-'));
    try {
      const [header = '', ...rows] = readFileSync('fixtures/users.csv', 'utf8').trimEnd().split('\n');
      const many = Array.from({ length: 300 }, (_, copy) => rows.map((row) => row.replace(/^/, `${copy}-`)));
      const file = join(folder, 'many.csv');
      writeFileSync(file, [header, ...many.flat()].join('\n'));
      const command = `"${process.execPath}" "${binary}" scores "${file}" | (sleep 1; wc -c)`;
      const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
      expect(Number(stdout)).toBeGreaterThan(6_000_000);
      expect(stderr).not.toMatch(/Warning|node:/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test.skipIf(spawnSync('script', ['--version']).status !== 0)(
  'a terminal that does not know its width has a usual one',
  () => {
    const command = `stty cols 0; ${process.execPath} ${binary} score no.csv --lang en`;
    const run = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', cwd: tmpdir() });
    expect(run.stdout).toContain('no.csv: there is no such file');
  },
);

test.skipIf(process.platform === 'win32')(
  'what a full pipe that does not block cannot take comes when it is read',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hanaro-'));
    const pipe = join(folder, 'pipe');
    try {
      spawnSync('mkfifo', [pipe]);
      const descriptor = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
      const all = 'x'.repeat(1_000_000);
      const taken = all.length - writeWhole(descriptor, all).length;
      expect(taken).toBeLessThan(all.length);
      const hanaro = spawn(process.execPath, [binary, ...score], {
        stdio: ['ignore', descriptor, 'inherit'],
      });
      // By now it has found the pipe full.
      await setTimeout(1000);
      const reader = spawn('cat', [pipe]);
      const read = text(reader.stdout);
      expect(await once(hanaro, 'exit')).toEqual([0, null]);
      closeSync(descriptor);
      expect((await read).slice(taken)).toBe(runHanaro(score).stdout);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
