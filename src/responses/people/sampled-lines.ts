import { lineCells } from '../../read/line-cells.ts';
import type { PlainRows } from '../plain-rows.ts';

const newline = 0x0a;
const quote = 0x22;

/** So many lines of a file are looked at beyond the first ones, spread over all of it. */
const sampledLines = 1024;
/** A shorter file has as many. */
const shortestFile = 1 << 19;

/** Who looks at some of the lines that are counted from their bytes. */
export interface LineLooker {
  /** Whether there is anything to look for. */
  readonly wants: () => boolean;
  /** How many more lines in sequence are all looked at. */
  readonly wantsAll: () => number;
  readonly look: (cells: readonly string[]) => void;
}

/** The same rows, some of which are also looked at: the first ones, then some drawn at random from every piece. */
export function withSampledLines(
  plain: PlainRows,
  { delimiter, ofFile }: { readonly delimiter: string; readonly ofFile: number },
  looker: LineLooker,
): PlainRows {
  const random = randomNumbers();

  function sample(bytes: Uint8Array, from: number, to: number): void {
    if (!looker.wants()) return;
    const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = from;
    for (let all = looker.wantsAll(); all > 0 && at < to; all -= 1) at = lookAt(lines, at, to);
    if (at >= to || !looker.wants()) return;
    const wanted = Math.ceil((sampledLines * (to - at)) / Math.max(ofFile, shortestFile));
    const stride = (to - at) / wanted;
    const start = at;
    for (let drawn = 0; drawn < wanted; drawn += 1) {
      const near = Math.floor(start + (drawn + random()) * stride);
      if (near < at) continue;
      const line = lines.indexOf(newline, near) + 1;
      if (line === 0 || line >= to) return;
      at = lookAt(lines, line, to);
    }
  }

  function lookAt(lines: Buffer, from: number, to: number): number {
    let end = from;
    let open = false;
    // A quoted cell may go on in the next line.
    do {
      const found = lines.indexOf(newline, end);
      const next = found === -1 || found >= to ? to : found + 1;
      for (let at = lines.indexOf(quote, end); at !== -1 && at < next; at = lines.indexOf(quote, at + 1))
        open = !open;
      end = next;
    } while (open && end < to);
    looker.look(lineCells(lines.toString('utf8', from, end).replace(/[\r\n]+$/, ''), delimiter));
    return end;
  }

  return {
    ...plain,
    take: (lines, from, linesBefore) => {
      const taken = plain.take(lines, from, linesBefore);
      sample(lines, from, taken.end);
      return taken;
    },
  };
}

/** The same numbers in every run, so that the same file gives the same document. */
function randomNumbers(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
