import { InputError } from '../errors.ts';
import { refuseDataFile } from './data-file.ts';
import type { Instrument } from './instrument.ts';
import { jejuHanaro } from './jeju-hanaro.ts';
import { readWrittenFile } from './read-written-file.ts';
import { resolveCodebook } from './resolve-codebook.ts';

/** The instrument that is used when no codebook is named. */
export function builtInInstrument(): Instrument {
  return resolveCodebook(jejuHanaro);
}

/**
 * Reads a codebook from a YAML or JSON file.
 *
 * @throws InputError when the file cannot be read or parsed, does not follow the schema, or contradicts itself
 */
export async function loadInstrument(file: string): Promise<Instrument> {
  refuseDataFile(file);
  const written = await readWrittenFile(file);
  try {
    return await understood(written, file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { withLines } = await import('./with-lines.ts');
    throw await withLines(error, file);
  }
}

async function understood(written: unknown, file: string): Promise<Instrument> {
  // The schema library costs more than a whole run on the built-in instrument: only those who need it pay.
  const [{ codebookSchema }, { checkSchema }] = await Promise.all([
    import('./codebook-schema.ts'),
    import('./check-schema.ts'),
  ]);
  const codebook = checkSchema(codebookSchema, written, file, {
    ko: '스키마: hanaro/schema/codebook-1.json, 설명: docs/ko/codebook.md',
    en: 'the schema is hanaro/schema/codebook-1.json, explained in docs/codebook.md',
  });
  return resolveCodebook(codebook, file);
}
