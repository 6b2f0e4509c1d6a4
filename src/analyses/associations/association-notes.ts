import type { Language } from '../../localized.ts';
import { starsNote } from '../stars-for.ts';
import type { AssociationRow } from './association-row.ts';
import { describeText, monteCarloSign, type ShownAssociations } from './shown-associations.ts';

/** How the figures of associations were made, and where they are poor. */
export function associationNotes(
  { associations, balance, populations, settings }: ShownAssociations,
  language: Language,
): string[] {
  if (associations.length === 0) return [];
  const drawn = new Set(associations.flatMap(({ fisher }) => fisher?.replicates ?? []));
  const several = populations.some(({ groups }) => groups.length > 3);
  return [
    describeText('chiSquareNote', language),
    ...(associations.some(({ stars }) => stars !== '') ? [starsNote(settings)] : []),
    ...(associations.some(({ yates }) => yates) ? [describeText('yatesNote', language)] : []),
    describeText('fisherNote', language),
    ...(drawn.size > 0
      ? [
          describeText('monteCarloNote', language, {
            sign: monteCarloSign,
            replicates: [...drawn].join(', '),
            seed: settings.seed,
          }),
        ]
      : []),
    describeText('cramersVNote', language),
    ...(balance.length > 0
      ? [describeText(several ? 'largestDifferenceNote' : 'differenceNote', language)]
      : []),
    ...smallExpectations(associations, language),
  ];
}

/** Where chi-square is a poor approximation. */
function smallExpectations(associations: readonly AssociationRow[], language: Language): string[] {
  const poor = associations.filter((row) => row.cells_below_5 > 0);
  if (poor.length === 0) return [];
  const where = poor.map(({ label, cells, cells_below_5 }) =>
    describeText('ofCells', language, { label: label[language], below: cells_below_5, cells }),
  );
  return [describeText('smallExpectedNote', language, { where: where.join(', ') })];
}
