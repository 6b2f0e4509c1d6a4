import { csvText } from '../../fixtures/files/csv-text.ts';
import { savBytes } from '../../fixtures/files/sav-bytes.ts';
import type { AnswerCase } from './answer-cases.ts';

/** Of the column of an item, counted from 0. */
export const itemName = (item: number) => `kind_${item + 1}`;

/** The answers as a file of rows: with labels as SPSS writes them, else as text. */
export function answersFile({ form, cells, labels }: AnswerCase): {
  readonly name: string;
  readonly content: string | Uint8Array;
} {
  const items = cells[0]?.map((_, item) => itemName(item)) ?? [];
  const table = [
    ['no', 'area', ...items],
    ...cells.map((row, person) => [String(person + 1), person % 2 === 0 ? 'north' : 'south', ...row]),
  ];
  if (!form.startsWith('labels')) {
    const delimiter = form === 'decimal commas' ? ';' : ',';
    return { name: 'answers.csv', content: csvText(table, { delimiter }) };
  }
  const meant = Object.fromEntries([...labels].map(([code, word]) => [word, Number(code)]));
  return {
    name: 'answers.sav',
    content: savBytes(table, {
      labels: Object.fromEntries(items.map((name) => [name, meant])),
      texts: ['area'],
      missing: 9_999,
    }),
  };
}
