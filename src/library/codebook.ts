import type { Codebook } from '../codebook/codebook.ts';
import { builtInCodebook, loadCodebook, parseCodebook } from '../codebook/load-codebook.ts';
import type { CodebookInput } from '../codebook/schema/codebook-schema.ts';

/** The name of a file of YAML or JSON; its text; what it says, as an object; or a codebook that was loaded before. */
export type CodebookSource = string | { readonly text: string } | CodebookInput | Codebook;

/**
 * @param source  left out: the built-in codebook
 * @throws InputError when it cannot be read, does not follow the schema, or contradicts itself
 */
export async function codebookOf(source: CodebookSource | undefined): Promise<Codebook> {
  if (source === undefined) return builtInCodebook();
  if (typeof source === 'string') return loadCodebook(source);
  if ('text' in source) return parseCodebook(source.text);
  return isLoaded(source) ? source : parseCodebook(source);
}

/** In a codebook that was loaded every default is filled in. */
function isLoaded(source: CodebookInput | Codebook): source is Codebook {
  const { populations } = source;
  return Array.isArray(populations) && populations.some(({ columns }) => columns instanceof Map);
}
