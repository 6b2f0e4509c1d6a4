import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
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
  const told = `process.on('exit', () => fs.writeSync(2, process.moduleLoadList.join('\\n')));require(${JSON.stringify(binary)})`;
  for (const words of [['--help'], score]) {
    const run = spawnSync(process.execPath, ['-e', told, 'hanaro', ...words], { encoding: 'utf8' });
    expect(run.stdout).toBe(runHanaro(words).stdout);
    expect(run.stderr).toMatch(/^NativeModule fs$/mu);
    expect(run.stderr).not.toMatch(/^NativeModule (?:net|tty|stream)$/mu);
  }
});

test.skipIf(process.platform === 'win32')(
  'what a full pipe does not take that was told never to wait comes when it is read',
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
