import { nearestName } from '../../codebook/words/nearest-name.ts';
import type { Warning } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { placed } from '../../read/row-count.ts';
import { shown } from '../../read/shown.ts';
import type { BandedLevels } from '../cells/banded-levels.ts';
import type { LevelCount } from '../cells/cell-counts.ts';
import type { LevelColumn } from '../cells/level-column.ts';
import { readNumber } from '../cells/read-number.ts';
import type { UnlistedValues } from './unlisted-values.ts';

/** One warning per value that is no level, in an order that every way of reading has, and one for those that only look different. */
export function levelWarnings(
  { column, written, banded }: LevelColumn,
  { unlisted, matched }: LevelCount,
  file: string,
  consequence: LocalizedText,
): Warning[] {
  if (banded) return bandWarnings(banded, unlisted, file, consequence);
  const warnings = [...unlisted.values].sort(byText).map(([value, { rows, firstLine }]): Warning => {
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

/** Numbers in no band are reported together, with the first of them; cells that are no number are reported with the numbers. */
function bandWarnings(
  { numbers }: BandedLevels,
  { values, others }: UnlistedValues,
  file: string,
  consequence: LocalizedText,
): Warning[] {
  const { column } = numbers.numeric;
  const empty = values.get('');
  const outside = [...values].flatMap(([text, met]) => {
    const { number } = readNumber(numbers, text);
    return text === '' || number === null ? [] : [{ text, number: Number(number.text), ...met }];
  });
  const [first] = outside;
  const rows = outside.reduce((sum, { rows }) => sum + rows, 0);
  return [
    ...(empty
      ? [
          {
            code: 'level_empty' as const,
            file,
            ...placed(empty.firstLine),
            column,
            count: empty.rows,
            message: messages.reading.levelEmpty({ rows: empty.rows, consequence }),
          },
        ]
      : []),
    ...(first
      ? [
          {
            code: 'number_outside_bands' as const,
            file,
            ...placed(first.firstLine),
            column,
            count: rows,
            message: messages.numbers.outsideBands({
              rows,
              numbers:
                [...outside]
                  .sort((a, b) => a.number - b.number)
                  .slice(0, mostListed)
                  .map(({ text }) => text)
                  .join(', ') + (outside.length > mostListed ? ', …' : ''),
              consequence,
            }),
          },
        ]
      : []),
    ...(others > 0
      ? [
          {
            code: 'number_outside_bands' as const,
            file,
            column,
            count: others,
            message: messages.numbers.furtherOutsideBands({ rows: others, consequence }),
          },
        ]
      : []),
  ];
}

const mostListed = 5;

const byText = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
