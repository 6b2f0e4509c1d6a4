import type { Codebook, Population } from '../codebook/codebook.ts';
import type { LocalizedText } from '../localized.ts';
import { localize } from '../localized.ts';
import { messages } from '../messages/messages.ts';
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

const both = (text: string): LocalizedText => localize(text);

const joined = (first: LocalizedText, second: LocalizedText): LocalizedText =>
  messages.common.twoNames({ first, second });

const total: LocalizedText = messages.printed.total;

const figures: Readonly<Record<Subject['figure'], LocalizedText>> = messages.printed.figures;
