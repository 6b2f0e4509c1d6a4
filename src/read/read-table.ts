import { messages } from '../messages/messages.ts';
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
  return withSource(file, (source) => readSource(source, options, consumer), options);
}

/** @throws Refusal, InputError */
export async function readSource(
  source: Source,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<TableFacts> {
  const format = recogniseFormat(source.head);
  if (format === 'tally')
    throw new Refusal(messages.reading.tallyHasNoRows, messages.reading.tallyHasNoRowsHint);
  if (options.sheet !== undefined && !tableFormats[format].hasSheets)
    throw new Refusal(messages.reading.noWorkbookSoHasNoSheets, messages.reading.noWorkbookSoHasNoSheetsHint);
  const read = await readers[format]();
  const facts = await read(source, options, consumer);
  return {
    format,
    encoding: null,
    delimiter: null,
    sheet: null,
    warnings: [],
    ...facts,
    get sha256() {
      return source.sha256();
    },
    get contentSha256() {
      return source.contentSha256();
    },
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
