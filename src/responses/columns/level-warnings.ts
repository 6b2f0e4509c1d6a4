import type { Warning } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { placed } from '../../read/row-count.ts';
import { shown } from '../../read/shown.ts';
import type { LevelCount } from '../cells/cell-counts.ts';
import type { LevelColumn } from '../cells/level-column.ts';
import { nearestName } from './nearest-name.ts';

/** One warning per value that is no level, in the order met, and one for those that only look different. */
export function levelWarnings(
  { column, written }: LevelColumn,
  { unlisted, matched }: LevelCount,
  file: string,
  consequence: LocalizedText,
): Warning[] {
  const warnings = [...unlisted.values].map(([value, { rows, firstLine }]): Warning => {
    const nearest = nearestName(value, [...written.keys()]);
    const guess = value !== '' && nearest !== undefined ? ` (→ ${shown(nearest)}?)` : '';
    return {
      code: value === '' ? 'level_empty' : 'level_unlisted',
      file,
      ...placed(firstLine),
      column,
      count: rows,
      message:
        value === ''
          ? messages.reading.levelEmpty({ rows, consequence })
          : messages.reading.levelUnlisted({ value: shown(value), guess, rows, consequence }),
    };
  });
  if (unlisted.others > 0) {
    warnings.push({
      code: 'level_unlisted',
      file,
      column,
      count: unlisted.others,
      message: messages.reading.furtherLevelsUnlisted({ others: unlisted.others, consequence }),
    });
  }
  if (matched.rows > 0) {
    warnings.push({
      code: 'level_normalised',
      file,
      ...placed(matched.firstLine),
      column,
      count: matched.rows,
      message: messages.reading.levelsReadLoosely({ rows: matched.rows }),
    });
  }
  return warnings;
}
