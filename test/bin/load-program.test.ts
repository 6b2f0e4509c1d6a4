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

const { file, codeCache, sealOf, sealLength, compile } = createRequire(import.meta.url)(
  '../../bin/load-program.js',
) as {
  readonly file: string;
  readonly codeCache: string;
  readonly sealOf: (program: string, code: Buffer) => string;
  readonly sealLength: number;
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
  const stored = readFileSync(codeCache);
  const code = stored.subarray(0, -sealLength);
  expect(program).toMatch(/\n\/\/[0-9a-f]{64}$/);
  expect(stored.subarray(-sealLength).toString('latin1')).toBe(sealOf(program, code));
  expect(compile(program, code).cachedDataRejected).toBe(false);
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
  expect(runCopy('of another program', (code) => code.fill('0', code.length - sealLength))).toBe(expected);
  expect(runCopy('other', ofAnotherVersion)).toBe(expected);
});

test.each([0.05, 0.3, 0.5, 0.7, 0.95])(
  'with a bit of the code turned at %f of it, the outcome is the same',
  (part) => {
    const damaged = (code: Buffer) => {
      const at = Math.floor(code.length * part);
      code.writeUInt8(code.readUInt8(at) ^ 16, at);
      return code;
    };
    expect(runCopy(`damaged at ${part}`, damaged)).toBe(expected);
  },
);

test('every bit of a word of the code counts', () => {
  const program = 'of any length';
  const code = Buffer.from(new Uint32Array([1, 2, 3, 4]).buffer);
  const seals = Array.from({ length: code.length * 8 }, (_, bit) => {
    const turned = Buffer.from(new Uint8Array(code).buffer);
    turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    return sealOf(program, turned);
  });
  expect(seals).not.toContain(sealOf(program, code));
});
