import type { Warning } from '../../errors.ts';
import { counted, type LocalizedText } from '../../localized.ts';
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
  const told = [...unlisted.values].map(([value, { rows, firstLine }]): Warning => {
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
          ? {
              ko: `값이 빈 행 ${rows}개: ${consequence.ko}`,
              en: `empty in ${counted(rows, 'row')}: ${consequence.en}`,
            }
          : {
              ko: `코드북에 없는 값 ${shown(value)}${guess} 행 ${rows}개: ${consequence.ko}`,
              en: `${shown(value)}${guess} is not in the codebook, ${counted(rows, 'row')}: ${consequence.en}`,
            },
    };
  });
  if (unlisted.others > 0) {
    told.push({
      code: 'level_unlisted',
      file,
      column,
      count: unlisted.others,
      message: {
        ko: `코드북에 없는 다른 값들 행 ${unlisted.others}개: ${consequence.ko}`,
        en: `further values are not in the codebook, ${counted(unlisted.others, 'row')}: ${consequence.en}`,
      },
    });
  }
  if (matched.rows > 0) {
    told.push({
      code: 'level_normalised',
      file,
      ...placed(matched.firstLine),
      column,
      count: matched.rows,
      message: {
        ko: `행 ${matched.rows}개는 띄어쓰기, 대소문자, 전각, 자모 분리, 보이지 않는 글자, 수를 적는 방식(1.0, 01)을 무시하고 읽었습니다`,
        en: `${counted(matched.rows, 'row')} read without regard to spaces, case, width, composition, invisible characters and how a number is written (1.0, 01)`,
      },
    });
  }
  return told;
}
