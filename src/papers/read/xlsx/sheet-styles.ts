import type { Archive } from '../../../read/xlsx/archive.ts';
import { parseXml } from '../../../read/xlsx/parse-xml.ts';
import { builtInFormat, type Temporal, temporalFormat } from '../../../read/xlsx/temporal-format.ts';
import { damagedDocument } from '../document-bounds.ts';

/** How a cell is set. */
export interface SheetStyle {
  readonly format: string;
  readonly temporal: Temporal | null;
  readonly bold: boolean;
  /** How far its text stands in, in steps. */
  readonly indent: number;
}

/**
 * Formats that a workbook names by number only, as Korean and English Excel show them.
 * Source: ECMA-376 part 1, 18.8.30.
 */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  37: '#,##0_ ;(#,##0)',
  38: '#,##0_ ;(#,##0)',
  39: '#,##0.00_ ;(#,##0.00)',
  40: '#,##0.00_ ;(#,##0.00)',
  41: '#,##0_ ;-#,##0_ ;"-"_ ',
  42: '#,##0_ ;-#,##0_ ;"-"_ ',
  43: '#,##0.00_ ;-#,##0.00_ ;"-"_ ',
  44: '#,##0.00_ ;-#,##0.00_ ;"-"_ ',
  48: '##0.0E+0',
};
const most = 65_536;

/** For every style that a cell can have by its number: the format of numbers, whether it is bold, how far it stands in. */
export async function readSheetStyles(archive: Archive, part: string | null): Promise<readonly SheetStyle[]> {
  const styles: SheetStyle[] = [];
  if (part === null || !archive.has(part)) return styles;
  const formats = new Map<number, string>();
  const boldFonts: boolean[] = [];
  let section = '';
  await parseXml(archive, part, {
    open: (name, attributes, depth) => {
      if (depth === 2) section = name;
      if (styles.length + formats.size + boldFonts.length > most) throw damagedDocument('too many styles');
      if (name === 'numFmt' && section === 'numFmts')
        formats.set(Number(attributes['numFmtId'] ?? 0), attributes['formatCode'] ?? '');
      else if (name === 'font' && section === 'fonts') boldFonts.push(false);
      else if (name === 'b' && section === 'fonts')
        boldFonts[boldFonts.length - 1] = !['0', 'false'].includes(attributes['val'] ?? '');
      else if (name === 'xf' && section === 'cellXfs') {
        const id = Number(attributes['numFmtId'] ?? 0);
        const own = formats.get(id);
        styles.push({
          format: own ?? builtIn[id] ?? 'General',
          temporal: own === undefined ? builtInFormat(id) : temporalFormat(own),
          bold: boldFonts[Number(attributes['fontId'] ?? 0)] ?? false,
          indent: 0,
        });
      } else if (name === 'alignment' && section === 'cellXfs') {
        const last = styles.pop();
        const indent = Math.min(15, Number(attributes['indent'] ?? 0) || 0);
        if (last) styles.push({ ...last, indent });
      }
    },
  });
  return styles;
}
