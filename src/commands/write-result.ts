import { UsageError } from '../errors.ts';

/**
 * Writes a command's result to a file, or to standard output where none is named. A file appears whole or not at all.
 *
 * @throws UsageError when the file cannot be written
 */
export async function writeResult(result: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    process.stdout.write(result);
    return;
  }
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    await writeFileAtomic(file, result);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError({
      file,
      message: { ko: `쓸 수 없습니다(${reason})`, en: `it cannot be written (${reason})` },
      hint: {
        ko: '--output 뒤의 폴더가 있고 쓸 수 있는지 확인하십시오',
        en: 'check that the folder after --output exists and can be written to',
      },
    });
  }
}
