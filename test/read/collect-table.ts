import { readFileSync } from 'node:fs';
import { InputError } from '../../src/errors.ts';
import type { FileColumn, FormatFacts, TableConsumer, TableOptions } from '../../src/read/data-table.ts';
import { Refusal } from '../../src/read/refusal.ts';
import type { Source } from '../../src/read/source/source.ts';

export type FormatReader = (
  source: Source,
  options: TableOptions,
  consumer: TableConsumer,
) => Promise<FormatFacts>;

export interface CollectedTable {
  readonly columns: readonly FileColumn[];
  readonly headerLine: number;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly facts: Required<FormatFacts>;
}

/** Some bytes as a source, in pieces of a given size. */
export function sourceOf(file: string, bytes: Uint8Array, pieceSize = 65_536): Source {
  const all = Buffer.from(bytes);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < all.length; at += pieceSize) yield all.subarray(at, at + pieceSize);
  }
  return {
    file,
    compression: null,
    size: all.length,
    head: all.subarray(0, pieceSize),
    chunks: chunks(),
    sha256: () => '',
    contentSha256: () => '',
  };
}

/** Runs the reader of one format; gives its refusals the file's name, as the opening of a file does. */
export async function naming<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Refusal ? new InputError([{ file, ...error.problem }]) : error;
  }
}

export async function collectTable(
  read: FormatReader,
  source: Source,
  options: TableOptions = {},
): Promise<CollectedTable> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  let columns: readonly FileColumn[] = [];
  let headerLine = 0;
  const facts = await naming(source.file, () =>
    read(source, options, {
      header: (found, line) => {
        columns = found;
        headerLine = line;
      },
      row: (cells, line) => {
        rows.push(cells);
        lines.push(line());
      },
    }),
  );
  const none = { encoding: null, delimiter: null, sheet: null, warnings: [] };
  return { columns, headerLine, rows, lines, facts: { ...none, ...facts } };
}

export function collectFixture(read: FormatReader, file: string, options: TableOptions = {}) {
  return collectTable(read, sourceOf(file, readFileSync(`fixtures/${file}`)), options);
}

/** The cells of a fixture without quotes. */
export function csvRows(file: string): readonly string[][] {
  const lines = readFileSync(`fixtures/${file}`, 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line) => line.split(','));
}
