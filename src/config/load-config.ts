import { statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { InputError } from '../errors.ts';
import type { Config } from './config-schema.ts';

const names = ['hanaro.yaml', 'hanaro.yml'];

/**
 * Where the settings for a data file are: beside it, else in the working directory.
 *
 * @param file  undefined, or `-`, for no file in any folder
 */
export function findConfig(file: string | undefined): string | undefined {
  const beside = file === undefined || file === '-' ? '.' : dirname(file);
  return [...new Set([beside, '.'])]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/**
 * Reads settings; the codebook's path becomes one from the working directory.
 *
 * @throws InputError when they cannot be read or say what no setting is
 */
export async function loadConfig(file: string): Promise<Config> {
  const { readWrittenFile } = await import('../instrument/read-written-file.ts');
  const written = await readWrittenFile(file);
  const [{ configSchema }, { checkSchema }] = await Promise.all([
    import('./config-schema.ts'),
    import('../instrument/check-schema.ts'),
  ]);
  try {
    // A file of comments alone sets nothing.
    const config = checkSchema(configSchema, written ?? {}, file, hint);
    const { codebook } = config;
    if (codebook === undefined) return config;
    return { ...config, codebook: isAbsolute(codebook) ? codebook : join(dirname(file), codebook) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { withLines } = await import('../instrument/with-lines.ts');
    throw await withLines(error, file);
  }
}

const hint = {
  ko: '설명: docs/config.md. 이 파일을 사용하지 않으려면 --no-config',
  en: 'explained in docs/config.md; --no-config leaves this file out',
};
