import type { ByteOrder } from './byte-order.ts';
import { damagedSav } from './refusals.ts';

export interface ValueLabel {
  readonly value: Buffer;
  readonly label: Buffer;
}

type ByName<Value> = ReadonlyMap<string, Value>;

/** As the integer info record tells the representation of numbers; others belong to mainframes of old. */
const ieee754 = 1;
const longestText = 32_767;

/** What extension records say; names of variables are their bytes, each as one character. */
export class Extensions {
  /** The number that stands for a missing one. */
  systemMissing = -Number.MAX_VALUE;
  /** Null where that is left to the header. */
  cases: number | null = null;
  /** Of texts, as the file names it; empty where it does not. */
  encoding = '';
  codePage: number | null = null;
  /** By short name. */
  longNames: ByName<string> = new Map();
  /** Of texts of more than 255 bytes, by short name. */
  widths: ByName<number> = new Map();
  /** Of texts of more than eight bytes, by long name, as are the next. */
  labels: ByName<readonly ValueLabel[]> = new Map();
  missing: ByName<readonly Buffer[]> = new Map();

  /**
   * Takes a record; those of other subtypes are passed over.
   *
   * @throws Refusal where it is damaged
   */
  add(subtype: number, payload: Buffer, order: ByteOrder): void {
    if (subtype === 3 && payload.length >= 32) {
      if (order.int32(payload, 16) !== ieee754) throw damagedSav('number format');
      this.codePage = order.int32(payload, 28);
    } else if (subtype === 4 && payload.length >= 8) this.systemMissing = order.double(payload, 0);
    else if (subtype === 13) this.longNames = new Map(pairs(payload));
    else if (subtype === 14)
      this.widths = new Map(pairs(payload).map(([name, width]) => [name, veryLong(width)]));
    else if (subtype === 16 && payload.length >= 16) {
      const cases = order.int64(payload, 8);
      this.cases = cases < 0 ? null : cases;
    } else if (subtype === 20) this.encoding = payload.toString('latin1').replace(/\0/g, '').trim();
    else if (subtype === 21) this.labels = longLabels(payload, order);
    else if (subtype === 22) this.missing = longMissing(payload, order);
  }
}

/** `NAME=text`, parted by tabs, each perhaps filled up with NULs. */
function pairs(payload: Buffer): [name: string, text: string][] {
  return payload
    .toString('latin1')
    .split('\t')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, Math.max(at, 0)).trimEnd(), pair.slice(at + 1).replace(/\0+$/, '')];
    })
    .filter(([name]) => name !== '');
}

function veryLong(digits: string): number {
  const width = Number(digits);
  if (width > 255 && width <= longestText) return width;
  throw damagedSav('very long string record');
}

function longLabels(payload: Buffer, order: ByteOrder): ByName<readonly ValueLabel[]> {
  const { int32, sized, done } = fieldsOf(payload, order);
  const labels = new Map<string, ValueLabel[]>();
  while (!done()) {
    const ofOne: ValueLabel[] = [];
    labels.set(sized().toString('latin1'), ofOne);
    int32();
    for (let left = int32(); left > 0; left -= 1) ofOne.push({ value: sized(), label: sized() });
  }
  return labels;
}

function longMissing(payload: Buffer, order: ByteOrder): ByName<readonly Buffer[]> {
  const { bytes, int32, sized, done } = fieldsOf(payload, order);
  const missing = new Map<string, Buffer[]>();
  while (!done()) {
    const ofOne: Buffer[] = [];
    missing.set(sized().toString('latin1'), ofOne);
    const count = bytes(1).readUInt8(0);
    const length = int32();
    for (let at = 0; at < count; at += 1) {
      const value = bytes(length);
      // Old versions of PSPP write the length before every value.
      const again = at > 0 && length >= 4 && order.int32(value, 0) === length;
      ofOne.push(again ? Buffer.concat([value.subarray(4), bytes(4)]) : value);
    }
  }
  return missing;
}

/** What stands in a record, one field behind the other. */
function fieldsOf(payload: Buffer, order: ByteOrder) {
  let at = 0;
  const bytes = (length: number): Buffer => {
    if (length < 0 || at + length > payload.length) throw damagedSav('long string record');
    at += length;
    return payload.subarray(at - length, at);
  };
  const int32 = () => order.int32(bytes(4), 0);
  /** Bytes that follow their length. */
  const sized = () => bytes(int32());
  return { bytes, int32, sized, done: () => at >= payload.length };
}
