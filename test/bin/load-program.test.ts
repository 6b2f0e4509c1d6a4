import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';

const { file, codeCache, hashLength, compile } = createRequire(import.meta.url)(
  '../../bin/load-program.js',
) as {
  readonly file: string;
  readonly codeCache: string;
  readonly hashLength: number;
  readonly compile: (program: string, cachedData: Buffer) => { readonly cachedDataRejected?: boolean };
};
// The build may be of another Node.js than this one.
if (!existsSync(codeCache)) execFileSync(process.execPath, ['bin/write-code-cache.js']);

const score = ['score', resolve('fixtures/users.csv'), '--json'];
const expected = runHanaro(score).stdout;
const folder = mkdtempSync(join(tmpdir(), 'hanaro-bin-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the program alone, run by another path than its own, as npm links it. */
function runCopy(name: string, changeCode?: (code: Buffer) => Buffer): string {
  const copy = join(folder, name);
  cpSync('bin', join(copy, 'bin'), { recursive: true });
  mkdirSync(join(copy, 'dist'));
  cpSync('dist/cli.cjs', join(copy, 'dist/cli.cjs'));
  const cache = join(copy, 'dist', codeCache.replace(/^.*[\\/]/, ''));
  if (changeCode) writeFileSync(cache, changeCode(readFileSync(codeCache)));
  symlinkSync(join(copy, 'bin/hanaro.js'), join(copy, 'hanaro'));
  return execFileSync(process.execPath, [join(copy, 'hanaro'), ...score], { cwd: folder, encoding: 'utf8' });
}

test('the engine takes the code that the build has made', () => {
  const program = readFileSync(file, 'latin1');
  const code = readFileSync(codeCache);
  expect(program).toMatch(/\n\/\/[0-9a-f]{64}$/);
  expect(code.subarray(-hashLength).toString('latin1')).toBe(program.slice(-hashLength));
  expect(compile(program, code.subarray(0, -hashLength)).cachedDataRejected).toBe(false);
});

test('without the code, and with code that is none of this program, the outcome is the same', () => {
  const ofAnotherVersion = (code: Buffer) => {
    code.writeUInt32LE((code.readUInt32LE(4) ^ 1) >>> 0, 4);
    return code;
  };
  expect(expected).toContain('"schema_version"');
  expect(runCopy('with', (code) => code)).toBe(expected);
  expect(runCopy('without')).toBe(expected);
  expect(runCopy('half', (code) => code.subarray(code.length / 2))).toBe(expected);
  expect(runCopy('of another program', (code) => code.fill('0', code.length - hashLength))).toBe(expected);
  expect(runCopy('other', ofAnotherVersion)).toBe(expected);
});
