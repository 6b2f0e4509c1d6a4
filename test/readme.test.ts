import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The examples of a document: what stands behind `$ ` in its console blocks, and what is printed under it. */
const examplesOf = (document: string) => {
  const blocks = readFileSync(document, 'utf8').matchAll(/^```console\n(.*?)\n```$/gms);
  return [...blocks].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((example) => {
        const [command = '', ...printed] = example.split('\n');
        return { command, printed: printed.join('\n').trimEnd() };
      }),
  );
};

const documents = [
  'README.md',
  'README.ko.md',
  'docs/data.md',
  'docs/examples.md',
  'docs/ko/codebook.md',
  'docs/ko/data.md',
  'docs/ko/examples.md',
  'docs/ko/papers.md',
  'docs/ko/reading-tables.md',
  'docs/ko/sentences.md',
  'docs/ko/tutorial.md',
  'docs/ko/themes.md',
  'docs/papers.md',
  'docs/programs.md',
  'docs/sentences.md',
  'docs/shell.md',
  'docs/tally.md',
  'docs/tutorial.md',
  'docs/themes.md',
].map((document) => ({ document, examples: examplesOf(document) }));
const jqIsHere = spawnSync('jq', ['--version']).status === 0;

/** A folder with a `hanaro` and an `npx` that run this checkout's build. */
let commands = '';
beforeAll(() => {
  commands = mkdtempSync(join(tmpdir(), 'hanaro-commands-'));
  const script = (name: string, line: string) => {
    writeFileSync(join(commands, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(commands, name), 0o755);
  };
  script('hanaro', `exec "${process.execPath}" "${resolve('bin/hanaro.js')}" "$@"`);
  script('npx', 'exec "$@"');
});
afterAll(() => rmSync(commands, { recursive: true }));

describe.each(documents)('$document', ({ examples }) => {
  test('has examples', () => expect(examples.length).toBeGreaterThanOrEqual(2));

  for (const { command, printed } of examples) {
    test.skipIf(command.includes('| jq') && !jqIsHere)(`prints what it says for: ${command}`, () => {
      const { stdout, stderr } = spawnSync('sh', ['-c', command], {
        encoding: 'utf8',
        // As in a terminal of this width.
        env: { PATH: `${commands}${delimiter}${process.env['PATH']}`, LANG: 'C.UTF-8', COLUMNS: '80' },
      });
      expect((stdout + stderr).trimEnd()).toBe(printed);
    });
  }
});
