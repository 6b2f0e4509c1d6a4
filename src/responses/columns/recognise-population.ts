import type { Codebook, Population } from '../../codebook/codebook.ts';
import type { Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import type { FileColumn } from '../../read/data-table.ts';
import { placed } from '../../read/row-count.ts';
import { shown } from '../../read/shown.ts';
import { HeaderIndex } from './match-columns.ts';
import { nearestHeader } from './nearest-header.ts';

/**
 * The population whose items stand in a header: the one with the largest share of its items there.
 *
 * @param line  where the header stands; null for the columns of a database
 * @returns a problem instead when no item is there, or when two populations fit alike
 */
export function recognisePopulation(
  codebook: Codebook,
  header: readonly FileColumn[],
  file: string,
  line: number | null = 1,
): Population | Problem {
  const index = new HeaderIndex(header);
  const [best, second] = sharesFound(codebook.populations, index);
  const ids = codebook.populations.map(({ id }) => id).join(', ');

  if (!best || best.share === 0) {
    const near = nearestItem(codebook.populations, header);
    const example = codebook.populations.map(({ items }) => items[0]?.id ?? '').join(', ');
    return {
      file,
      ...placed(line),
      message: {
        ko: `문항 열이 하나도 없습니다(${codebook.id}의 문항: ${example} …)`,
        en: `no column is an item of ${codebook.id} (its items are ${example} …)`,
      },
      hint: near ?? {
        ko: '첫 행이 머리글인지, --codebook으로 이 조사의 코드북을 지정했는지 확인하십시오. 코드북 초안 만들기: hanaro codebook init',
        en: 'check that the first line holds the column names and that --codebook names this survey’s codebook; hanaro codebook init makes one',
      },
    };
  }
  if (second && second.share === best.share) {
    return {
      file,
      ...placed(line),
      message: {
        ko: `열 이름이 두 응답자 유형(${best.population.id}, ${second.population.id})에 똑같이 맞아 판별할 수 없습니다`,
        en: `the columns fit two populations alike (${best.population.id}, ${second.population.id})`,
      },
      hint: { ko: `하나를 지정하십시오: --population ${ids}`, en: `choose with --population: ${ids}` },
    };
  }
  return best.population;
}

/** The best ones first; where one is there as a whole, those of which something is missing need no look at the rest. */
function sharesFound(
  populations: readonly Population[],
  index: HeaderIndex,
): readonly { readonly population: Population; readonly share: number }[] {
  const whole = populations.filter((population) =>
    population.items.every(({ id }) => index.find(id, population) !== null),
  );
  return whole.length > 0
    ? whole.map((population) => ({ population, share: 1 }))
    : populations
        .map((population) => ({ population, share: shareFound(population, index) }))
        .sort((a, b) => b.share - a.share);
}

/** The header that comes nearest to an item, of the first item that has one. */
function nearestItem(
  populations: readonly Population[],
  header: readonly FileColumn[],
): LocalizedText | undefined {
  const headers = header.map(({ name }) => name);
  for (const { items, columns } of populations) {
    for (const { id } of items.slice(0, mostCompared)) {
      const nearest = nearestHeader([id, ...(columns.get(id) ?? [])], headers);
      if (nearest === undefined) continue;
      return {
        ko: `${shown(nearest)} 열이 ${shown(id)} 문항이라면 이름을 바꾸거나 코드북의 \`columns\`에 적으십시오`,
        en: `if ${shown(nearest)} is the item ${shown(id)}, rename it or write it under \`columns\` in the codebook`,
      };
    }
  }
  return undefined;
}

/** Of a population's items, against every header. */
const mostCompared = 20;

/** How much of a population's items a header has, from 0 to 1. */
export function shareFound(population: Population, index: HeaderIndex): number {
  return (
    population.items.filter(({ id }) => index.find(id, population) !== null).length / population.items.length
  );
}
