import type { Population } from '../../codebook/codebook.ts';
import { InputError, type Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { type PopulationCounts, tallyOf } from '../../measures/population-tally.ts';
import { talliedGroups } from './tallied-groups.ts';

/**
 * The counts of a handful of people are nearly their answers.
 *
 * @throws InputError naming every group of 1 to `minCell` − 1 people, those of no level among them
 */
export function refuseSmallGroups(counts: readonly PopulationCounts[], minCell: number): void {
  const small = counts.flatMap(({ population, tally }) =>
    talliedGroups(population)
      .filter(({ level }) => {
        const { respondents } = tallyOf(tally, level);
        return respondents > 0 && respondents < minCell;
      })
      .map(({ group }) => smallGroup(population, group, minCell)),
  );
  if (small.length > 0) throw new InputError(small);
}

function smallGroup(population: Population, group: string | null, minCell: number): Problem {
  const whose = groupLabel(population, group);
  return {
    message: {
      ko: `${population.label.ko}${whose.ko}: 응답자가 ${minCell}명 미만이라 집계만으로 개인의 응답이 드러날 수 있습니다`,
      en: `${population.label.en}${whose.en}: fewer than ${minCell} people, so their counts are nearly their answers`,
    },
    hint: {
      ko: '응답자를 더 모아 집계하거나, 받는 기관이 개인의 응답을 알아도 된다면 --min-cell 없이 실행하십시오',
      en: 'tally when there are more people; or leave --min-cell out if whoever gets the counts may know them',
    },
  };
}

function groupLabel({ group: grouping }: Population, group: string | null): LocalizedText {
  if (!grouping) return { ko: '', en: '' };
  const level = grouping.levels.find(({ id }) => id === group);
  const { ko, en } = level?.label ?? { ko: '집단 미상', en: 'rows of no group' };
  return { ko: `, ${ko}`, en: `, ${en}` };
}
