import type { ColumnOutline, PopulationOutline } from '../../codebook/outline/codebook-outline.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/** Numbers between two bands of a column that are in none. */
export interface BandGap {
  readonly population: string;
  readonly column: string;
  readonly from: string;
  readonly below: string;
}

export function bandGaps({ id, ...population }: PopulationOutline): BandGap[] {
  return numericColumns(population).flatMap(({ column, numbers }) =>
    (numbers?.gaps ?? []).map((gap) => ({ population: id, column, ...gap })),
  );
}

export const gapText = ({ column, from, below }: BandGap, language: Language): string =>
  messages.numbers.bandGap({ column, from, below })[language];

/** Of each column of numbers what its levels do not say: units, missing codes of its own, and gaps between its bands. */
export function numbersNotes(population: PopulationOutline, language: Language): string[] {
  const ofPopulation = population.missing.join(', ');
  return [
    ...numericColumns(population).flatMap(({ column, numbers }) => {
      const { units = [], missing = [] } = numbers ?? {};
      const codes = missing.join(', ');
      return [
        ...(units.length === 0 ? [] : [messages.numbers.unitsOf({ column, units: units.join(', ') })]),
        ...(codes === ofPopulation
          ? []
          : [
              codes === ''
                ? messages.numbers.noMissingOf({ column })
                : messages.numbers.missingOf({ column, codes }),
            ]),
      ].map((text) => text[language]);
    }),
    ...bandGaps(population).map((gap) => gapText(gap, language)),
  ];
}

function numericColumns({
  group,
  characteristics,
}: Pick<PopulationOutline, 'group' | 'characteristics'>): ColumnOutline[] {
  return [...(group ? [group] : []), ...characteristics].filter(({ numbers }) => numbers !== null);
}
