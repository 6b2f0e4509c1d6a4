import { printedCells } from '../../../src/printed/printed-cells.ts';
import { publishedTables } from '../../../src/printed/read-published-tables.ts';
import type { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';
import { withText } from './planted-error.ts';

/** The same tables as papers dress their figures: percent signs, brackets, minus signs, thousands, decimal commas, full width. */
export function dressed(written: object, random: SeededRandom): object {
  const comma = random.uniform() < 0.15;
  const signs = random.uniform() < 0.3;
  const brackets = random.uniform() < 0.2;
  const wide = random.uniform() < 0.1;
  const minus = random.pick(['-', '−', '–', '－']) ?? '-';
  const capital = random.uniform() < 0.3;
  let tables = written;
  for (const { path, printed, subject } of printedCells(publishedTables(written, 'honest'))) {
    if (subject.of === 'themes' || subject.figure === 'significant' || printed === '') continue;
    const { figure } = subject;
    const isCount = figure === 'n';
    let text = isCount ? printed.replace(/\B(?=(\d{3})+$)/g, comma ? '.' : ',') : printed;
    if (comma && !isCount) text = text.replace('.', ',');
    text = text.replace(/^-/, minus);
    if (figure === 'percent' && signs) text = `${text}%`;
    if ((figure === 'sd' || figure === 'percent') && brackets) text = `(${text})`;
    if (figure === 'p' && capital) text = text.startsWith('<') ? `P ${text}` : `P = ${text}`;
    if (wide) text = text.replace(/[!-~]/g, (plain) => String.fromCharCode(plain.charCodeAt(0) + 0xfee0));
    if (text !== printed) tables = withText(tables, path, text);
  }
  return tables;
}
