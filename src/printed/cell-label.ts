import type { Codebook, Population } from '../codebook/codebook.ts';
import type { LocalizedText } from '../localized.ts';
import type { CellSubject, PrintedCell } from './printed-cell.ts';

/** What a printed figure is called for readers, in the place of the ids of its address. */
export interface CellLabel {
  readonly row: LocalizedText;
  readonly column: LocalizedText;
}

/** The labels of the codebook, as far as it has the cell; else the address. */
export function cellLabel(
  { row, column, population: id, subject }: Pick<PrintedCell, 'row' | 'column' | 'population' | 'subject'>,
  codebook: Codebook,
): CellLabel {
  const population = codebook.populations.find((one) => one.id === id);
  if (!population || subject.of === 'themes') return { row: both(row), column: both(column) };
  return { row: rowLabel(row, subject, population), column: columnLabel(subject, population) };
}

type Subject = Exclude<CellSubject, { of: 'themes' }>;

function rowLabel(
  row: string,
  subject: Subject,
  { scales, items, characteristics }: Population,
): LocalizedText {
  switch (subject.of) {
    case 'people':
      return total;
    case 'scale':
    case 'comparison':
      return scales.find(({ id }) => id === subject.scale)?.label ?? both(row);
    case 'item':
      return items.find(({ id }) => id === subject.item)?.label ?? both(row);
    case 'level': {
      const characteristic = characteristics.find(({ column }) => column === subject.variable);
      const level = characteristic?.levels.find(({ value }) => value === subject.level);
      return joined(characteristic?.label ?? both(subject.variable), level?.label ?? both(subject.level));
    }
  }
}

function columnLabel(subject: Subject, { group }: Population): LocalizedText {
  const figure = figures[subject.figure];
  if (!('group' in subject) || subject.group === 'all') return figure;
  const level = group?.levels.find(({ id }) => id === subject.group);
  return joined(level?.label ?? both(subject.group), figure);
}

const both = (text: string): LocalizedText => ({ ko: text, en: text });

const joined = (first: LocalizedText, second: LocalizedText): LocalizedText => ({
  ko: `${first.ko} ${second.ko}`,
  en: `${first.en} ${second.en}`,
});

const total: LocalizedText = { ko: '합계', en: 'total' };

const figures: Readonly<Record<Subject['figure'], LocalizedText>> = {
  n: { ko: '빈도', en: 'n' },
  percent: { ko: '백분율', en: 'percent' },
  mean: { ko: '평균', en: 'mean' },
  sd: { ko: '표준편차', en: 'SD' },
  se: { ko: '표준오차', en: 'SE' },
  score100: { ko: '100점', en: '0–100' },
  t: { ko: 't', en: 't' },
  df: { ko: '자유도', en: 'df' },
  p: { ko: 'p', en: 'p' },
  difference: { ko: '평균차', en: 'difference' },
  conf_low: { ko: '신뢰구간 하한', en: 'lower limit' },
  conf_high: { ko: '신뢰구간 상한', en: 'upper limit' },
  d: { ko: 'd', en: 'd' },
  stars: { ko: '별표', en: 'stars' },
  significant: { ko: '유의성', en: 'significance' },
};
