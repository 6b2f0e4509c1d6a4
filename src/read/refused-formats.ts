import type { LocalizedText } from '../localized.ts';

export interface RefusedFormat {
  /** How such files begin. */
  readonly begins: readonly Buffer[];
  readonly name: LocalizedText;
  readonly hint: LocalizedText;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const bytes = (hex: string) => Buffer.from(hex, 'hex');

const fromExcel: LocalizedText = {
  ko: 'Excel에서 .xlsx나 "CSV UTF-8(쉼표로 분리)"로 다시 저장하십시오',
  en: 'save it again as .xlsx or "CSV UTF-8 (comma delimited)"',
};
const exported: LocalizedText = {
  ko: '설문 도구나 통계 프로그램에서 CSV, .xlsx, .sav로 내보내십시오',
  en: 'export the data as CSV, .xlsx or .sav from where they were collected',
};
const unpack: LocalizedText = {
  ko: '먼저 압축을 풀거나 gzip으로 압축하십시오',
  en: 'decompress it first, or compress it with gzip',
};

const withDuckdb: LocalizedText = {
  ko: 'DuckDB가 읽습니다: hanaro score --engine duckdb 파일',
  en: 'DuckDB reads it: hanaro score --engine duckdb FILE',
};

const both = (name: string): LocalizedText => ({ ko: name, en: name });

/** Files that people hand over as data, and that hold none that can be read. */
export const refusedFormats: readonly RefusedFormat[] = [
  {
    begins: [bytes('d0cf11e0a1b11ae1')],
    name: {
      ko: '옛 Excel(.xls)이나 한글(.hwp), 또는 암호가 걸린 Excel 파일',
      en: 'an old Excel (.xls) or HWP file, or a workbook with a password',
    },
    hint: fromExcel,
  },
  {
    begins: [latin1('HWP Document File')],
    name: { ko: '한글(.hwp) 파일', en: 'an HWP file' },
    hint: fromExcel,
  },
  { begins: [latin1('%PDF-')], name: { ko: 'PDF 파일', en: 'a PDF file' }, hint: exported },
  {
    begins: [bytes('89504e47'), bytes('ffd8ff'), latin1('GIF87a'), latin1('GIF89a')],
    name: { ko: '그림 파일', en: 'a picture' },
    hint: exported,
  },
  {
    begins: [latin1('PAR1')],
    name: { ko: 'Parquet 파일', en: 'a Parquet file' },
    hint: withDuckdb,
  },
  { begins: [latin1('{\\rtf')], name: { ko: 'RTF 문서', en: 'an RTF document' }, hint: exported },
  {
    begins: [latin1('SQLite format 3\0')],
    name: { ko: 'SQLite 파일', en: 'an SQLite file' },
    hint: exported,
  },
  { begins: [latin1('<stata_dta>')], name: { ko: 'Stata 파일', en: 'a Stata file' }, hint: exported },
  { begins: [bytes('1f8b')], name: { ko: '두 번 압축한 gzip 파일', en: 'gzip within gzip' }, hint: unpack },
  { begins: [latin1('BZh')], name: both('bzip2'), hint: unpack },
  { begins: [bytes('fd377a585a00')], name: both('xz'), hint: unpack },
  { begins: [bytes('28b52ffd')], name: both('zstd'), hint: unpack },
  { begins: [bytes('377abcaf271c')], name: both('7z'), hint: unpack },
  { begins: [latin1('Rar!\x1a\x07')], name: both('RAR'), hint: unpack },
];

/** Web pages that call themselves .xls: the export of many an older Korean system. */
export const webPage: Omit<RefusedFormat, 'begins'> = {
  name: { ko: '웹 페이지(HTML, XML)', en: 'a web page (HTML or XML)' },
  hint: {
    ko: 'Excel에서 열어 .xlsx나 "CSV UTF-8(쉼표로 분리)"로 저장하십시오',
    en: 'open it in Excel and save it as .xlsx or "CSV UTF-8 (comma delimited)"',
  },
};

/** Its mark does not stand at the begin. */
export const duckdbDatabase: Omit<RefusedFormat, 'begins'> = {
  name: { ko: 'DuckDB 데이터베이스', en: 'a DuckDB database' },
  hint: withDuckdb,
};

/** Figures have no answers in them to be scored again. */
export const hanaroDocument: Omit<RefusedFormat, 'begins'> = {
  name: { ko: 'hanaro의 결과 파일(JSON)', en: 'a result of hanaro (JSON)' },
  hint: {
    ko: '결과를 낸 응답 파일을 지정하십시오. 응답 없이 집계만 합산하려면 hanaro tally로 만든 파일을 지정하십시오',
    en: 'name the files of answers that it was made from; counts without answers are those of hanaro tally',
  },
};
