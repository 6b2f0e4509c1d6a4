import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { AnswerTexts, Item, KeyedItem, Scale, ScoreKind } from '../codebook.ts';
import type { WrittenPopulation, WrittenScale } from '../schema/codebook-schema.ts';
import type { CodebookFaults } from './codebook-faults.ts';
import { resolveAnswers, withSharedAnswers } from './resolve-answers.ts';

type MinValid = NonNullable<WrittenPopulation['min_valid']>;

/** What an inner scale takes from around it unless it says otherwise. */
interface Around {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly minValid: MinValid;
  readonly score: ScoreKind;
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
    const { score = around.score } = written;
    const known = checkEndPoints(min, max, scalePath, faults);
    const scale = {
      id: written.id,
      label: localize(written.label ?? written.id),
      parent: around.parent,
      depth: around.depth,
      score,
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
        messages.codebook.notItemOfScale({ id }),
        messages.codebook.nameItemListedUnder,
      );
    }
    const inner = (written.scales ?? []).flatMap((innerScale, index) =>
      add(innerScale, `${scalePath}.scales[${index}]`, {
        min,
        max,
        minValid,
        score,
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
      score: population.score ?? 'mean',
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
    messages.codebook.minValidTooLarge({ needed, id, itemCount }),
    messages.codebook.writeNumberUpToOrAll({ itemCount }),
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
    faults.add(path, messages.codebook.endPointsNotDeclared, messages.codebook.addMinAndMaxToScale);
    return unknownEndPoints;
  }
  if (min >= max || max - min > largestRange) {
    faults.add(
      path,
      messages.codebook.endPointsImpossible({ min, max, largestRange }),
      messages.codebook.writeEndPointsQuestionnaire,
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
      messages.codebook.scaleHasNoItems({ scale: scale.id }),
      messages.codebook.addItemsOrInnerScales,
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
      messages.codebook.itemAndScaleDiffer({
        item: item.id,
        min: item.min,
        max: item.max,
        scale: scale.id,
        scaleMin: scale.min,
        scaleMax: scale.max,
      }),
      messages.codebook.itemsOfOneScaleNeed,
    );
  }
}

/** NaN stands for end points that are already known to be at fault. */
const differs = (a: number, b: number) => !Number.isNaN(a) && !Number.isNaN(b) && a !== b;

/** A code for "no answer" must not be an answer; reported once for each code. */
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
      messages.codebook.missingCodeIsAnswer({ code, item: item.id, min: item.min, max: item.max }),
      messages.codebook.useCodeOutsideAnswers,
    );
  }
}
