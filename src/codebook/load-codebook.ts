import { InputError } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import { jejuHanaro } from './built-in/jeju-hanaro.ts';
import type { Codebook } from './codebook.ts';
import { resolveCodebook } from './resolve/resolve-codebook.ts';
import { refuseDataFile } from './written/data-file.ts';
import { parseText, readWrittenFile } from './written/read-written-file.ts';

/** The codebook that is used when no codebook is named. */
export function builtInCodebook(): Codebook {
  return resolveCodebook(jejuHanaro);
}

/**
 * Reads a codebook from a YAML or JSON file.
 *
 * @throws InputError when the file cannot be read or parsed, does not follow the schema, or contradicts itself
 */
export async function loadCodebook(file: string): Promise<Codebook> {
  refuseDataFile(file);
  const written = await readWrittenFile(file);
  try {
    return await understood(written, file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { withLines } = await import('./written/with-lines.ts');
    throw await withLines(error, file);
  }
}

/**
 * Understands a codebook that is no file: its text in YAML or JSON, or what that says as an object.
 *
 * @param name  what messages call it
 * @throws InputError when it cannot be parsed, does not follow the schema, or contradicts itself
 */
export async function parseCodebook(written: string | object, name = 'codebook'): Promise<Codebook> {
  if (typeof written !== 'string') return understood(written, name);

  return understood(await parseText(name, written), name);
}

async function understood(written: unknown, file: string): Promise<Codebook> {
  // The schema library costs more than a whole run on the built-in codebook: only those who need it pay.
  const [{ codebookSchema }, { checkSchema }] = await Promise.all([
    import('./schema/codebook-schema.ts'),
    import('./schema/check-schema.ts'),
  ]);
  const codebookFile = checkSchema(codebookSchema, written, file, messages.codebook.whereSchemaStands);
  return resolveCodebook(codebookFile, file);
}
