import { type LocalizedText, localize } from './localized.ts';
import { messages } from './messages/messages.ts';

export interface RefusedFormat {
  /** @param first  how a file begins, each byte as one character */
  readonly begins: (first: string) => boolean;
  readonly name: LocalizedText;
  readonly hint: LocalizedText;
}

const { fromExcel, exported, unpack, withDuckdb } = messages.reading;

const begins =
  (...starts: readonly string[]) =>
  (first: string): boolean =>
    starts.some((start) => first.startsWith(start));

/** Files that people hand over as data, and that hold none that can be read. */
export const refusedFormats: readonly RefusedFormat[] = [
  {
    begins: begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    name: messages.reading.oldExcelXlsOrHwp,
    hint: fromExcel,
  },
  { begins: begins('HWP Document File'), name: messages.reading.hwpFile, hint: fromExcel },
  { begins: begins('%PDF-'), name: messages.reading.pdfFile, hint: exported },
  {
    begins: begins('\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a'),
    name: messages.reading.picture,
    hint: exported,
  },
  { begins: begins('PAR1'), name: messages.reading.parquetFile, hint: withDuckdb },
  { begins: begins('{\\rtf'), name: messages.reading.rtfDocument, hint: exported },
  { begins: begins('SQLite format 3\0'), name: messages.reading.sqliteFile, hint: exported },
  { begins: begins('<stata_dta>'), name: messages.reading.stataFile, hint: exported },
  { begins: begins('\x1f\x8b'), name: messages.reading.gzipWithinGzip, hint: unpack },
  { begins: begins('BZh'), name: localize('bzip2'), hint: unpack },
  { begins: begins('\xfd7zXZ\0'), name: localize('xz'), hint: unpack },
  { begins: begins('\x28\xb5\x2f\xfd'), name: localize('zstd'), hint: unpack },
  { begins: begins('7z\xbc\xaf\x27\x1c'), name: localize('7z'), hint: unpack },
  { begins: begins('Rar!\x1a\x07'), name: localize('RAR'), hint: unpack },
  {
    // Behind a sum of eight bytes, and before a small number of eight: no text has those.
    begins: (first) => first.startsWith('DUCK', 8) && first.startsWith('\0'.repeat(7), 13),
    name: messages.reading.duckdbDatabase,
    hint: withDuckdb,
  },
];

const markup = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\b|\?xml\b|html\b|head\b|meta\b|table\b|style\b)/i;
const document =
  /^(?:\xef\xbb\xbf)?\s*\{\s*"schema_version"\s*:\s*"\d+",\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"hanaro"/;

const codebookKey = '(?:id|title|version|populations)';
const codebookInJson = new RegExp(`^(?:\\xef\\xbb\\xbf)?\\s*\\{\\s*"(?:\\$schema|${codebookKey})"\\s*:`);
/** Two keys, one below the other: the name of a column may well be `id: …`. */
const codebookInYaml = new RegExp(
  `^(?:\\xef\\xbb\\xbf)?(?:(?:#[^\\n]*|---[ \\t\\r]*|[ \\t\\r]*)\\n)*${codebookKey}:[^\\n]*\\n${codebookKey}:\\s`,
);

/** Texts that are no table. */
export const refusedTexts: readonly RefusedFormat[] = [
  {
    // What calls itself .xls, too: the export of many an older Korean system.
    begins: (first) => markup.test(first),
    name: messages.reading.webPageHtmlOrXml,
    hint: messages.reading.openInExcelAndSaveAsXlsx,
  },
  {
    // What `--json` of score, verify, audit and check writes: figures have no answers in them to be scored again.
    begins: (first) => document.test(first),
    name: messages.reading.resultOfHanaroJson,
    hint: messages.reading.nameFilesOfAnswersMade,
  },
  {
    begins: (first) => codebookInJson.test(first) || codebookInYaml.test(first),
    name: messages.reading.codebook,
    hint: messages.reading.nameAnswersAndCodebook,
  },
];
