import { localize } from '../../localized.ts';
import type { AnswerTexts, Item, KeyedItem, Scale } from '../codebook.ts';
import type { WrittenPopulation, WrittenScale } from '../schema/codebook-schema.ts';
import type { CodebookFaults } from './codebook-faults.ts';
import { resolveAnswers, withSharedAnswers } from './resolve-answers.ts';

type MinValid = NonNullable<WrittenPopulation['min_valid']>;

/** What an inner scale takes from around it unless it says otherwise. */
interface Around {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly minValid: MinValid;
  /** Null where the population's hold. */
  readonly answers: AnswerTexts | null;
  readonly parent: string | null;
  readonly depth: number;
}

/** The widest answer scale whose histograms stay small. */
const largestRange = 1000;

/** Flattens a population's nested scales, outer ones first, and lists their items, each column once. */
export function resolveScales(
  population: WrittenPopulation,
  path: string,
  faults: CodebookFaults,
): { readonly items: readonly Item[]; readonly scales: readonly Scale[] } {
  const items: (Omit<Item, 'answers'> & { readonly answers: AnswerTexts | null })[] = [];
  const scales: Scale[] = [];
  const missing = (population.missing ?? []).map(String);

  function add(written: WrittenScale, scalePath: string, around: Around): readonly KeyedItem[] {
    const { min = around.min, max = around.max, min_valid: minValid = around.minValid } = written;
    const known = checkEndPoints(min, max, scalePath, faults);
    const scale = {
      id: written.id,
      label: localize(written.label ?? written.id),
      parent: around.parent,
      depth: around.depth,
      ...known,
    };
    const answers = written.answers
      ? resolveAnswers(written.answers, known, scalePath, faults)
      : around.answers;
    const position = scales.push({ ...scale, items: [], minValid: 0 }) - 1;

    const reverse = new Set(written.reverse);
    const own = (written.items ?? []).map((item): KeyedItem => {
      const { id, label = id } = typeof item === 'string' ? { id: item } : item;
      const index = items.findIndex((other) => other.id === id);
      return {
        index:
          index === -1 ? items.push({ id, label: localize(label), ...known, missing, answers }) - 1 : index,
        reverse: reverse.delete(id),
      };
    });
    for (const id of reverse) {
      faults.add(
        `${scalePath}.reverse`,
        { ko: `이 척도에 없는 문항입니다: "${id}"`, en: `"${id}" is not an item of this scale` },
        {
          ko: '이 척도의 items에 있는 이름을 적으십시오',
          en: 'name an item listed under items of the same scale',
        },
      );
    }
    const inner = (written.scales ?? []).flatMap((innerScale, index) =>
      add(innerScale, `${scalePath}.scales[${index}]`, {
        min,
        max,
        minValid,
        answers,
        parent: written.id,
        depth: around.depth + 1,
      }),
    );
    const all = [...own, ...inner];
    checkItems(
      all.map(({ index }) => items[index]),
      scale,
      scalePath,
      faults,
    );
    checkMinValid(written, all.length, scalePath, faults);
    scales[position] = { ...scale, items: all, minValid: neededAnswers(minValid, all.length) };
    return all;
  }

  for (const [index, scale] of population.scales.entries()) {
    add(scale, `${path}.scales[${index}]`, {
      min: population.min,
      max: population.max,
      minValid: population.min_valid ?? 'all',
      answers: null,
      parent: null,
      depth: 0,
    });
  }
  faults.addRepeats(
    `${path}.scales`,
    scales.map(({ id }) => id),
  );
  checkMissing(missing, items, `${path}.missing`, faults);
  return { items: withSharedAnswers(population.answers ?? {}, items, path, faults), scales };
}

function neededAnswers(minValid: MinValid, itemCount: number): number {
  if (minValid === 'all') return itemCount;
  if (minValid === 'half') return Math.ceil(itemCount / 2);
  if (minValid === 'any') return 1;
  return Math.min(minValid, itemCount);
}

