import type { Codebook, Population } from '../../codebook/codebook.ts';
import type { Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
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
      message: messages.reading.noColumnIsItem({ codebook: codebook.id, example }),
      hint: near ?? messages.reading.checkFirstLineHolds,
    };
  }
  if (second && second.share === best.share) {
    return {
      file,
      ...placed(line),
      message: messages.reading.columnsFitTwoPopulations({
        population: best.population.id,
        populationId: second.population.id,
      }),
      hint: messages.reading.columnsFitTwoPopulationsHint({ ids }),
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
      return messages.reading.renameNearestItem({ nearest: shown(nearest), id: shown(id) });
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
