import type { Item, Population } from '../../codebook/codebook.ts';
import { normalised } from '../../codebook/words/normalised.ts';
import { wholeNumber } from '../../codebook/words/whole-number.ts';
import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
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
    return { items, hint, message: messages.common.followed({ message, also }) };
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
      message: messages.reading.labelledAsNoAnswer({ named, min, max }),
      hint: messages.reading.labelledAsNoAnswerHint({ texts }),
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
        ? messages.reading.labelledDownward({ rung: shown(rungs.at(-1) ?? '') })
        : messages.reading.labelledOutOfOrder,
      hint: messages.reading.readByLabelsHint({ answers, falling }),
    },
  ];
}
