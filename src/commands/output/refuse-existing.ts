import { existsSync } from 'node:fs';
import { UsageError } from '../../errors.ts';

/**
 * Keeps a file that a person may have worked on.
 *
 * @throws UsageError when the file is there and `--force` is not given
 */
export function refuseExisting({ output, force }: { readonly output?: string; readonly force?: true }): void {
  if (output === undefined || force || !existsSync(output)) return;
  throw new UsageError({
    file: output,
    message: { ko: '이미 있는 파일입니다', en: 'this file is already there' },
    hint: { ko: '덮어쓰려면 --force를 지정하십시오', en: 'use --force to overwrite it' },
  });
}
