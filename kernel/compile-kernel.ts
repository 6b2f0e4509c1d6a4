import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
const options = '-O3 --enable simd --runtime stub --noAssert --importMemory --maximumMemory 4096'.split(' ');

/** The text of src/count/lane/kernel.ts: the kernel compiled to WebAssembly. */
export function kernelText(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hanaro-kernel-'));
  const file = join(folder, 'kernel.wasm');
  try {
    execFileSync(process.execPath, [compiler, 'plain-rows.ts', ...options, '--outFile', file], {
      cwd: import.meta.dirname,
    });
    const base64 = readFileSync(file).toString('base64');
    return `/** Written by \`npm run kernel\` from kernel/plain-rows.ts. */\nexport const kernelBase64 =\n  '${base64}';\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
