import { type TableFormat, tableFormats } from '../table-formats.ts';
import type { FormatFacts, TableConsumer, TableFacts, TableOptions } from './data-table.ts';
import { recogniseFormat } from './recognise-format.ts';
import { Refusal } from './refusal.ts';
import type { Source } from './source/source.ts';
import { withSource } from './source/with-source.ts';
import { readTextTable } from './text/read-text-table.ts';

/**
 * Reads a data file of any format, record by record.
 *
 * @throws InputError when the file cannot be read, or is not what its format asks for
 */
export async function readTable(
  file: string,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<TableFacts> {
  return withSource(file, (source) => readSource(source, options, consumer), options.onRead);
}

/** @throws Refusal, InputError */
export async function readSource(
  source: Source,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<TableFacts> {
  const format = recogniseFormat(source.head);
  if (format === 'tally') throw countsAlone();
  if (options.sheet !== undefined && !tableFormats[format].hasSheets) throw noSheets();
  const read = await readers[format]();
  return {
    format,
    ...(await read(source, options, consumer)),
    sha256: source.sha256(),
    contentSha256: source.contentSha256(),
    compression: source.compression,
  };
}

type TableReader = (source: Source, options: TableOptions, consumer: TableConsumer) => Promise<FormatFacts>;

/** What a run on text does not need is not loaded. */
const readers: Readonly<Record<TableFormat, () => Promise<TableReader>>> = {
  csv: async () => readTextTable,
  xlsx: async () => (await import('./xlsx/read-xlsx.ts')).readXlsx,
  sav: async () => (await import('./sav/read-sav.ts')).readSav,
};

function noSheets(): Refusal {
  return new Refusal({
    message: { ko: '시트가 있는 Excel 파일이 아닙니다', en: 'this is no workbook, so it has no sheets' },
    hint: { ko: '--sheet 없이 실행하십시오', en: 'leave --sheet out' },
  });
}

function countsAlone(): Refusal {
  return new Refusal({
    message: {
      ko: 'hanaro tally가 만든 집계 파일이라 응답 행이 없습니다',
      en: 'this is a tally made by hanaro tally: it has counts, and no rows',
    },
    hint: {
      ko: '응답 파일을 지정하십시오. 집계 파일은 hanaro score, verify, tally에서 사용할 수 있습니다',
      en: 'give it to hanaro score, verify or tally; name the files of answers here',
    },
  });
}
