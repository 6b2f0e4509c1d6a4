import { nearestName } from '../../codebook/words/nearest-name.ts';
import { normalised } from '../../codebook/words/normalised.ts';
import { isDecimalNumber, wholeNumber } from '../../codebook/words/whole-number.ts';
import type { Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { placed } from '../../read/row-count.ts';
import { shown } from '../../read/shown.ts';
import type { AnswerColumn } from '../cells/answer-column.ts';

/** Says what is wrong with an invalid cell. */
export function answerProblem(
  { item, relabelled }: AnswerColumn,
  cell: string,
  file: string,
  line: number | null,
): Problem {
  const trimmed = cell.trim();
  const { min, max } = item;
  const place = { file, ...placed(line), column: item.id };
  const isNumber = wholeNumber(trimmed) !== undefined;
  if (isNumber && relabelled) {
    return {
      ...place,
      message: messages.reading.numberWithoutLabel({ trimmed: shown(trimmed) }),
      hint: messages.reading.numberWithoutLabelHint,
    };
  }
  if (isNumber) {
    return {
      ...place,
      message: messages.reading.answerOutside({ trimmed: shown(trimmed), min, max }),
      hint: messages.reading.answerOutsideHint({ trimmed: shown(trimmed) }),
    };
  }
  if (item.answers.size > 0) {
    const nearest = nearestName(normalised(cell), [...item.answers.keys()]);
    const guess = nearest === undefined ? '' : ` (→ ${shown(nearest)}?)`;
    return {
      ...place,
      message: messages.reading.neitherNumberNorText({ cell: shown(cell), guess, min, max }),
      hint: messages.reading.neitherNumberNorTextHint,
    };
  }
  const decimals = decimalsHint(trimmed);
  return {
    ...place,
    message: messages.reading.notWholeNumber({ cell: shown(cell), min, max }),
    hint: messages.reading.notWholeNumberHint({ decimals }),
  };
}

/** Of a number with decimals what is read of such numbers: which sign stands before them is not what is wrong. */
function decimalsHint(cell: string): LocalizedText {
  if (!isDecimalNumber(cell)) return messages.common.nothing;
  return cell.includes(',') ? messages.reading.decimalCommas : messages.reading.decimals;
}
