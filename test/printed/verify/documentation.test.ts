import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../../temporary-file.ts';
import { mismatches, verified, type Written } from './verified.ts';

const document = readFileSync('docs/published-tables.md', 'utf8');
const blocks = [...document.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = '']) => block);
const tableFiles = blocks.filter((block) => block.startsWith('tables:'));

/** Runs a command of the document in a folder where `npx hanaro` is this checkout's build. */
function run(command: string, folder: string) {
  const npx = join(folder, 'npx');
  writeFileSync(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${resolve('bin/hanaro.js')}" "$@"\n`);
  chmodSync(npx, 0o755);
  const env = { PATH: `${folder}${delimiter}${process.env['PATH']}`, LANG: 'C.UTF-8' };
  return spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
}

describe('docs/published-tables.md', () => {
  test('has a block for every kind and one that tolerates a cell', () => expect(tableFiles).toHaveLength(7));

  test.each(tableFiles)('its tables agree with the packaged answers: %#', async (block) => {
    expect(mismatches(await verified(parse(block) as Written))).toEqual([]);
  });

  test('its first example prints what it says', () => {
    const [, command = '', printed] = /^```console\n\$ (.*?)\n(.*?)^```$/ms.exec(document) ?? [];
    const folder = temporaryFolder();
    const rows = [
      '{ scale: tangibles, pilot: { n: "60", mean: "4.06", sd: "0.52" }, comparison: { n: "60", mean: "4.26", sd: "0.80" }, t: "-1.585", stars: "" }',
      '{ scale: accessibility, pilot: { n: "60", mean: "4.01", sd: "0.65" }, comparison: { n: "60", mean: "4.02", sd: "1.08" }, t: "-0.102", stars: "" }',
    ];
    const table = `tables:\n  - kind: group_comparison\n    table: "15"\n    population: users\n    rows:\n`;
    writeFileSync(join(folder, 'tables.yaml'), table + rows.map((row) => `      - ${row}\n`).join(''));
    copyFileSync('fixtures/users.csv', join(folder, 'users.csv'));
    expect(run(command, folder).stdout).toBe(printed);
  });

  test('its workflow passes with the right digits, and fails on a changed one, at its line', () => {
    const workflow = parse(blocks.find((block) => block.includes('runs-on')) ?? '') as {
      jobs: { verify: { steps: { run?: string }[] } };
    };
    const commands = workflow.jobs.verify.steps.flatMap(({ run: command }) => command ?? []);
    expect(commands).toHaveLength(2);
    const command = commands[1] ?? '';
    const folder = temporaryFolder();
    for (const name of ['paper', 'data']) mkdirSync(join(folder, name));
    for (const name of ['staff.csv', 'users.csv'])
      copyFileSync(`fixtures/${name}`, join(folder, 'data', name));
    const tables = JSON.parse(readFileSync('fixtures/published/jeju-hanaro-2021.json', 'utf8')) as Written;
    const text = JSON.stringify({ tables: tables.tables.filter(({ table }) => table === '15') }, null, 1);
    const file = join(folder, 'paper', 'tables.json');

    writeFileSync(file, text);
    expect(run(command, folder)).toMatchObject({ status: 0, stdout: '72 of 72 printed figures match\n' });
    const changed = text.replace('"3.976"', '"3.967"');
    writeFileSync(file, changed);
    const line = changed.split('\n').findIndex((written) => written.includes('3.967')) + 1;
    const { status, stdout } = run(command, folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      new RegExp(`^::error file=paper/tables.json,line=${line},title=table 15 · Empathy · t::`),
    );
    expect(stdout).toContain('two digits change places');
  });
});
