import { type Dictionary, extension, type ValueLabel } from './dictionary.ts';
import { damagedSav } from './refusals.ts';

/** What is said of texts of more than eight bytes, by the bytes of the variable's name, each as one character. */
export interface LongStrings {
  readonly labels: ReadonlyMap<string, readonly ValueLabel[]>;
  readonly missing: ReadonlyMap<string, readonly Buffer[]>;
}

export function longStrings({ extensions, order }: Dictionary): LongStrings {
  const labels = new Map<string, ValueLabel[]>();
  const missing = new Map<string, Buffer[]>();
  const ofLabels = fields(extensions.get(extension.longStringLabels), order.int32);
  while (!ofLabels.done()) {
    const name = ofLabels.sized().toString('latin1');
    ofLabels.int32();
    const set: ValueLabel[] = [];
    for (let left = ofLabels.int32(); left > 0; left -= 1) {
      set.push({ value: ofLabels.sized(), label: ofLabels.sized() });
    }
    labels.set(name, set);
  }
  const ofMissing = fields(extensions.get(extension.longStringMissing), order.int32);
  while (!ofMissing.done()) {
    const name = ofMissing.sized().toString('latin1');
    const count = ofMissing.bytes(1).readUInt8(0);
    const length = ofMissing.int32();
    const values: Buffer[] = [];
    for (let at = 0; at < count; at += 1) {
      const value = ofMissing.bytes(length);
      // Old versions of PSPP write the length before every value.
      values.push(
        at > 0 && length >= 4 && order.int32(value, 0) === length ? ofMissing.again(4, length) : value,
      );
    }
    missing.set(name, values);
  }
  return { labels, missing };
}

function fields(payload: Buffer = Buffer.alloc(0), int32At: (bytes: Buffer, at: number) => number) {
  let at = 0;
  const bytes = (length: number): Buffer => {
    if (length < 0 || at + length > payload.length) throw damagedSav('long string record');
    at += length;
    return payload.subarray(at - length, at);
  };
  const int32 = () => int32At(bytes(4), 0);
  return {
    bytes,
    int32,
    /** Bytes that follow their length. */
    sized: () => bytes(int32()),
    /** Bytes from the start of the last `length` taken, `skip` later. */
    again: (skip: number, length: number) => {
      at -= length - skip;
      return bytes(length);
    },
    done: () => at >= payload.length,
  };
}
