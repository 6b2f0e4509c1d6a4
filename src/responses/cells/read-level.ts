import { normalised } from '../../codebook/words/normalised.ts';
import { exactNumber, type LevelColumn, type LevelMeaning } from './level-column.ts';

/**
 * What a cell of a column of levels means.
 *
 * Nothing is counted here: whoever reads the cell counts it by `how`.
 */
export function readLevel(column: LevelColumn, cell: string): LevelMeaning {
  const text = column.isMissing(cell) ? '' : cell.trim();
  const written = column.written.get(text);
  if (written !== undefined) return written;
  const level = matchedLevel(column, text);
  return level === undefined ? { level: column.none, how: 'invalid', text } : { level, how: 'matched', text };
}

function matchedLevel({ matched, numbers }: LevelColumn, text: string): number | undefined {
  const compared = normalised(text);
  const number = exactNumber(compared);
  return matched.get(compared) ?? (number === undefined ? undefined : numbers.get(number));
}