/** What the population gives is for scales of every size; a scale's own number must be within reach. */
function checkMinValid(
  { id, min_valid: needed }: WrittenScale,
  itemCount: number,
  path: string,
  faults: CodebookFaults,
): void {
  if (typeof needed !== 'number' || needed <= itemCount || itemCount === 0) return;
  faults.add(
    `${path}.min_valid`,
    {
      ko: `min_valid ${needed}: 척도 "${id}"의 문항은 ${itemCount}개뿐입니다`,
      en: `min_valid ${needed}: scale "${id}" has ${itemCount} item${itemCount === 1 ? '' : 's'} only`,
    },
    {
      ko: `${itemCount} 이하의 수나 all, half, any를 적으십시오`,
      en: `write a number up to ${itemCount}, or all, half or any`,
    },
  );
}

/** @returns the end points; after a fault, some that nothing else can be at fault with */
function checkEndPoints(
  min: number | undefined,
  max: number | undefined,
  path: string,
  faults: CodebookFaults,
): { readonly min: number; readonly max: number } {
  if (min === undefined || max === undefined) {
    faults.add(
      path,
      {
        ko: '척도 범위(min, max)가 없습니다',
        en: 'the end points of the answers (min, max) are not declared',
      },
      {
        ko: '이 척도나 응답자 유형에 min과 max를 적으십시오',
        en: 'add min and max to this scale or to the population',
      },
    );
    return unknownEndPoints;
  }
  if (min >= max || max - min > largestRange) {
    faults.add(
      path,
      {
        ko: `min ${min}, max ${max}: max가 더 크고 그 차가 ${largestRange} 이하여야 합니다`,
        en: `min ${min}, max ${max}: max must be larger, by at most ${largestRange}`,
      },
      {
        ko: '설문지에 있는 척도 범위를 적으십시오',
        en: 'write the end points that the questionnaire offers',
      },
    );
    return unknownEndPoints;
  }
  return { min, max };
}

const unknownEndPoints = { min: Number.NaN, max: Number.NaN };

function checkItems(
  items: readonly (Pick<Item, 'id' | 'min' | 'max'> | undefined)[],
  scale: Pick<Scale, 'id' | 'min' | 'max'>,
  path: string,
  faults: CodebookFaults,
): void {
  if (items.length === 0) {
    faults.add(
      path,
      { ko: `척도 "${scale.id}"에 문항이 없습니다`, en: `scale "${scale.id}" has no items` },
      { ko: 'items나 scales를 적으십시오', en: 'add items, or inner scales that have some' },
    );
  }
  faults.addRepeats(
    path,
    items.flatMap((item) => item?.id ?? []),
  );
  for (const item of items) {
    if (!item || (!differs(item.min, scale.min) && !differs(item.max, scale.max))) continue;
    faults.add(
      path,
      {
        ko: `문항 "${item.id}"의 척도 범위는 ${item.min}~${item.max}인데 척도 "${scale.id}"의 범위는 ${scale.min}~${scale.max}입니다`,
        en: `item "${item.id}" runs ${item.min}–${item.max}, but scale "${scale.id}" runs ${scale.min}–${scale.max}`,
      },
      {
        ko: '한 척도에 속한 문항은 척도 범위가 같아야 합니다',
        en: 'items of one scale need the same end points',
      },
    );
  }
}

/** NaN stands for end points that are already known to be at fault. */
const differs = (a: number, b: number) => !Number.isNaN(a) && !Number.isNaN(b) && a !== b;

/** A code for "no answer" must not be an answer; told once for each code. */
function checkMissing(
  codes: readonly string[],
  items: readonly Pick<Item, 'id' | 'min' | 'max'>[],
  path: string,
  faults: CodebookFaults,
): void {
  for (const code of codes) {
    const value = /^-?\d+(\.0+)?$/.test(code.trim()) ? Number(code) : Number.NaN;
    const item = items.find(({ min, max }) => value >= min && value <= max);
    if (!item) continue;
    faults.add(
      path,
      {
        ko: `결측 코드(${code})가 문항 "${item.id}"의 응답 범위(${item.min}~${item.max}) 안에 있습니다`,
        en: `missing code ${code} is a valid answer of item "${item.id}" (${item.min}–${item.max})`,
      },
      { ko: '응답 범위 밖의 코드를 사용하십시오', en: 'use a code outside the answers' },
    );
  }
}
