import { damagedSav } from './refusals.ts';

/** Reads numbers in the byte order of the machine that wrote the file. */
export interface ByteOrder {
  readonly int32: (bytes: Buffer, at: number) => number;
  readonly int64: (bytes: Buffer, at: number) => number;
  readonly double: (bytes: Buffer, at: number) => number;
}

export const littleEndian: ByteOrder = {
  int32: (bytes, at) => bytes.readInt32LE(at),
  int64: (bytes, at) => safe(bytes.readBigInt64LE(at)),
  double: (bytes, at) => bytes.readDoubleLE(at),
};

export const bigEndian: ByteOrder = {
  int32: (bytes, at) => bytes.readInt32BE(at),
  int64: (bytes, at) => safe(bytes.readBigInt64BE(at)),
  double: (bytes, at) => bytes.readDoubleBE(at),
};

function safe(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < -BigInt(Number.MAX_SAFE_INTEGER)) {
    throw damagedSav('a number that cannot be');
  }
  return Number(value);
}
