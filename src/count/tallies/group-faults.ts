import type { Population, Scale } from '../../codebook/codebook.ts';
import { compareDecimals, decimalOf } from '../../codebook/words/decimal.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { momentFaults } from './moment-faults.ts';
import { type TallyFault, unequal, unlike } from './tally-fault.ts';
import type { TalliedGroup } from './tally-schema.ts';

type TalliedScale = TalliedGroup['scales'][number];

/** Whether the counts of one group are of this population, and are all of the same people. */
export function groupFaults(population: Population, counts: TalliedGroup, path: string): TallyFault[] {
  const { respondents, items, scales, characteristics, numbers } = counts;
  const named = [
    ...unlike(
      items.map(({ item, people }) => `${item} ${people.length}`),
      population.items.map(({ id, min, max }) => `${id} ${max - min + 1}`),
      `${path}.items`,
    ),
    ...unlike(
      scales.map(({ scale }) => scale),
      population.scales.map(({ id }) => id),
      `${path}.scales`,
    ),
    ...unlike(
      characteristics.map(({ characteristic, people }) => `${characteristic} ${people.length}`),
      population.characteristics.map(({ column, levels }) => `${column} ${levels.length}`),
      `${path}.characteristics`,
    ),
    ...(numbers
      ? unlike(
          numbers.map(({ characteristic }) => characteristic),
          population.numbers.map(({ column }) => column),
          `${path}.numbers`,
        )
      : []),
  ];
  if (named.length > 0) return named;
  const faults = [
    ...items.flatMap(({ people, without_answer }, index) =>
      unequal([...people, without_answer], respondents, `${path}.items[${index}]`),
    ),
    ...scales.flatMap(({ people, without_score }, index) =>
      unequal([...people.map(([, , n]) => n), without_score], respondents, `${path}.scales[${index}]`),
    ),
    ...characteristics.flatMap(({ people, without_level }, index) =>
      unequal([...people, without_level], respondents, `${path}.characteristics[${index}]`),
    ),
    ...(numbers ?? []).flatMap((column, index) =>
      numberFaults(column, respondents, `${path}.numbers[${index}]`),
    ),
    ...population.scales.flatMap((scale, index) => {
      const counted = scales[index];
      return counted ? scoreFaults(scale, counted, items, `${path}.scales[${index}]`) : [];
    }),
  ];
  return faults.length > 0 ? faults : momentFaults(population, counts, path);
}

function scoreFaults(
  scale: Scale,
  counted: TalliedScale,
  items: TalliedGroup['items'],
  path: string,
): TallyFault[] {
  const impossible = counted.people.flatMap((score, index) =>
    isPossible(scale, score) && isAfter(score, counted.people[index - 1])
      ? []
      : [{ path: `${path}.people[${index}]`, message: impossibleScore }],
  );
  if (impossible.length > 0 || agrees(scale, counted, items)) return impossible;
  return [{ path, message: otherAnswers }];
}

function isPossible({ items, min, max, minValid }: Scale, [answers, sum]: Score): boolean {
  const enough = answers >= minValid && answers <= items.length;
  return enough && sum >= answers * min && sum <= answers * max;
}

function isAfter(
  [answers, sum]: Score,
  [answersBefore, sumBefore]: Score | readonly [0, 0] = [0, 0],
): boolean {
  return answers > answersBefore || (answers === answersBefore && sum > sumBefore);
}

/** The answers to the items that are in no score have to fit those without a score. */
function agrees(
  scale: Scale,
  { people, without_score }: TalliedScale,
  items: TalliedGroup['items'],
): boolean {
  let answers = 0n;
  let sum = 0n;
  for (const { index, reverse } of scale.items) {
    for (const [cell, n] of (items[index]?.people ?? []).entries()) {
      answers += BigInt(n);
      sum += BigInt(n) * BigInt(reverse ? scale.max - cell : scale.min + cell);
    }
  }
  for (const [ofPerson, total, n] of people) {
    answers -= BigInt(n) * BigInt(ofPerson);
    sum -= BigInt(n) * BigInt(total);
  }
  const most = BigInt(without_score) * BigInt(scale.minValid - 1);
  return (
    answers >= 0n &&
    answers <= most &&
    sum >= answers * BigInt(scale.min) &&
    sum <= answers * BigInt(scale.max)
  );
}

/** Numbers are written in one way only, and each once. */
function numberFaults(
  { people, without_number }: NonNullable<TalliedGroup['numbers']>[number],
  respondents: number,
  path: string,
): TallyFault[] {
  const faults = people.flatMap(([text], index) => {
    const number = decimalOf(text);
    const before = decimalOf(people[index - 1]?.[0] ?? '');
    const fits = number?.text === text && (before === null || compareDecimals(before, number) < 0);
    return fits ? [] : [{ path: `${path}.people[${index}]`, message: messages.correlate.otherNumber }];
  });
  return [...faults, ...unequal([...people.map(([, n]) => n), without_number], respondents, path)];
}

type Score = TalliedScale['people'][number];

const impossibleScore: LocalizedText = messages.tally.impossibleScore;
const otherAnswers: LocalizedText = messages.tally.otherAnswers;
