import { isUtf8 } from 'node:buffer';
import { messages } from '../../messages/messages.ts';
import type { FormatFacts, TableConsumer, TableOptions } from '../data-table.ts';
import { RowLines } from '../row-lines.ts';
import type { Source } from '../source/source.ts';
import { ByteReader } from './byte-reader.ts';
import { savColumns } from './columns.ts';
import { readDictionary } from './read-dictionary.ts';
import { readHeader } from './read-header.ts';
import { cutShort, damagedSav } from './refusals.ts';
import { savTexts } from './text-decoder.ts';
import { type SavCase, unpackCases } from './unpack-cases.ts';
import { savVariables } from './variables.ts';
import { zlibBlocks } from './zlib-blocks.ts';

/**
 * Reads an SPSS data file (.sav, .zsav) case by case, with its labels and declared missing values.
 *
 * Numbers become texts as JavaScript prints them, dates and times by ISO 8601; system-missing is an empty cell.
 * The format is read by our own code: sav-reader takes every text for UTF-8, knows neither .zsav nor big-endian files,
 * and ends without a word where a file is cut short.
 *
 * @throws Refusal when the file is damaged, hostile or cut short, or its texts are not in its encoding
 */
export async function readSav(
  source: Source,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<FormatFacts> {
  const reader = new ByteReader(source.chunks);
  const header = await readHeader(reader);
  const dictionary = await readDictionary(reader, header.order);
  const { cases: listed, systemMissing } = dictionary.extensions;
  const declared = listed ?? header.cases;
  const variables = savVariables(dictionary);
  const texts = savTexts(dictionary, options.encoding);
  const columns = savColumns(dictionary, variables, texts);
  const described = columns.map(({ column }) => column);
  consumer.header(described, 1);

  let cases = 0;
  const lines = new RowLines(consumer, source.size);
  const isUtf8Text = texts.encoding === 'utf-8';
  const onCase = (unpacked: SavCase): void => {
    cases += 1;
    if (declared !== null && cases > declared) throw damagedSav(`more than ${declared} cases`);
    const line = cases;
    for (const { write } of columns) write(unpacked, line, lines);
    if (isUtf8Text && !isUtf8(lines.written)) for (const { text } of columns) text?.(unpacked, line);
    lines.endRow(line);
  };
  const isText = dictionary.variables.map(({ width }) => width !== 0);
  const packing = { ...header, isText, systemMissing };
  const pieces = header.compression === 'zlib' ? zlibBlocks(reader, header.order) : reader.rest();
  try {
    const isWhole = await unpackCases(pieces, packing, onCase);
    if (!isWhole || (declared !== null && cases < declared)) throw cutShort(cases, declared);
  } finally {
    lines.flush();
  }
  const weighing = described[variables.findIndex(({ index }) => index === header.weight)];
  // SPSS would multiply every case by its weight; hanaro counts people.
  const warning = {
    code: 'weights_ignored',
    file: source.file,
    column: weighing?.name ?? '',
    message: messages.reading.spssWeighsCasesByVariable,
  } as const;
  return { encoding: texts.encoding, warnings: weighing ? [warning] : [] };
}
