/** What a hand-made SPSS file with one number `X` and one text `NAME` of eight bytes holds. */
export interface SmallSav {
  readonly bigEndian?: boolean;
  readonly compressed?: boolean;
  /** As the header declares it. */
  readonly cases?: number;
  readonly encoding?: string;
  readonly characterCode?: number;
  /** Of `X`. */
  readonly label?: Buffer;
  readonly format?: number;
  readonly missing?: { readonly count: number; readonly values: readonly number[] };
  /** What follows the dictionary, instead of the cases. */
  readonly data?: Buffer;
  readonly rows?: readonly (readonly [number, Buffer | string])[];
  /** Records put before the end of the dictionary. */
  readonly extra?: readonly Buffer[];
}

export function smallSav(parts: SmallSav): Buffer {
  const { rows = [], missing = { count: 0, values: [] }, label, format = 5 } = parts;
  const int32 = (value: number) => {
    const bytes = Buffer.alloc(4);
    if (parts.bigEndian) bytes.writeInt32BE(value);
    else bytes.writeInt32LE(value);
    return bytes;
  };
  const double = (value: number) => {
    const bytes = Buffer.alloc(8);
    if (parts.bigEndian) bytes.writeDoubleBE(value);
    else bytes.writeDoubleLE(value);
    return bytes;
  };
  const padded = (text: Buffer | string, length: number) =>
    Buffer.concat([Buffer.from(text), Buffer.alloc(length, ' ')]).subarray(0, length);
  const counts = [2, 2, parts.compressed ? 1 : 0, 0, parts.cases ?? rows.length].map(int32);
  const header = [padded('$FL2@(#) test', 64), ...counts, double(100), padded('', 84)];
  const labelled = label ? [int32(label.length), padded(label, Math.ceil(label.length / 4) * 4)] : [];
  const variable = (
    width: number,
    code: number,
    name: string,
    more: readonly Buffer[],
    missingCount: number,
  ) =>
    Buffer.concat([
      ...[2, width, name === 'X' && label ? 1 : 0, missingCount, code << 16, code << 16].map(int32),
      padded(name, 8),
      ...more,
    ]);
  const extension = (subtype: number, size: number, payload: Buffer) =>
    Buffer.concat([...[7, subtype, size, payload.length / size].map(int32), payload]);
  const info = Buffer.concat(
    [1, 0, 0, -1, 1, 1, parts.bigEndian ? 1 : 2, parts.characterCode ?? 2].map(int32),
  );
  return Buffer.concat([
    ...header,
    variable(0, format, 'X', [...labelled, ...missing.values.map(double)], missing.count),
    variable(8, 1, 'NAME', [], 0),
    extension(3, 4, info),
    ...(parts.encoding === undefined ? [] : [extension(20, 1, Buffer.from(parts.encoding))]),
    ...(parts.extra ?? []),
    int32(999),
    int32(0),
    parts.data ?? Buffer.concat(rows.flatMap(([x, name]) => [double(x), padded(name, 8)])),
  ]);
}
