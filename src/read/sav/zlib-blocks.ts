import { inflateSync } from 'node:zlib';
import type { ByteOrder } from './byte-order.ts';
import type { ByteReader } from './byte-reader.ts';
import { damagedSav } from './refusals.ts';

const mebi = 1024 * 1024;
/** As stored; it is held in memory, since its table of blocks stands at its end. */
const zippedBytes = 128 * mebi;
const zippedBlockBytes = 16 * mebi;
const unzippedBytes = 512 * mebi;
const headLength = 24;
const descriptorLength = 24;

/**
 * Unpacks the blocks of a .zsav, one at a time.
 *
 * @throws Refusal when the table of blocks, at the file's end, does not match them
 */
export async function* zlibBlocks(reader: ByteReader, { int32, int64 }: ByteOrder): AsyncGenerator<Buffer> {
  const start = reader.position;
  const limit = start + zippedBytes;
  const head = await reader.take(headLength, limit);
  const tableStart = int64(head, 8);
  if (int64(head, 0) !== start) throw damagedSav('zlib header');
  const blocks = await reader.take(tableStart - reader.position, limit);
  const tableLength = int64(head, 16);
  const table = await reader.take(tableLength, limit);
  const count = (tableLength - headLength) / descriptorLength;
  if (tableLength < headLength || int32(table, 20) !== count) throw damagedSav('zlib table');

  let packed = 0;
  let unpacked = 0;
  for (let block = 0; block < count; block += 1) {
    const at = headLength + block * descriptorLength;
    const unpackedSize = int32(table, at + 16);
    const packedSize = int32(table, at + 20);
    const follows =
      int64(table, at) === start + unpacked && int64(table, at + 8) === start + headLength + packed;
    if (!follows || unpackedSize < 0 || unpackedSize > zippedBlockBytes || packedSize < 0) {
      throw damagedSav('zlib table');
    }
    const bytes = inflated(blocks.subarray(packed, packed + packedSize), unpackedSize);
    packed += packedSize;
    unpacked += unpackedSize;
    if (packed > blocks.length || unpacked > unzippedBytes) throw damagedSav('zlib table');
    yield bytes;
  }
  if (packed !== blocks.length) throw damagedSav('zlib table');
}

function inflated(bytes: Buffer, length: number): Buffer {
  try {
    const result = inflateSync(bytes, { maxOutputLength: Math.max(length, 1) });
    if (result.length === length) return result;
  } catch {
    // Refused below: whatever zlib says, the block is not what the table says.
  }
  throw damagedSav('zlib block');
}
