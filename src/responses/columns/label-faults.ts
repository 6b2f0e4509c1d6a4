import type { Item, Population } from '../../codebook/codebook.ts';
import { normalised } from '../../codebook/words/normalised.ts';
import { wholeNumber } from '../../codebook/words/whole-number.ts';
import type { Problem } from '../../errors.ts';
import type { FileColumn, LabelledScale } from '../../read/data-table.ts';
import { shown } from '../../read/shown.ts';

type Fault = Required<Pick<Problem, 'message' | 'hint'>>;

/** Items of which a file's own labels say that its numbers mean something else than the codebook takes them for. */
export interface LabelFault extends Fault {
  readonly items: readonly string[];
}

/** @param columnOf  what the file says about the column of an item */
export function labelFaults(population: Population, columnOf: (item: Item) => FileColumn): LabelFault[] {
  const faults = new Map<string, { readonly items: string[]; readonly fault: Fault }>();
  for (const [index, item] of population.items.entries()) {
    const { scale, valueLabels } = columnOf(item);
    if (!scale) continue;
    const known = new Set([...item.answers.keys()].map(normalised));
    const isKnown = (label: string) => known.has(normalised(label));
    const found = [
      ...noAnswerAmongAnswers(item, scale, isKnown),
      ...([...valueLabels.values()].some(isKnown)
        ? []
        : wrongOrder(item, scale, isReversed(population, index))),
    ];
    for (const fault of found) {
      const key = fault.message.en;
      const same = faults.get(key) ?? { items: [], fault };
      faults.set(key, same);
      same.items.push(item.id);
    }
  }
  return [...faults.values()].map(({ items, fault: { message, hint } }) => {
    const also =
      items.length === 1 ? '' : ` (${items.slice(0, 5).join(', ')}${items.length > 5 ? ', …' : ''})`;
    return { items, hint, message: { ko: `${message.ko}${also}`, en: `${message.en}${also}` } };
  });
}

function isReversed({ scales }: Population, index: number): boolean {
  const keyed = scales.flatMap(({ items }) => items.filter((item) => item.index === index));
  return keyed.length > 0 && keyed.every(({ reverse }) => reverse);
}

function noAnswerAmongAnswers(
  { min, max, missing }: Item,
  { noAnswers }: LabelledScale,
  isKnown: (label: string) => boolean,
): Fault[] {
  const codes = new Set(missing.map((code) => wholeNumber(code) ?? normalised(code)));
  const among = noAnswers.filter(({ cell, label }) => {
    const value = wholeNumber(cell);
    if (value === undefined || value < min || value > max || isKnown(label)) return false;
    return !codes.has(value) && !codes.has(normalised(label));
  });
  if (among.length === 0) return [];
  const named = among.map(({ cell, label }) => `${cell} = ${shown(label)}`).join(', ');
  const texts = among.map(({ label }) => JSON.stringify(label)).join(', ');
  return [
    {
      message: {
        ko: `파일의 값 레이블에서 ${named}: 결측을 뜻하는데, 코드북에서는 유효한 응답(${min}~${max})입니다`,
        en: `by the labels of the file ${named} is no answer, and one from ${min}–${max} in the codebook`,
      },
      hint: {
        ko: `코드북에 추가: missing: [${texts}]. 또는 그 값이 범위에서 제외되도록 \`min\`과 \`max\`를 고치십시오. 응답이라면 그 문구를 \`answers\`에 적으십시오`,
        en: `write missing: [${texts}] in the codebook, or end points without it; if it is an answer, write its text under \`answers\``,
      },
    },
  ];
}

function wrongOrder({ min, max }: Item, { order, rungs }: LabelledScale, reversed: boolean): Fault[] {
  if (order === 'rising' || (order === 'falling' && reversed)) return [];
  const number = (rung: number) => (rungs.length === max - min + 1 ? String(min + rung) : '…');
  const answers = `answers: { ${rungs.map((text, rung) => `${JSON.stringify(text)}: ${number(rung)}`).join(', ')} }`;
  const falling = order === 'falling';
  return [
    {
      message: falling
        ? {
            ko: `파일의 값 레이블은 낮은 수일수록 높은 응답인데, 코드북에서는 높은 수가 높은 응답입니다: 높은 쪽 끝 ${shown(rungs.at(-1) ?? '')}`,
            en: `by the labels of the file the lowest number is the highest answer (${shown(rungs.at(-1) ?? '')}), and the codebook takes it for the lowest`,
          }
        : {
            ko: `파일의 값 레이블은 응답의 순서와 다르게 수를 매겼는데(가나다순·알파벳순 등), 코드북에서는 수의 순서가 응답의 순서입니다`,
            en: 'by the labels of the file its numbers are not in the order of the answers (but perhaps of the alphabet), and the codebook takes them for it',
          },
      hint: {
        ko: `응답 문구대로 읽으려면 코드북에 ${answers}${falling ? ', 역채점 문항이면 `reverse`에 추가' : ''}. 수가 맞다면 파일의 수를 그대로 \`answers\`에 적으십시오`,
        en: `to read the answers by their labels, write ${answers} in the codebook${falling ? ', or list reverse-keyed items under `reverse`' : ''}; if the numbers are right, write those of the file under \`answers\``,
      },
    },
  ];
}
