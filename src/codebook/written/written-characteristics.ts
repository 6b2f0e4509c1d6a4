import type { LocalizedText } from '../../localized.ts';
import type { Band, Characteristic, GroupLevel, NumericCharacteristic, Population } from '../codebook.ts';
import type { WrittenBands, WrittenCharacteristic, WrittenPopulation } from '../schema/codebook-schema.ts';

/** The characteristics of a population in an order that gives those with levels and those of numbers theirs. */
export function writtenCharacteristics({
  characteristics,
  numbers,
  group,
}: Pick<Population, 'characteristics' | 'numbers' | 'group'>): WrittenCharacteristic[] {
  const written: WrittenCharacteristic[] = [];
  const left = [...characteristics];
  for (const number of numbers) {
    const at = left.findIndex(({ column }) => column === number.column);
    for (const one of left.splice(0, at + 1)) written.push(withLevels(one, numbers));
    const ofGroup = group?.bands !== undefined && group.column === number.column;
    if (at === -1 && !ofGroup) written.push({ ...ofNumbers(number), number: true });
  }
  return [...written, ...left.map((one) => withLevels(one, numbers))];
}

export function writtenGroup({
  column,
  levels,
  bands,
}: NonNullable<Population['group']>): NonNullable<WrittenPopulation['group']> {
  if (bands) return { column, bands: writtenBands(bands, levels) };
  return { column, levels: levels.map(writtenLevel) };
}

export const writtenLevel = ({ id, label, values }: GroupLevel) => ({ id, label, values: [...values] });

function withLevels(
  { column, label, levels, bands }: Characteristic,
  numbers: readonly NumericCharacteristic[],
): WrittenCharacteristic {
  const number = numbers.find((one) => one.column === column);
  if (!bands || !number) {
    return {
      column,
      label,
      levels: levels.map(({ value, label, values }) => ({
        value,
        label,
        ...(values && { values: [...values] }),
      })),
    };
  }
  const named = levels.map(({ value, label }) => ({ id: value, label }));
  return { ...ofNumbers(number), bands: writtenBands(bands, named) };
}

function ofNumbers({ column, label, units, missing }: NumericCharacteristic): WrittenCharacteristic {
  return { column, label, ...(units.length > 0 && { unit: [...units] }), missing: [...missing] };
}

function writtenBands(
  bands: readonly Band[],
  named: readonly { readonly id: string; readonly label: LocalizedText }[],
): WrittenBands {
  return bands.map(({ from, below }, index) => {
    const { id, label } = named[index] ?? {};
    return {
      ...(from === null ? {} : { from: Number(from) }),
      ...(below === null ? {} : { below: Number(below) }),
      ...(id === undefined ? {} : { id }),
      ...(label && { label }),
    };
  });
}
