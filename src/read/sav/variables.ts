import type { Dictionary, VariableRecord } from './read-dictionary.ts';
import { damagedSav } from './refusals.ts';

/** A run of bytes of a case. */
export interface Segment {
  readonly start: number;
  readonly length: number;
}

/** A variable as people see it: one record, or as many as a long text takes. */
export interface SavVariable {
  readonly record: VariableRecord;
  /** The position of its record, counted from 0. */
  readonly index: number;
  /** In bytes; 0 for a number. */
  readonly width: number;
  /** Of a text. */
  readonly segments: readonly Segment[];
}

/** Of every segment of a very long string but the last. */
const segmentWidth = 255;
const widthPerSegment = 252;

/**
 * Puts the records of long texts together.
 *
 * @throws Refusal when records that should continue a text do not
 */
export function savVariables(dictionary: Dictionary): SavVariable[] {
  const { variables: records, extensions } = dictionary;
  const variables: SavVariable[] = [];
  let next = 0;
  for (const [index, record] of records.entries()) {
    if (index < next) continue;
    const width = extensions.widths.get(record.shortName) ?? record.width;
    const segments: Segment[] = [];
    let left = width;
    const count = width > segmentWidth ? Math.ceil(width / widthPerSegment) : 1;
    for (let segment = 0; segment < count; segment += 1) {
      const stored = records[next];
      if (!stored || stored.width < 0 || (stored.width === 0) !== (width === 0)) throw endsTooEarly();
      const length = Math.min(left, width > segmentWidth ? segmentWidth : stored.width);
      if (length > stored.width) throw damagedSav('a text longer than its place');
      segments.push({ start: next * 8, length });
      left -= length;
      for (let more = Math.ceil(stored.width / 8) - 1; more > 0; more -= 1) {
        next += 1;
        if (records[next]?.width !== -1) throw endsTooEarly();
      }
      next += 1;
    }
    variables.push({ record, index, width, segments });
  }
  if (variables.length === 0) throw damagedSav('no variables');
  return variables;
}

const endsTooEarly = () => damagedSav('a text that ends too early');
