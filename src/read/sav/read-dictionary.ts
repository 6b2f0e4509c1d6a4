import type { ByteOrder } from './byte-order.ts';
import type { ByteReader } from './byte-reader.ts';
import { Extensions, type ValueLabel } from './extensions.ts';
import { damagedSav } from './refusals.ts';

/** Of eight bytes each: a number takes one, a text one for every eight bytes of its width. */
const elementsPerCase = 262_144;
/** Of values, on all variables together: of each of some thousand cities, occupations or schools, on a hundred variables. */
const mostLabels = 524_288;

/** A variable record, its texts still as bytes: what encoding they are in is known later. */
export interface VariableRecord {
  /** In bytes; 0 for a number, -1 for what continues the text before it. */
  readonly width: number;
  /** Of eight bytes at most, each as one character. */
  readonly shortName: string;
  readonly label: Buffer | null;
  /** As SPSS counts formats: 20 is DATE. */
  readonly format: number;
  /** Eight bytes each; a range has its ends first. */
  readonly missing: { readonly range: boolean; readonly values: readonly Buffer[] };
}

/** Everything before the cases. */
export interface Dictionary {
  readonly variables: readonly VariableRecord[];
  /** By the position of the variable record, counted from 0. */
  readonly valueLabels: ReadonlyMap<number, readonly ValueLabel[]>;
  readonly extensions: Extensions;
  readonly order: ByteOrder;
}

/** @throws Refusal where the records do not hold together */
export async function readDictionary(reader: ByteReader, order: ByteOrder): Promise<Dictionary> {
  const variables: VariableRecord[] = [];
  const valueLabels = new Map<number, readonly ValueLabel[]>();
  const extensions = new Extensions();
  const take = (length: number) => reader.take(length);
  let labelled = 0;
  const int32 = async () => order.int32(await take(4), 0);
  for (;;) {
    const type = await int32();
    if (type === 2) {
      variables.push(await variableRecord(take, order));
      if (variables.length > elementsPerCase) throw damagedSav('too many variables');
    } else if (type === 3) {
      const labels = await labelsOfValues(take, int32);
      if ((await int32()) !== 4) throw damagedSav('value labels without variables');
      const count = await int32();
      labelled += labels.length * count;
      if (labelled > mostLabels) throw damagedSav('too many value labels');
      const indexes = await take(4 * count);
      for (let at = 0; at < count; at += 1) valueLabels.set(order.int32(indexes, 4 * at) - 1, labels);
    } else if (type === 6) {
      await take(80 * (await int32()));
    } else if (type === 7) {
      const subtype = await int32();
      const size = await int32();
      const payload = await take(size * (await int32()));
      extensions.add(subtype, Buffer.from(payload), order);
    } else if (type === 999) {
      await take(4);
      return { variables, valueLabels, extensions, order };
    } else {
      throw damagedSav(`record type ${type}`);
    }
  }
}

type Take = (length: number) => Promise<Buffer>;

async function variableRecord(take: Take, order: ByteOrder): Promise<VariableRecord> {
  const bytes = await take(28);
  const [width = 0, hasLabel, missingCount = 0, format = 0] = [0, 4, 8, 12].map((at) =>
    order.int32(bytes, at),
  );
  if (width < -1 || width > 255 || ![0, 1, 2, 3, -2, -3].includes(missingCount))
    throw damagedSav('variable record');
  const shortName = bytes.toString('latin1', 20, 28).trimEnd();
  let label: Buffer | null = null;
  if (hasLabel === 1) {
    const length = order.int32(await take(4), 0);
    label = Buffer.from((await take(Math.ceil(length / 4) * 4)).subarray(0, length));
  }
  const values: Buffer[] = [];
  for (let at = 0; at < Math.abs(missingCount); at += 1) values.push(Buffer.from(await take(8)));
  return {
    width,
    shortName,
    label,
    format: (format >> 16) & 0xff,
    missing: { range: missingCount < 0, values },
  };
}

async function labelsOfValues(take: Take, int32: () => Promise<number>): Promise<ValueLabel[]> {
  const labels: ValueLabel[] = [];
  for (let left = await int32(); left > 0; left -= 1) {
    const value = Buffer.from(await take(8));
    const length = (await take(1)).readUInt8(0);
    const padded = await take(Math.ceil((length + 1) / 8) * 8 - 1);
    if (labels.length === mostLabels) throw damagedSav('too many value labels');
    labels.push({ value, label: Buffer.from(padded.subarray(0, length)) });
  }
  return labels;
}
