import type { LocalizedText } from '../localized.ts';
import { localize } from '../localized.ts';
import { messages } from '../messages/messages.ts';

export interface RefusedFormat {
  /** How such files begin. */
  readonly begins: readonly Buffer[];
  readonly name: LocalizedText;
  readonly hint: LocalizedText;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const bytes = (hex: string) => Buffer.from(hex, 'hex');

const fromExcel: LocalizedText = messages.reading.fromExcel;
const exported: LocalizedText = messages.reading.exported;
const unpack: LocalizedText = messages.reading.unpack;

const withDuckdb: LocalizedText = messages.reading.withDuckdb;

const both = (name: string): LocalizedText => localize(name);

/** Files that people hand over as data, and that hold none that can be read. */
export const refusedFormats: readonly RefusedFormat[] = [
  {
    begins: [bytes('d0cf11e0a1b11ae1')],
    name: messages.reading.oldExcelXlsOrHwp,
    hint: fromExcel,
  },
  {
    begins: [latin1('HWP Document File')],
    name: messages.reading.hwpFile,
    hint: fromExcel,
  },
  { begins: [latin1('%PDF-')], name: messages.reading.pdfFile, hint: exported },
  {
    begins: [bytes('89504e47'), bytes('ffd8ff'), latin1('GIF87a'), latin1('GIF89a')],
    name: messages.reading.picture,
    hint: exported,
  },
  {
    begins: [latin1('PAR1')],
    name: messages.reading.parquetFile,
    hint: withDuckdb,
  },
  { begins: [latin1('{\\rtf')], name: messages.reading.rtfDocument, hint: exported },
  {
    begins: [latin1('SQLite format 3\0')],
    name: messages.reading.sqliteFile,
    hint: exported,
  },
  { begins: [latin1('<stata_dta>')], name: messages.reading.stataFile, hint: exported },
  { begins: [bytes('1f8b')], name: messages.reading.gzipWithinGzip, hint: unpack },
  { begins: [latin1('BZh')], name: both('bzip2'), hint: unpack },
  { begins: [bytes('fd377a585a00')], name: both('xz'), hint: unpack },
  { begins: [bytes('28b52ffd')], name: both('zstd'), hint: unpack },
  { begins: [bytes('377abcaf271c')], name: both('7z'), hint: unpack },
  { begins: [latin1('Rar!\x1a\x07')], name: both('RAR'), hint: unpack },
];

/** Web pages that call themselves .xls: the export of many an older Korean system. */
export const webPage: Omit<RefusedFormat, 'begins'> = {
  name: messages.reading.webPageHtmlOrXml,
  hint: messages.reading.openInExcelAndSaveAsXlsx,
};

/** Its mark does not stand at the begin. */
export const duckdbDatabase: Omit<RefusedFormat, 'begins'> = {
  name: messages.reading.duckdbDatabase,
  hint: withDuckdb,
};

/** Figures have no answers in them to be scored again. */
export const hanaroDocument: Omit<RefusedFormat, 'begins'> = {
  name: messages.reading.resultOfHanaroJson,
  hint: messages.reading.nameFilesOfAnswersMade,
};
