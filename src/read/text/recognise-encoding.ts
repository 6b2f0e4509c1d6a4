import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from '../data-table.ts';
import { eachLine } from './line-ends.ts';

const threeBytes = 0xe0;

/**
 * Tells UTF-8 from CP949 by the first line that can only be one of them.
 *
 * A line that is UTF-8 of two-byte characters alone tells nothing: `책` in CP949 is `å` in UTF-8. Letters of Hangul and
 * most signs take three bytes in UTF-8, and three such bytes are hardly ever Korean text in CP949. Where no line
 * decides, it is UTF-8.
 *
 * @param lines  whole lines, not all of them ASCII
 */
export function recogniseEncoding(lines: Buffer): Extract<Encoding, 'utf-8' | 'cp949'> {
  for (const { line } of eachLine(lines)) {
    if (isAscii(line)) continue;
    if (!isUtf8(line)) return 'cp949';
    if (line.some((byte) => byte >= threeBytes)) return 'utf-8';
  }
  return 'utf-8';
}
