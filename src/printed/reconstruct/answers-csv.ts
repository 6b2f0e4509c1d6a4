import type { Band, Population } from '../../codebook/codebook.ts';
import type { Respondent } from './reconstruct.ts';

/**
 * Answers as a data file: UTF-8, LF, one header line; a number for each respondent, the group, the characteristics, the
 * items.
 *
 * @param safe  what is done to the texts that come from the codebook, for those who open the file in a spreadsheet
 */
export function answersCsv(
  population: Population,
  respondents: readonly Respondent[],
  safe: (text: string) => string = (text) => text,
): string {
  const { group, items } = population;
  const characteristics = [...(respondents[0]?.characteristics.keys() ?? [])];
  const columns = [...(group ? [group.column] : []), ...characteristics, ...items.map((item) => item.id)];
  const header = columns.includes('id') ? columns : ['id', ...columns];
  const prefix = population.id.charAt(0).toUpperCase();
  const width = String(respondents.length).length;
  const rows = respondents.map((respondent, index) => [
    ...(header.length > columns.length ? [`${prefix}${String(index + 1).padStart(width, '0')}`] : []),
    ...(group ? [safe(groupText(population, respondent.group))] : []),
    ...characteristics.map((column) =>
      safe(characteristicText(population, column, respondent.characteristics.get(column))),
    ),
    ...respondent.answers.map(String),
  ]);
  return [header.map(safe), ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/** A cell text that means the group: its Korean label where that is one. */
function groupText({ group }: Population, id: string | null): string {
  const at = group?.levels.findIndex((one) => one.id === id) ?? -1;
  const level = group?.levels[at];
  if (!level) return '';
  const band = group?.bands?.[at];
  if (band) return numberIn(band);
  return level.values.includes(level.label.ko) ? level.label.ko : (level.values[0] ?? level.id);
}

/** A cell text that means the level of a characteristic. */
function characteristicText(
  { characteristics }: Population,
  column: string,
  value: string | undefined,
): string {
  const characteristic = characteristics.find((one) => one.column === column);
  const at = characteristic?.levels.findIndex((level) => level.value === value) ?? -1;
  const band = characteristic?.bands?.[at];
  if (band) return numberIn(band);
  return characteristic?.levels[at]?.values?.[0] ?? value ?? '';
}

/** Of the numbers in a band, which tables do not tell apart, one. */
function numberIn({ from, below }: Band): string {
  return from ?? String(Number(below) - 1);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
