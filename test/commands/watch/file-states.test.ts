import { appendFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { changedFiles, fileStates } from '../../../src/commands/watch/file-states.ts';
import { temporaryFolder } from '../../temporary-file.ts';

function twoFiles() {
  const folder = temporaryFolder();
  const [one, other] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
  for (const file of [one, other]) writeFileSync(file, 'x\n');
  return { folder, one, other };
}

test('a file that is still being written is waited for', async () => {
  const { one, other } = twoFiles();
  const seen = await fileStates([one, other]);
  let written = false;
  const changed = changedFiles(seen).then((files) => ({ files, written }));
  for (let step = 0; step < 10; step += 1) {
    appendFileSync(one, 'x\n');
    await setTimeout(90);
  }
  written = true;
  expect(await changed).toEqual({ files: [one], written: true });
});

test('a file as old and as long that takes the place of another is a change', async () => {
  const { folder, one, other } = twoFiles();
  const time = new Date('2026-01-01');
  for (const file of [one, other]) utimesSync(file, time, time);
  const seen = await fileStates([one]);
  await setTimeout(20);
  renameSync(other, one);
  expect(await changedFiles(seen)).toEqual([join(folder, 'a.csv')]);
});
