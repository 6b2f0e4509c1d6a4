import { composed } from '../../codebook/resolve/composed.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';
import { shown } from '../shown.ts';
import type { Archive } from './archive.ts';
import { limits } from './limits.ts';
import { parseXml, prefixed } from './parse-xml.ts';
import { damagedWorkbook } from './refusals.ts';
import { relationshipsOf } from './relationships.ts';

export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly visible: boolean;
}

export interface Workbook {
  /** Sheets of cells, in their order; sheets that hold only a chart are left out. */
  readonly sheets: readonly [Sheet, ...Sheet[]];
  /** Whether day 0 is 1904-01-01, as once on the Mac. */
  readonly from1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const { workbooks } = messages;

const otherArchives: readonly (readonly [part: string, LocalizedText])[] = [
  ['content.xml', workbooks.openDocument],
  ['xl/workbook.bin', workbooks.binaryWorkbookXlsb],
  ['word/document.xml', workbooks.wordDocument],
  ['ppt/presentation.xml', workbooks.powerpointDocument],
  ['contents/section0.xml', workbooks.hangulDocumentHwpx],
  ['index/document.iwa', workbooks.appleNumbersDocument],
];

const noWorkbook = () => new Refusal(workbooks.archiveHoldsNoExcelWorkbook, workbooks.saveAgain);

/** @throws Refusal when the archive holds no workbook */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const other = otherArchives.find(([part]) => archive.has(part));
  if (other) throw new Refusal(workbooks.notXlsxWorkbook({ what: other[1] }), workbooks.saveAgain);
  const table = archive.fileEnding('.csv') ?? archive.fileEnding('.xlsx') ?? archive.fileEnding('.sav');
  if (table !== undefined && !archive.has('_rels/.rels'))
    // A form service hands its CSV file out in a zip archive.
    throw new Refusal(workbooks.archiveHolds({ name: shown(table) }), workbooks.archiveHoldsHint);
  const main = (await relationshipsOf(archive, '')).find(({ kind }) => kind === 'officeDocument')?.part;
  if (main === undefined || !archive.has(main)) throw noWorkbook();

  const related = await relationshipsOf(archive, main);
  const sheets: Sheet[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await parseXml(archive, main, {
    open: (name, attributes, depth) => {
      if (name === 'workbook' && depth === 1) isWorkbook = true;
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || depth !== 3) return;
      const target = related.find(({ id }) => id === prefixed(attributes, 'id'));
      if (target?.kind !== 'worksheet') return;
      if (sheets.length >= limits.sheets) throw damagedWorkbook('too many sheets');
      const visible = (attributes['state'] ?? 'visible') === 'visible';
      sheets.push({ name: attributes['name'] ?? '', part: target.part, visible });
    },
  });
  const [first, ...others] = sheets;
  if (!isWorkbook || !first) throw noWorkbook();
  const partOf = (kind: string) => related.find((candidate) => candidate.kind === kind)?.part ?? null;
  return {
    sheets: [first, ...others],
    from1904,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
}

/**
 * The sheet of this name; without a name the first one that can be seen.
 *
 * @throws Refusal naming the sheets there are
 */
export function chooseSheet({ sheets }: Workbook, name: string | undefined): Sheet {
  if (name === undefined) return sheets.find(({ visible }) => visible) ?? sheets[0];
  const wanted = composed(name).trim();
  const chosen =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => composed(sheet.name).trim() === wanted);
  if (chosen) return chosen;
  const names = sheets.slice(0, 20).map((sheet) => shown(sheet.name));
  const { noSheet, noSheetHint } = workbooks;
  throw new Refusal(noSheet({ name: shown(name) }), noSheetHint({ names: names.join(', ') }));
}
