import { messages } from '../../messages/messages.ts';
import type { Archive } from './archive.ts';
import { type CellRange, parseRange } from './cell-reference.ts';
import { limits } from './limits.ts';
import { parseXml } from './parse-xml.ts';
import { tooLarge } from './refusals.ts';

const element = 'mergeCell';

/**
 * The merged cells of a sheet. They stand after its rows, but what its header is depends on them: so the sheet is
 * unpacked once for them, and parsed once more only where it names any.
 */
export async function readMerges(archive: Archive, part: string): Promise<readonly CellRange[]> {
  const merges: CellRange[] = [];
  if (!(await mentions(archive.chunks(part), element))) return merges;
  await parseXml(archive, part, {
    open: (name, attributes, depth) => {
      if (name !== element || depth !== 3) return;
      if (merges.length >= limits.merges) throw tooLarge(messages.workbooks.mergedCells);
      const range = parseRange(attributes['ref'] ?? '');
      if (range.firstRow !== range.lastRow || range.firstColumn !== range.lastColumn) merges.push(range);
    },
  });
  return merges;
}

async function mentions(chunks: AsyncIterable<Buffer>, word: string): Promise<boolean> {
  let rest = '';
  for await (const chunk of chunks) {
    if (chunk.includes(word) || (rest + chunk.toString('latin1', 0, word.length)).includes(word)) return true;
    rest = chunk.toString('latin1', Math.max(0, chunk.length - word.length));
  }
  return false;
}
