import { normalised } from '../../codebook/words/normalised.ts';
import type { BandedLevels } from './banded-levels.ts';
import { exactNumber, type LevelColumn, type LevelMeaning } from './level-column.ts';
import { readNumber } from './read-number.ts';

/**
 * What a cell of a column of levels means.
 *
 * Nothing is counted here: whoever reads the cell counts it by `how`.
 */
export function readLevel(column: LevelColumn, cell: string): LevelMeaning {
  const text = column.isMissing(cell) ? '' : cell.trim();
  const written = column.written.get(text);
  if (written !== undefined) return written;
  if (column.banded) return bandedLevel(column, column.banded, cell);
  const level = matchedLevel(column, text);
  return level === undefined ? { level: column.none, how: 'invalid', text } : { level, how: 'matched', text };
}

/** However the number is written: what its cell looks like is counted with the numbers. */
function bandedLevel({ none }: LevelColumn, { numbers, levelOf }: BandedLevels, cell: string): LevelMeaning {
  const { number, how } = readNumber(numbers, cell);
  if (number === null) return { level: none, how: 'invalid', text: how === 'invalid' ? cell.trim() : '' };
  const level = levelOf(number);
  return level === undefined
    ? { level: none, how: 'invalid', text: number.text }
    : { level, how: 'written', text: number.text };
}

function matchedLevel({ matched, numbers }: LevelColumn, text: string): number | undefined {
  const compared = normalised(text);
  const number = exactNumber(compared);
  return matched.get(compared) ?? (number === undefined ? undefined : numbers.get(number));
}
