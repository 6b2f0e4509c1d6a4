import type { Archive } from './archive.ts';
import type { CellMeanings } from './cell-text.ts';
import { limits } from './limits.ts';
import { parseXml } from './parse-xml.ts';
import { damagedWorkbook } from './refusals.ts';
import { builtInFormat, type Temporal, temporalFormat } from './temporal-format.ts';

/** For every style that a cell can have by its number, whether it shows a date or a time. */
export async function readStyles(archive: Archive, part: string | null): Promise<CellMeanings['styles']> {
  const styles: (Temporal | null)[] = [];
  if (part === null || !archive.has(part)) return styles;
  const formats = new Map<number, Temporal | null>();
  let ofCells = false;
  await parseXml(archive, part, {
    open: (name, attributes, depth) => {
      if (depth === 2) ofCells = name === 'cellXfs';
      if (styles.length + formats.size > limits.styles) throw damagedWorkbook('too many styles');
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt' && depth === 3) formats.set(id, temporalFormat(attributes['formatCode'] ?? ''));
      if (name !== 'xf' || !ofCells || depth !== 3) return;
      const format = formats.get(id);
      styles.push(format === undefined ? builtInFormat(id) : format);
    },
  });
  return styles;
}
