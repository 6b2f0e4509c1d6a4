import type { Language } from '../../localized.ts';
import { starsNote } from '../stars-for.ts';
import type { AssociationRow } from './association-row.ts';
import { describeText, monteCarloSign, type ShownAssociations } from './shown-associations.ts';

/** How the figures of associations were made, and where they are poor. */
export const associationNotes = (report: ShownAssociations, language: Language): string[] => [
  ...associationMethods(report, language),
  ...associationSigns(report, language),
];

/** How they were made. */
export function associationMethods(
  { associations, balance, populations }: ShownAssociations,
  language: Language,
): string[] {
  if (associations.length === 0) return [];
  const several = populations.some(({ groups }) => groups.length > 3);
  return [
    describeText('chiSquareNote', language),
    ...(associations.some(({ yates }) => yates) ? [describeText('yatesNote', language)] : []),
    describeText('fisherNote', language),
    describeText('cramersVNote', language),
    ...(balance.length > 0
      ? [describeText(several ? 'largestDifferenceNote' : 'differenceNote', language)]
      : []),
  ];
}

/** What the signs at them mean, and where chi-square is poor. */
export function associationSigns(
  { associations, settings }: ShownAssociations,
  language: Language,
): string[] {
  const drawn = new Set(associations.flatMap(({ fisher }) => fisher?.replicates ?? []));
  return [
    ...(associations.some(({ stars }) => stars !== '') ? [starsNote(settings)] : []),
    ...(drawn.size > 0
      ? [
          describeText('monteCarloNote', language, {
            sign: monteCarloSign,
            replicates: [...drawn].join(', '),
            seed: settings.seed,
          }),
        ]
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
