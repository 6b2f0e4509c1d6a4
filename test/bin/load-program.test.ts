import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';

const { programFile, codeCacheFile, codeOf, sealed, compile } = createRequire(import.meta.url)(
  '../../bin/load-program.js',
) as {
  readonly programFile: (piece: string) => string;
  readonly codeCacheFile: (piece: string) => string;
  readonly codeOf: (piece: string, program: string) => Buffer | undefined;
  readonly sealed: (code: Buffer, program: string) => Buffer;
  readonly compile: (
    piece: string,
    program: string,
    code?: Buffer,
  ) => { readonly cachedDataRejected?: boolean };
};
// The build may be of another Node.js than this one.
if (!existsSync(codeCacheFile('start'))) execFileSync(process.execPath, ['bin/write-code-cache.js']);

const score = ['score', resolve('fixtures/users.csv'), '--json'];
const expected = runHanaro(score).stdout;
const folder = mkdtempSync(join(tmpdir(), 'hanaro-bin-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the program alone, run by another path than its own, as npm links it. */
function runCopy(name: string, changeCode?: (stored: Buffer) => Buffer): string {
  const copy = join(folder, name);
  cpSync('bin', join(copy, 'bin'), { recursive: true });
  for (const piece of ['start', 'score', 'rest']) {
    cpSync(programFile(piece), join(copy, 'dist', basename(programFile(piece))));
  }
  for (const file of changeCode ? ['start', 'score'].map(codeCacheFile) : []) {
    writeFileSync(join(copy, 'dist', basename(file)), changeCode?.(readFileSync(file)) ?? '');
  }
  symlinkSync(join(copy, 'bin/hanaro.js'), join(copy, 'hanaro'));
  return execFileSync(process.execPath, [join(copy, 'hanaro'), ...score], { cwd: folder, encoding: 'utf8' });
}

test.each(['start', 'score', 'codebook', 'studies', 'papers', 'rest'])(
  'the engine takes the code that the build has made of %s',
  (piece) => {
    const program = readFileSync(programFile(piece), 'latin1');
    expect(program).toMatch(/\n\/\/[0-9a-f]{64}$/);
    const code = codeOf(piece, program);
    expect(code?.length).toBeGreaterThan(10_000);
    expect(compile(piece, program, code).cachedDataRejected).toBe(false);
  },
);

test('a run reads the pieces that it calls, and no other', () => {
  const traced = (words: readonly string[]) =>
    execFileSync(process.execPath, ['-e', readsOf, 'hanaro', ...words], { encoding: 'utf8' }).match(
      /(?<=read cli-)\w+(?=\.cjs)/g,
    );
  expect(traced(['--help'])).toEqual(['start']);
  expect(traced(score)).toEqual(['start', 'score']);
  expect(traced([...score, '--codebook', 'codebooks/jeju-hanaro.yaml'])).toEqual([
    'start',
    'score',
    'codebook',
  ]);
  expect(traced(['reliability', resolve('fixtures/users.csv')])).toEqual(['start', 'studies', 'score']);
});

/** Says which files are read at once, as the loader of the program does. */
const readsOf = `const fs = require('fs');
const read = fs.readFileSync;
fs.readFileSync = (file, ...options) => {
  console.log('read ' + require('path').basename(String(file)));
  return read(file, ...options);
};
require('./bin/load-program.js').loadProgram().main(process.argv);`;

test('without the code, and with code that is none of this program, the outcome is the same', () => {
  const ofAnotherVersion = (stored: Buffer) => {
    const { code, program } = parts(stored);
    code.writeUInt32LE((code.readUInt32LE(4) ^ 1) >>> 0, 4);
    return sealed(code, program);
  };
  expect(expected).toContain('"schema_version"');
  expect(runCopy('with', (stored) => stored)).toBe(expected);
  expect(runCopy('without')).toBe(expected);
  expect(runCopy('half', (stored) => stored.subarray(stored.length / 2))).toBe(expected);
  expect(runCopy('of another program', (stored) => stored.fill('0', stored.length - 64))).toBe(expected);
  expect(runCopy('other', ofAnotherVersion)).toBe(expected);
});

/** What a file of code was made of; of the program, its hash is enough. */
function parts(stored: Buffer): { readonly code: Buffer; readonly program: string } {
  const hash = stored.length - 64;
  return { code: Buffer.from(stored.subarray(0, hash / 2)), program: stored.toString('latin1', hash) };
}

test.each([0.02, 0.2, 0.4, 0.6, 0.95])(
  'with a bit of the code turned at %f of it, the outcome is the same',
  (part) => {
    const damaged = (stored: Buffer) => {
      const at = Math.floor(stored.length * part);
      stored.writeUInt8(stored.readUInt8(at) ^ 16, at);
      return stored;
    };
    expect(runCopy(`damaged at ${part}`, damaged)).toBe(expected);
  },
);
