import type { Problem } from '../errors.ts';
import type { Instrument, Population } from '../instrument/instrument.ts';

/**
 * The population whose items stand in a header: the one with the largest share of its items there.
 *
 * @returns a problem instead when no item is there, or when two populations fit alike
 */
export function recognisePopulation(
  instrument: Instrument,
  header: readonly string[],
  file: string,
): Population | Problem {
  const names = new Set(header);
  const share = ({ items }: Population) => items.filter(({ id }) => names.has(id)).length / items.length;
  const ranked = instrument.populations
    .map((population) => ({ population, share: share(population) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  const ids = instrument.populations.map(({ id }) => id).join(', ');

  if (!best || best.share === 0) {
    const separator =
      header.length === 1 ? otherSeparators.find((mark) => header[0]?.includes(mark)) : undefined;
    if (separator !== undefined) return separatedBy(separator, file);
    const example = instrument.populations.map(({ items }) => items[0]?.id ?? '').join(', ');
    return {
      file,
      line: 1,
      message: {
        ko: `문항 열이 하나도 없습니다(${instrument.id}의 문항: ${example} …)`,
        en: `no column is an item of ${instrument.id} (its items are ${example} …)`,
      },
      hint: {
        ko: '첫 줄이 열 이름인지, --instrument가 이 조사의 코드북인지 확인하십시오',
        en: 'check that the first line holds the column names and that --instrument names this survey’s codebook',
      },
    };
  }
  if (second && second.share === best.share) {
    return {
      file,
      line: 1,
      message: {
        ko: `열 이름이 두 모집단(${best.population.id}, ${second.population.id})에 똑같이 맞습니다`,
        en: `the columns fit two populations alike (${best.population.id}, ${second.population.id})`,
      },
      hint: { ko: `--population 뒤에 하나를 적으십시오: ${ids}`, en: `choose with --population: ${ids}` },
    };
  }
  return best.population;
}

const otherSeparators = ['\t', ';'];

function separatedBy(separator: string, file: string): Problem {
  const [ko, en] = separator === '\t' ? ['탭', 'tabs'] : ['쌍반점(;)', 'semicolons'];
  return {
    file,
    line: 1,
    message: {
      ko: `열이 쉼표가 아니라 ${ko}으로 나뉘어 있습니다`,
      en: `the columns are separated by ${en}, not commas`,
    },
    hint: { ko: '쉼표로 분리한 CSV로 다시 저장하십시오', en: 'save the file again as comma-separated CSV' },
  };
}
