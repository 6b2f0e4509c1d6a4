import type { LevelText } from './row-layout.ts';

/** The kernel compares texts of up to so many bytes at a stroke; what ends the cell must stand within 32. */
const mostBytes = 31;
const width = 32;
const tries = 200;

/** Where the kernel looks a text up: its hash is an index of `table`, which holds the text's place among `padded`. */
export interface TextHash {
  readonly factor: bigint;
  readonly shift: bigint;
  readonly table: Uint16Array;
}

/** A text of the codebook, and in which cell of a row it stands. */
export interface CellText extends LevelText {
  readonly cell: number;
}

/** @param texts  of each cell */
export function textTables(texts: readonly (readonly LevelText[])[], delimiter: string) {
  // The first one is no text: none has so many bytes, and what is not found is compared with it.
  const padded: CellText[] = [{ bytes: Buffer.alloc(width, 255), level: 0, cell: -1 }];
  const hashes = texts.map((ofCell, cell) => {
    const first = padded.length;
    for (const { bytes, level } of ofCell.filter(isShort))
      padded.push({ bytes: Buffer.concat([bytes], width), level, cell });
    return textHash(
      padded.slice(first).map(({ bytes }) => bytes),
      first,
    );
  });
  // Without quotes, a delimiter would end the cell within the text.
  const long = texts.flatMap((ofCell, cell) =>
    ofCell
      .filter((text) => !isShort(text) && !text.bytes.includes(delimiter))
      .map((text): CellText => ({ ...text, cell })),
  );
  return { hashes, padded, long };
}

function isShort({ bytes }: LevelText): boolean {
  return bytes.length <= mostBytes;
}

/** A text whose hash another one has is left out, and its rows are cut into cells; this takes texts made for it. */
function textHash(texts: readonly Buffer[], first: number): TextHash {
  const bits = Math.min(14, 2 * Math.ceil(Math.log2(texts.length + 1)) + 1);
  const shift = BigInt(64 - bits);
  let factor = 0n;
  for (let left = tries; left > 0; left -= 1) {
    factor = BigInt.asUintN(64, factor * 6364136223846793005n + 1442695040888963407n);
    const hashes = texts.map((text) => hashOf(text, factor | 1n, shift));
    if (new Set(hashes).size === texts.length) break;
  }
  const table = new Uint16Array(2 ** bits);
  for (const [index, text] of texts.entries()) table[hashOf(text, factor | 1n, shift)] = first + index;
  return { factor: factor | 1n, shift, table };
}

/** As `textHash` of kernel/plain-rows.ts has it. */
function hashOf(text: Buffer, factor: bigint, shift: bigint): number {
  const both = (at: number) =>
    text.readBigUInt64LE(at) + BigInt.asUintN(64, text.readBigUInt64LE(at + 16) << 1n);
  return Number(
    BigInt.asUintN(64, (BigInt.asUintN(64, both(0) * factor) ^ BigInt.asUintN(64, both(8))) * factor) >>
      shift,
  );
}
