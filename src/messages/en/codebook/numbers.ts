import { counted } from '../../counted.ts';

/** Of columns of numbers that describe respondents, such as age. */
export const numbers = () => ({
  numbers: 'numbers',
  bandWithoutEnds: 'this band has no end',
  bandWithoutEndsHint: 'write where it begins (from) and the first number that is too large (below)',
  bandEmpty: ({ from, below }: { from: string; below: string }) =>
    `no number is ${from} or more and below ${below}`,
  bandEmptyHint: '`below` is the first number that is too large: { from: 30, below: 40 } is 30 to 39',
  bandsOverlap: ({ from, before }: { from: string; before: string }) =>
    `this band begins at ${from}, the one before ends below ${before}`,
  bandsOverlapHint: 'write the bands in ascending order, so that each begins where the one before ends',
  under: ({ below }: { below: string }) => `under ${below}`,
  andOver: ({ from }: { from: string }) => `${from} and over`,
  wholeRange: ({ from, last }: { from: string; last: string }) => `${from}–${last}`,
  between: ({ from, below }: { from: string; below: string }) => `${from} to under ${below}`,
  levelsOrBandsOfGroup: 'a group takes two levels or more, or two bands or more, and not both',
  levelsOrBandsOfGroupHint: 'write levels: [east, west], or for a column of numbers bands: [30, 40, 50]',
  levelsOrNumbers: ({ column }: { column: string }) =>
    `characteristic "${column}" needs either levels, or bands or number: true`,
  levelsOrNumbersHint:
    'write levels for texts; for numbers bands: [{ below: 30 }, { from: 30 }], or number: true for means alone',
  onlyOfNumbers: ({ column }: { column: string }) =>
    `characteristic "${column}" has levels; unit and missing are for numbers`,
  onlyOfNumbersHint: 'take them away, or write bands or number: true in the place of levels',
  missingInBand: ({ code, band }: { code: string; band: string }) =>
    `missing code ${code} would be a number of the band "${band}"`,
  missingInBandHint:
    'give this characteristic missing codes of its own: missing: [999], or missing: [] for none',
  notNumber: ({ cell }: { cell: string }) => `${cell} is not a number`,
  notNumberHint:
    'correct or empty the cell, or, if it means "no answer", add it to `missing` of this characteristic',
  perhapsUnit: ({ unit }: { unit: string }) =>
    `correct or empty the cell; if all numbers of the column are in this unit, write unit: ${unit} with the characteristic`,
  commasDiffer:
    'the comma stands for thousands in one cell of this column (1,234) and for decimals in another (3,5)',
  commasDifferHint: 'write all numbers of the column in one way',
  cellsNoNumber: ({ rows, rowsDropped }: { rows: number; rowsDropped: boolean }) =>
    `${counted(rows, 'cell')} that ${rows === 1 ? 'is' : 'are'} no number${rowsDropped ? '' : ', taken as missing'}`,
  numbersReadLoosely: ({ rows }: { rows: number }) =>
    `${counted(rows, 'number')} read without regard to units, thousands separators, decimal commas and width`,
  outsideBands: ({ rows, numbers, consequence }: { rows: number; numbers: string; consequence: string }) =>
    `${counted(rows, 'row')} with a number in no band (${numbers}): ${consequence}`,
  furtherOutsideBands: ({ rows, consequence }: { rows: number; consequence: string }) =>
    `${counted(rows, 'row')} with further numbers in no band: ${consequence}`,
  unknownBy: ({ asked }: { asked: string }) => `--by ${asked}: the codebook has no such characteristic`,
  perhapsBy: ({ nearest }: { nearest: string }) => `perhaps --by ${nearest}`,
  knownBy: ({ known }: { known: string }) => `people can be grouped by: ${known}`,
  nothingToGroupBy: 'list the column under `characteristics` in the codebook',
  byWithoutBands: ({ column }: { column: string }) =>
    `--by ${column}: this column holds numbers, and the codebook has no bands for them`,
  byWithoutBandsHint: 'give the characteristic bands, such as bands: [20, 30, 40, 50, 60]',
  byLevels: ({ column, levels, mostGroups }: { column: string; levels: number; mostGroups: number }) =>
    `--by ${column}: ${counted(levels, 'level')}, and it takes 2 to ${mostGroups}`,
  byTooFewHint: 'list every level of the characteristic in the codebook',
  byTooManyHint: 'put several cell texts under the values of one level, or write wider bands',
  byCalledAll: ({ column }: { column: string }) =>
    `--by ${column}: one level is called "all", by which reports call everyone together`,
  byCalledAllHint:
    'give the level another value, and the text of its cells as values: { value: everyone, values: [all] }',
  invalidNumbersHint:
    'correct or empty them, add them to `missing` of the characteristic, or score with --on-invalid missing',
  impossibleAge: ({ number, rows }: { number: string; rows: number }) =>
    `no one is ${number} years old: ${counted(rows, 'row')}`,
  farFromTheRest: ({ number, rows }: { number: string; rows: number }) =>
    `${number} is far from all other numbers, and may mean "no answer": ${counted(rows, 'row')}`,
  unlikelyHint: ({ number }: { number: string }) =>
    `correct it, or, if it means "no answer", write missing: [${number}] with the characteristic`,
  rowsOutsideBands: ({ count }: { count: number }) => `a number in no band: ${counted(count, 'row')}`,
  widenBands: 'correct the cells, or widen the bands in the codebook',
  severalBy: ({ asked, found }: { asked: string; found: string }) =>
    `--by ${asked}: several characteristics are called so: ${found}`,
  severalByHint: 'write the whole name of one of them',
  byOption:
    'Group people by this characteristic, such as sex or bands of age, in the place of the groups of the codebook',
  groupedBy: ({ column }: { column: string }) => `Groups: ${column}`,
  populationWithoutBy: ({ population, column }: { population: string; column: string }) =>
    `${population}: the codebook has no "${column}" there; these people are not parted into groups`,
  tallyGroupedBy: ({ column }: { column: string }) =>
    `a tally has the groups of its codebook, and cannot be grouped by "${column}"`,
  tallyGroupedByHint:
    'count the data files with --by, or make the tally with a codebook whose group is this column',
  bandGap: ({ column, from, below }: { column: string; from: string; below: string }) =>
    `${column}: numbers from ${from} to under ${below} are in no band`,
  unitsOf: ({ column, units }: { column: string; units: string }) => `${column}: with the unit ${units}`,
  missingOf: ({ column, codes }: { column: string; codes: string }) =>
    `${column}: no answer: an empty cell, ${codes}`,
  noMissingOf: ({ column }: { column: string }) => `${column}: no answer: an empty cell`,
});
