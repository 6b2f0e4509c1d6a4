import { InputError, type Problem } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';
import type { Codebook, CodebookPopulation, CodebookScale } from './codebook-schema.ts';
import type { Grouping, Instrument, Item, KeyedItem, Population, Scale } from './instrument.ts';

type Text = string | LocalizedText;
type MinValid = NonNullable<CodebookPopulation['min_valid']>;

/** What an inner scale takes from around it unless it says otherwise. */
interface Inherited {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly minValid: MinValid;
  readonly parent: string | null;
  readonly depth: number;
}

const defaultStars = { '*': 0.05, '**': 0.01, '***': 0.001 };
/** The widest answer scale whose histograms stay small. */
const largestRange = 1000;

/**
 * Fills in every default of a codebook, flattens its nested scales and resolves its items to indices.
 *
 * @param file  where the codebook was read from, for messages
 * @throws InputError listing every contradiction with its path in the codebook
 */
export function resolveCodebook(codebook: Codebook, file = codebook.id): Instrument {
  const problems: Problem[] = [];
  const report = (path: string, message: LocalizedText, hint: LocalizedText) =>
    problems.push({ file, column: path, message, hint });

  reportRepeats(codebook.populations, 'populations', report);
  const populations = codebook.populations.map((population, index) =>
    resolvePopulation(population, `populations[${index}]`, report),
  );
  if (problems.length > 0) throw new InputError(problems);

  return {
    id: codebook.id,
    version: codebook.version ?? '1',
    title: localize(codebook.title ?? codebook.id),
    stars: Object.entries(codebook.stars ?? defaultStars)
      .map(([symbol, below]) => ({ symbol, below }))
      .sort((a, b) => a.below - b.below),
    populations,
  };
}

type Report = (path: string, message: LocalizedText, hint: LocalizedText) => void;

function resolvePopulation(population: CodebookPopulation, path: string, report: Report): Population {
  const items: Item[] = [];
  const scales: Scale[] = [];
  const missing = (population.missing ?? []).map(String);

  function indexOfItem(
    id: string,
    label: Text | undefined,
    min: number,
    max: number,
    itemPath: string,
  ): number {
    const known = items.findIndex((item) => item.id === id);
    const item = items[known];
    if (!item) return items.push({ id, label: localize(label ?? id), min, max, missing }) - 1;
    if (item.min !== min || item.max !== max) {
      report(
        itemPath,
        {
          ko: `문항 "${id}"의 양 끝점이 척도마다 다릅니다(${item.min}–${item.max}, ${min}–${max})`,
          en: `item "${id}" has other end points in another scale (${item.min}–${item.max}, here ${min}–${max})`,
        },
        { ko: '두 척도의 min과 max를 같게 하십시오', en: 'give both scales the same min and max' },
      );
    }
    return known;
  }

  function addScale(scale: CodebookScale, scalePath: string, inherited: Inherited): readonly KeyedItem[] {
    const min = scale.min ?? inherited.min;
    const max = scale.max ?? inherited.max;
    const minValid = scale.min_valid ?? inherited.minValid;
    checkEndPoints(min, max, scalePath, report);
    const position = scales.length;
    const placeholder: Scale = {
      id: scale.id,
      label: localize(scale.label ?? scale.id),
      parent: inherited.parent,
      depth: inherited.depth,
      items: [],
      min: min ?? 0,
      max: max ?? 0,
      minValid: 0,
    };
    scales.push(placeholder);

    const reverse = new Set(scale.reverse ?? []);
    const own = (scale.items ?? []).map((written, index): KeyedItem => {
      const { id, label } = typeof written === 'string' ? { id: written, label: undefined } : written;
      const itemPath = `${scalePath}.items[${index}]`;
      return {
        index: indexOfItem(id, label, placeholder.min, placeholder.max, itemPath),
        reverse: reverse.delete(id),
      };
    });
    for (const id of reverse) {
      report(
        `${scalePath}.reverse`,
        { ko: `"${id}"은(는) 이 척도의 문항이 아닙니다`, en: `"${id}" is not an item of this scale` },
        {
          ko: '이 척도의 items에 있는 이름을 쓰십시오',
          en: 'name an item listed under items of the same scale',
        },
      );
    }
    const inner = (scale.scales ?? []).flatMap((innerScale, index) =>
      addScale(innerScale, `${scalePath}.scales[${index}]`, {
        min,
        max,
        minValid,
        parent: scale.id,
        depth: inherited.depth + 1,
      }),
    );
    const all = [...own, ...inner];
    checkItems(all, items, placeholder, scalePath, report);
    scales[position] = { ...placeholder, items: all, minValid: neededAnswers(minValid, all.length) };
    return all;
  }

  for (const [index, scale] of population.scales.entries()) {
    addScale(scale, `${path}.scales[${index}]`, {
      min: population.min,
      max: population.max,
      minValid: population.min_valid ?? 'all',
      parent: null,
      depth: 0,
    });
  }
  reportRepeats(scales, `${path}.scales`, report);
  for (const item of items) checkMissing(item, `${path}.missing`, report);

  return {
    id: population.id,
    label: localize(population.label ?? population.id),
    items,
    scales,
    group: population.group ? resolveGroup(population.group, `${path}.group`, report) : null,
    characteristics: (population.characteristics ?? []).map(({ column, label, levels }) => ({
      column,
      label: localize(label ?? column),
      levels: levels.map((level) =>
        typeof level === 'string'
          ? { value: level, label: localize(level) }
          : { value: level.value, label: localize(level.label ?? level.value) },
      ),
    })),
  };
}

