import { damagedSav } from './refusals.ts';

export const littleEndian = {
  int32: (bytes: Buffer, at: number) => bytes.readInt32LE(at),
  int64: (bytes: Buffer, at: number) => safe(bytes.readBigInt64LE(at)),
  double: (bytes: Buffer, at: number) => bytes.readDoubleLE(at),
};

/** Reads numbers in the byte order of the machine that wrote the file. */
export type ByteOrder = Readonly<typeof littleEndian>;

export const bigEndian: ByteOrder = {
  int32: (bytes, at) => bytes.readInt32BE(at),
  int64: (bytes, at) => safe(bytes.readBigInt64BE(at)),
  double: (bytes, at) => bytes.readDoubleBE(at),
};

function safe(value: bigint): number {
  if (Number.isSafeInteger(Number(value))) return Number(value);
  throw damagedSav('a number that cannot be');
}
