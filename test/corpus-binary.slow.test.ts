import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpus } from '../fixtures/files/corpus.ts';
import type { CorpusCase } from '../fixtures/files/corpus-case.ts';
import { codebookFile } from '../fixtures/files/survey.ts';
import { exitCodes } from '../src/errors.ts';
import { runHanaro } from './run-hanaro.ts';
import { temporaryFolder } from './temporary-file.ts';

/** No claim about speed: what hangs is found. */
const hangs = 10_000;
const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };
const controls = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** A start of the program takes a tenth of a second: of every kind the first and some of the others. */
function sample(kind: CorpusCase['expected']['kind'], every: number): CorpusCase[] {
  return Object.values(corpus).flatMap((cases) =>
    cases.filter(({ expected }) => expected.kind === kind).filter((_, index) => index % every === 0),
  );
}

function run({ name, bytes, before, options, codebook: own }: CorpusCase) {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'codebook.json'), JSON.stringify(own ?? codebookFile));
  for (const file of [...before, { name, bytes }]) writeFileSync(join(folder, file.name), file.bytes);
  const { delimiter, encoding, sheet, onInvalid, onDuplicate, onBothGroups } = options;
  const given = {
    '--delimiter': delimiter && delimiterNames[delimiter],
    '--encoding': encoding,
    '--sheet': sheet,
    '--on-invalid': onInvalid,
    '--on-duplicate': onDuplicate,
    '--on-both-groups': onBothGroups,
  };
  const flags = Object.entries(given).flatMap(([flag, value]) => (value === undefined ? [] : [flag, value]));
  const files = [...before.map((file) => file.name), name];
  return runHanaro(['score', ...files, '--codebook', 'codebook.json', '--lang', 'en', ...flags], {
    cwd: folder,
  });
}

describe('the program itself', () => {
  test.each(sample('refused', 12))(
    'refuses $name ($what)',
    (one) => {
      const { status, stdout, stderr } = run(one);
      expect(status, stderr).toBe(exitCodes.input);
      expect(stdout).toBe('');
      expect(stderr).toContain(one.name);
      expect(stderr).toContain('  hint: ');
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr).not.toMatch(controls);
    },
    hangs,
  );

  test.each([...sample('warned', 8), ...sample('other', 8)])(
    'takes $name ($what)',
    (one) => {
      const { status, stdout, stderr } = run(one);
      expect([exitCodes.done, exitCodes.notComputable], stderr).toContain(status);
      expect(stdout).not.toBe('');
      for (const output of [stdout, stderr]) {
        expect(output).not.toMatch(/^\s+at /m);
        expect(output).not.toMatch(controls);
      }
    },
    hangs,
  );
});
