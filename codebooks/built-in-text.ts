import { readWrittenFile } from '../src/codebook/written/read-written-file.ts';

/** The text of src/codebook/built-in/jeju-hanaro.ts: the codebook of codebooks/jeju-hanaro.yaml as an object. */
export async function builtInText(): Promise<string> {
  const written = await readWrittenFile(`${import.meta.dirname}/jeju-hanaro.yaml`);
  return `import type { WrittenCodebook } from '../schema/codebook-schema.ts';

/** Written by \`npm run built-in\` from codebooks/jeju-hanaro.yaml. */
export const jejuHanaro: WrittenCodebook = ${JSON.stringify(written)};
`;
}
