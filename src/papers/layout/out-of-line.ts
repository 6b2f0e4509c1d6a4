import type { DecimalMark } from '../../printed/figures/decimal-mark.ts';
import type { PaperGrid } from '../paper.ts';
import { ofRows } from '../statistic.ts';
import type { Anatomy } from './anatomy.ts';
import type { Column } from './column.ts';
import { figuresIn } from './figures-in.ts';
import type { HeadRole } from './head-words.ts';

const ofPeople: readonly HeadRole[] = ofRows;

/**
 * Whether the head stands over other columns than it names, as programs print tables whose columns they do not know: one that names
 * figures of people has words below it, and columns further right share a head or have none.
 */
export function isOutOfLine(
  grid: PaperGrid,
  { body }: Pick<Anatomy, 'body'>,
  columns: readonly Column[],
  mark: DecimalMark,
): boolean {
  return columns.some(({ column, roles }) => {
    if (!roles.some((role) => ofPeople.includes(role))) return false;
    const isLacking = columns.some(
      (other) => other.column > column && (other.isAmbiguous || other.roles.length === 0),
    );
    if (!isLacking) return false;
    const texts = body.flatMap((row) => {
      const cell = grid.rows[row]?.[column];
      return cell?.origin.row === row && cell.origin.column === column ? [cell.text.trim()] : [];
    });
    const words = texts.filter((text) => /\p{L}{2}/u.test(text) && figuresIn(text, mark) === null);
    const figures = texts.filter((text) => figuresIn(text, mark) !== null);
    return new Set(words).size > 1 && figures.length < words.length;
  });
}
