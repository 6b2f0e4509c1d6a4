import type { GivenBytes } from '../read/data-table.ts';
import { type CellValue, rowsAsCsv } from './rows-as-csv.ts';

/** Bytes of a file of any format that is read, text in UTF-8. */
export type ByteStream = AsyncIterable<Uint8Array | string>;

/**
 * Data to read: the name of a file, bytes, a stream of them, or rows by column. What is no file may have a name, which messages and the
 * document call it by.
 */
export type Data =
  | string
  | Uint8Array
  | ByteStream
  | { readonly name?: string; readonly bytes: Uint8Array | ByteStream }
  | { readonly name?: string; readonly rows: Iterable<Readonly<Record<string, CellValue>>> };

/** What readers take: names of files, and bytes by the names of what is none. */
export interface NamedData {
  readonly files: readonly string[];
  readonly given: ReadonlyMap<string, GivenBytes>;
}

export function namedData(data: Data | readonly Data[]): NamedData {
  const given = new Map<string, GivenBytes>();
  const files = listOf(data).map((one) => {
    if (typeof one === 'string') return one;
    const { name, bytes } = ofData(one);
    const free = freeName(name, given);
    given.set(free, bytes);
    return free;
  });
  return { files, given };
}

function ofData(data: Exclude<Data, string>): { readonly name: string; readonly bytes: GivenBytes } {
  if ('rows' in data) return { name: data.name ?? 'rows', bytes: ofText(rowsAsCsv(data.rows)) };
  if ('bytes' in data) return { name: data.name ?? 'data', bytes: ofBytes(data.bytes) };
  return { name: 'data', bytes: ofBytes(data) };
}

function ofBytes(data: Uint8Array | ByteStream): GivenBytes {
  if (data instanceof Uint8Array) return { open: () => once(data), again: true };
  return { open: () => asBytes(data), again: false };
}

const ofText = (text: string): GivenBytes => ofBytes(Buffer.from(text));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* asBytes(stream: ByteStream): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** `rows`, `rows 2`, … */
function freeName(name: string, given: ReadonlyMap<string, GivenBytes>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} ${number}`;
    if (!given.has(free)) return free;
  }
}

const listOf = (data: Data | readonly Data[]): readonly Data[] => (isList(data) ? data : [data]);

const isList = (data: Data | readonly Data[]): data is readonly Data[] => Array.isArray(data);