function resolveGroup(
  group: NonNullable<CodebookPopulation['group']>,
  path: string,
  report: Report,
): Grouping {
  const [first, second] = group.levels;
  const level = ({ id, label, values }: typeof first) => ({
    id,
    label: localize(label ?? id),
    values: values ?? [id],
  });
  const levels = [level(first), level(second)] as const;
  const shared = levels[0].values.find((value) => levels[1].values.includes(value));
  if (first.id === second.id || shared !== undefined) {
    report(
      `${path}.levels`,
      {
        ko: `두 집단이 "${shared ?? first.id}"을(를) 함께 씁니다`,
        en: `both levels claim "${shared ?? first.id}"`,
      },
      { ko: '집단마다 다른 값을 쓰십시오', en: 'give each level an id and values of its own' },
    );
  }
  return { column: group.column, levels };
}

function neededAnswers(minValid: MinValid, itemCount: number): number {
  if (minValid === 'all') return itemCount;
  if (minValid === 'half') return Math.ceil(itemCount / 2);
  if (minValid === 'any') return 1;
  return Math.min(minValid, itemCount);
}

function checkEndPoints(
  min: number | undefined,
  max: number | undefined,
  path: string,
  report: Report,
): void {
  if (min === undefined || max === undefined) {
    report(
      path,
      {
        ko: '응답의 양 끝점(min, max)이 없습니다',
        en: 'the end points of the answers (min, max) are not declared',
      },
      {
        ko: '이 척도나 모집단에 min과 max를 적으십시오',
        en: 'add min and max to this scale or to the population',
      },
    );
  } else if (min >= max || max - min > largestRange) {
    report(
      path,
      {
        ko: `min ${min}, max ${max}: max가 더 크고 그 차가 ${largestRange} 이하여야 합니다`,
        en: `min ${min}, max ${max}: max must be larger, by at most ${largestRange}`,
      },
      { ko: '설문지의 양 끝점을 적으십시오', en: 'write the end points that the questionnaire offers' },
    );
  }
}

function checkItems(
  keyed: readonly KeyedItem[],
  items: readonly Item[],
  scale: Scale,
  path: string,
  report: Report,
): void {
  if (keyed.length === 0) {
    report(
      path,
      { ko: `척도 "${scale.id}"에 문항이 없습니다`, en: `scale "${scale.id}" has no items` },
      { ko: 'items나 scales를 적으십시오', en: 'add items, or inner scales that have some' },
    );
  }
  const seen = new Set<number>();
  for (const { index } of keyed) {
    const item = items[index];
    if (seen.has(index)) {
      report(
        path,
        {
          ko: `문항 "${item?.id}"이(가) 두 번 들어 있습니다`,
          en: `item "${item?.id}" is in this scale twice`,
        },
        { ko: '한 번만 적으십시오', en: 'list it once' },
      );
    }
    seen.add(index);
    if (item && (item.min !== scale.min || item.max !== scale.max)) {
      report(
        path,
        {
          ko: `문항 "${item.id}"의 끝점은 ${item.min}–${item.max}, 척도 "${scale.id}"의 끝점은 ${scale.min}–${scale.max}입니다`,
          en: `item "${item.id}" runs ${item.min}–${item.max}, but scale "${scale.id}" runs ${scale.min}–${scale.max}`,
        },
        { ko: '한 척도의 문항은 끝점이 같아야 합니다', en: 'items of one scale need the same end points' },
      );
    }
  }
}

function checkMissing(item: Item, path: string, report: Report): void {
  const clash = item.missing.find((code) => {
    const value = Number(code);
    return Number.isInteger(value) && value >= item.min && value <= item.max;
  });
  if (clash === undefined) return;
  report(
    path,
    {
      ko: `결측 코드 ${clash}은(는) 문항 "${item.id}"의 유효한 응답(${item.min}–${item.max})입니다`,
      en: `missing code ${clash} is a valid answer of item "${item.id}" (${item.min}–${item.max})`,
    },
    { ko: '응답 범위 밖의 코드를 쓰십시오', en: 'use a code outside the answers' },
  );
}

function reportRepeats(named: readonly { readonly id: string }[], path: string, report: Report): void {
  const seen = new Set<string>();
  for (const { id } of named) {
    if (seen.has(id)) {
      report(
        path,
        { ko: `"${id}"이(가) 두 번 나옵니다`, en: `"${id}" is used twice` },
        { ko: '서로 다른 id를 쓰십시오', en: 'give each one an id of its own' },
      );
    }
    seen.add(id);
  }
}

function localize(text: Text): LocalizedText {
  return typeof text === 'string' ? { ko: text, en: text } : text;
}
