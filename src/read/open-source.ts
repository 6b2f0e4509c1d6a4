import { open } from 'node:fs/promises';
import { type Problem, unreadable } from '../errors.ts';

const chunkSize = 256 * 1024;

/** The bytes of a file, or of standard input where the name is `-`, in chunks. */
export async function* openSource(file: string): AsyncGenerator<Buffer> {
  if (file === '-') {
    yield* process.stdin;
    return;
  }
  // Reading by hand starts faster than a stream, by a tenth of a short run.
  const handle = await open(file);
  try {
    for (;;) {
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(chunkSize));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Tells why a file could not be read; undefined where the error is none of the operating system's. */
export function sourceProblem(file: string, error: unknown): Problem | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  const code = String(error.code);
  return {
    file,
    message: unreadable(code),
    hint: { ko: '경로와 파일 이름을 확인하십시오', en: 'check the path and the name' },
  };
}
