import { open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError, type Problem } from '../../../errors.ts';
import { messages } from '../../../messages/messages.ts';
import { sourceProblem } from '../../../read/source/with-source.ts';

const kinds = {
  csv: /\.(?:csv|tsv|tab|txt)(?:\.gz)?$/i,
  json: /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i,
  parquet: /\.(?:parquet|pq)$/i,
} as const;

export type FileKind = keyof typeof kinds;

/** What one argument stands for. */
export type NamedData =
  | { readonly kind: 'database'; readonly written: string; readonly file: string }
  | { readonly kind: FileKind; readonly written: string; readonly files: readonly string[] };

/**
 * Finds the files behind an argument: a file, a folder, or a pattern such as `survey/*.parquet`.
 *
 * @param glob  the files that a pattern matches
 * @throws InputError when there are none, several kinds of them, or one that DuckDB does not read
 */
export async function namedData(
  written: string,
  glob: (pattern: string) => Promise<readonly string[]>,
): Promise<NamedData> {
  const refuse = (problem: Omit<Problem, 'file'>) => new InputError([{ file: written, ...problem }]);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(written)) throw refuse(address);
  const path = resolve(written);
  const stats = await stat(path).catch((error: unknown) => error);
  if (stats instanceof Error) {
    const matches = /[*?[]/.test(written) ? await glob(path) : [];
    if (matches.length > 0) return { written, ...ofOneKind(matches, refuse) };
    throw new InputError([sourceProblem(written, stats) ?? { file: written, ...nothing }]);
  }
  if ((stats as { isDirectory(): boolean }).isDirectory()) {
    const entries = await readdir(path, { withFileTypes: true });
    const visible = entries.filter(({ name }) => !/^[._]/.test(name));
    if (visible.some((entry) => entry.isDirectory())) throw refuse(foldersInside);
    if (visible.length === 0) throw refuse(nothing);
    return {
      written,
      ...ofOneKind(
        visible.map(({ name }) => join(path, name)),
        refuse,
      ),
    };
  }
  if (await isDatabase(path)) return { kind: 'database', written, file: path };
  return { written, ...ofOneKind([path], refuse) };
}

function ofOneKind(
  files: readonly string[],
  refuse: (problem: Omit<Problem, 'file'>) => InputError,
): { readonly kind: FileKind; readonly files: readonly string[] } {
  const found = new Set(files.map(kindOf));
  const [kind] = found;
  if (found.size > 1) throw refuse(mixture);
  if (kind === undefined) throw refuse(unreadKind);
  return { kind, files: [...files].sort() };
}

function kindOf(file: string): FileKind | undefined {
  return (['csv', 'json', 'parquet'] as const).find((kind) => kinds[kind].test(file));
}

async function isDatabase(file: string): Promise<boolean> {
  const handle = await open(file).catch((error: unknown) => {
    throw new InputError([sourceProblem(file, error) ?? { file, ...nothing }]);
  });
  try {
    const { buffer } = await handle.read(Buffer.alloc(12), 0, 12, 0);
    return buffer.toString('latin1', 8) === 'DUCK';
  } finally {
    await handle.close();
  }
}

const address = {
  message: messages.engines.addressNotFile,
  hint: messages.engines.addressNotFileHint,
};
const nothing = { message: messages.engines.noFiles };
const foldersInside = {
  message: messages.engines.foldersInFolder,
  hint: messages.engines.foldersInFolderHint,
};
const mixture = {
  message: messages.engines.filesOfSeveralFormats,
  hint: messages.engines.filesOfSeveralFormatsHint,
};
const unreadKind = {
  message: messages.engines.withDuckdbFilesCsvTsv,
  hint: messages.engines.withDuckdbFilesCsvTsvHint,
};
