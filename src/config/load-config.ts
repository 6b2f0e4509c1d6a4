import { statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { InputError } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import type { Config } from './config-schema.ts';

const names = ['hanaro.yaml', 'hanaro.yml'];

/**
 * Where the settings for a data file are: beside it, else in the working directory.
 *
 * @param file  undefined, or `-`, for no file in any folder
 */
export function findConfig(file: string | undefined): string | undefined {
  return configPlaces(file).find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** Where settings for a data file may be, the place that wins first. */
export function configPlaces(file: string | undefined): readonly string[] {
  const beside = file === undefined || file === '-' ? '.' : dirname(file);
  return [...new Set([beside, '.'])].flatMap((folder) => names.map((name) => join(folder, name)));
}

export interface LoadedConfig {
  readonly config: Config;
  /** Whether the codebook stands under its old name, `instrument`. */
  readonly oldNames: boolean;
}

/**
 * Reads settings; the codebook's path becomes one from the working directory.
 *
 * @throws InputError when they cannot be read or say what no setting is
 */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  const { readWrittenFile } = await import('../codebook/written/read-written-file.ts');
  const written = await readWrittenFile(file);
  const [{ configSchema }, { checkSchema }] = await Promise.all([
    import('./config-schema.ts'),
    import('../codebook/schema/check-schema.ts'),
  ]);
  try {
    // A file of comments alone sets nothing.
    const renamed = withNewName(written);
    const config = checkSchema(configSchema, renamed ?? written ?? {}, file, hint);
    const oldNames = renamed !== undefined;
    const { codebook: codebookFile } = config;
    if (codebookFile === undefined) return { config, oldNames };
    const path = isAbsolute(codebookFile) ? codebookFile : join(dirname(file), codebookFile);
    return { config: { ...config, codebook: path }, oldNames };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { withLines } = await import('../codebook/written/with-lines.ts');
    throw await withLines(error, file);
  }
}

/** Settings that call the codebook `instrument`, as they did at first; undefined for others. */
function withNewName(written: unknown): object | undefined {
  if (typeof written !== 'object' || written === null || !('instrument' in written)) return undefined;
  if ('codebook' in written) return undefined;
  const { instrument: codebook, ...others } = written;
  return { codebook, ...others };
}

const hint = messages.commands.whereExplained;
