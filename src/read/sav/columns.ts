import { messages } from '../../messages/messages.ts';
import type { FileColumn } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import type { RowLines } from '../row-lines.ts';
import type { Extensions, ValueLabel } from './extensions.ts';
import { labelledScale } from './labelled-scale.ts';
import { type NumberText, numberText } from './number-text.ts';
import type { Dictionary } from './read-dictionary.ts';
import { paddingFrom, type SavTexts } from './text-decoder.ts';
import type { SavCase } from './unpack-cases.ts';
import type { SavVariable, Segment } from './variables.ts';

/** A column and how its cells are read. */
export interface SavColumn {
  readonly column: FileColumn;
  /** @param line  the number of the case */
  readonly write: (of: SavCase, line: number, lines: RowLines) => void;
  /** Of a column of texts. @throws Refusal where its bytes are not in the encoding */
  readonly text?: (of: SavCase, line: number) => string;
}

/** Turns variables into columns: names, labels, missing values and cells as texts. */
export function savColumns(
  dictionary: Dictionary,
  variables: readonly SavVariable[],
  texts: SavTexts,
): SavColumn[] {
  const { longNames, systemMissing } = dictionary.extensions;
  return variables.map((variable) => {
    const { record, index, width } = variable;
    const rawName = longNames.get(record.shortName) ?? record.shortName;
    const name = texts.lenient(Buffer.from(rawName, 'latin1'));
    const described = { name, label: (record.label && texts.lenient(record.label)) || null };
    const labels = dictionary.valueLabels.get(index);
    if (width > 0) return textColumn(described, variable, rawName, labels, dictionary.extensions, texts);
    const written = numberText(record.format);
    const isPlain = written.text === String;
    const toText = (value: number): string =>
      value === systemMissing || Number.isNaN(value) ? '' : written.text(value);
    const stored = (bytes: Buffer) => dictionary.order.double(bytes, 0);
    const values = record.missing.values.map(stored);
    const valueLabels = labelled(labels, (value) => toText(stored(value)), texts);
    valueLabels.delete('');
    const isMissing = isMissingNumber(record.missing.range, values, written);
    const scale = labelledScale(new Map([...valueLabels].filter(([cell]) => !isMissing(cell))));
    return {
      column: { ...described, valueLabels, isMissing, ...(scale && { scale }) },
      write: ({ numbers }, _, lines) => {
        const value = numbers[index] ?? Number.NaN;
        if (isPlain && value >= 0 && value <= 9 && Number.isInteger(value)) lines.character(0x30 + value);
        else lines.text(toText(value));
      },
    };
  });
}

function textColumn(
  described: Pick<FileColumn, 'name' | 'label'>,
  { record, width, segments }: SavVariable,
  rawName: string,
  shortLabels: readonly ValueLabel[] | undefined,
  long: Extensions,
  texts: SavTexts,
): SavColumn {
  const values = [...record.missing.values, ...(long.missing.get(rawName) ?? [])];
  const missing = new Set(values.map(texts.lenient));
  const [only] = segments.length === 1 ? segments : [];
  const text = ({ bytes }: SavCase, line: number): string => {
    const part = ({ start, length }: Segment) => bytes.subarray(start, start + length);
    const read = texts.strict(only ? part(only) : Buffer.concat(segments.map(part)));
    if (read !== null) return read;
    const { textNotInEncodingFileDeclares, giveEncoding } = messages.spss;
    throw new Refusal(textNotInEncodingFileDeclares, giveEncoding, { line, column: described.name });
  };
  return {
    column: {
      ...described,
      valueLabels: labelled(
        shortLabels ?? long.labels.get(rawName),
        (value) => texts.lenient(value.subarray(0, width)),
        texts,
      ),
      isMissing: (cell) => missing.has(cell),
    },
    text,
    write: (of, line, lines) => {
      if (texts.encoding === 'utf-8' && only)
        lines.cell(of.bytes, only.start, paddingFrom(of.bytes, only.start, only.start + only.length));
      else lines.text(text(of, line));
    },
  };
}

/** The first label of a value holds, as in PSPP. */
function labelled(
  labels: readonly ValueLabel[] | undefined,
  cellOf: (value: Buffer) => string,
  texts: SavTexts,
): Map<string, string> {
  const byCell = new Map<string, string>();
  for (const { value, label } of labels ?? []) {
    const cell = cellOf(value);
    if (!byCell.has(cell)) byCell.set(cell, texts.lenient(label));
  }
  return byCell;
}

function isMissingNumber(
  range: boolean,
  values: readonly number[],
  written: NumberText,
): (cell: string) => boolean {
  const [low = 0, high = 0] = values;
  const discrete = new Set(values.slice(range ? 2 : 0).map(written.text));
  return (cell) => {
    if (!range || cell === '') return discrete.has(cell);
    const value = written.value(cell);
    return (value >= low && value <= high) || discrete.has(cell);
  };
}
