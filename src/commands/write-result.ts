import { realpath, stat, writeFile } from 'node:fs/promises';
import { UsageError } from '../errors.ts';

/**
 * Writes a command's result to a file, or to standard output where none is named. A file appears whole or not at all;
 * what is no regular file, such as a device or a named pipe, is written to as it is.
 *
 * @param inputs  files that the result was made from, which are never overwritten
 * @throws UsageError when the file cannot be written, or is one of the inputs
 */
export async function writeResult(
  result: string | Buffer,
  file: string | undefined,
  inputs: readonly string[] = [],
): Promise<void> {
  if (file === undefined) {
    process.stdout.write(result);
    return;
  }
  await refuseInputs(file, inputs);
  try {
    const there = await stat(file).catch(() => null);
    if (there && !there.isFile()) {
      await writeFile(file, result);
    } else {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(file, result);
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError({
      file,
      message: { ko: `쓸 수 없습니다(${reason})`, en: `it cannot be written (${reason})` },
      hint: {
        ko: '경로와 폴더의 권한을 확인하십시오',
        en: 'check the path, and that its folder can be written to',
      },
    });
  }
}

async function refuseInputs(file: string, inputs: readonly string[]): Promise<void> {
  const whereIs = (path: string) => realpath(path).catch(() => null);
  const target = await whereIs(file);
  if (target === null) return;
  for (const input of inputs) {
    if ((await whereIs(input)) !== target) continue;
    throw new UsageError({
      file,
      message: { ko: '읽은 파일에 덮어쓸 수는 없습니다', en: 'this is one of the files that were read' },
      hint: { ko: '다른 이름을 적으십시오', en: 'name another file' },
    });
  }
}
