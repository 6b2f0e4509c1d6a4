import { type ByteOrder, bigEndian, littleEndian } from './byte-order.ts';
import type { ByteReader } from './byte-reader.ts';
import { damagedSav } from './refusals.ts';

const headerLength = 176;

export interface SavHeader {
  readonly order: ByteOrder;
  /** Of the cases: commands of one byte stand for numbers and texts, unless there are none. */
  readonly compression: 'none' | 'bytecode' | 'zlib';
  /** What a command code is more than the number it stands for. */
  readonly bias: number;
  /** Null where the writer did not know. */
  readonly cases: number | null;
  /** The position of the variable that weighs the cases, counted from 0; null where none does. */
  readonly weight: number | null;
}

/** Source: PSPP Developers Guide, "System File Format", as are the other files of this folder. */
export async function readHeader(reader: ByteReader): Promise<SavHeader> {
  const bytes = await reader.take(headerLength);
  const magic = bytes.toString('latin1', 0, 4);
  if (magic !== '$FL2' && magic !== '$FL3') throw damagedSav('no SPSS data file');
  const order = [littleEndian, bigEndian].find(({ int32 }) => [2, 3].includes(int32(bytes, 64)));
  if (!order) throw damagedSav('layout code');
  const compression = (['none', 'bytecode', 'zlib'] as const)[order.int32(bytes, 72)];
  if (!compression || (compression === 'zlib') !== (magic === '$FL3')) throw damagedSav('compression code');
  const bias = order.double(bytes, 84);
  if (!Number.isFinite(bias)) throw damagedSav('bias');
  const cases = order.int32(bytes, 80);
  const weight = order.int32(bytes, 76);
  return {
    order,
    compression,
    bias,
    cases: cases < 0 ? null : cases,
    weight: weight > 0 ? weight - 1 : null,
  };
}
