export const codebook = () => ({
  noColumnOfPopulation: ({ name }: { name: string }) => `"${name}" is no column of this population`,
  nameItemOrColumnOfGroups:
    'name an item, or the column of the groups, of a characteristic or of the respondents',
  respondents: 'respondents',
  groups: 'groups',
  waves: 'waves',
  columnIsItem: ({ column }: { column: string }) => `"${column}" is an item`,
  nameColumnOrTakeOff: ({ role }: { role: string }) =>
    `name the column of the ${role}, or take it off items if it holds no answers`,
  range: ({ min, max }: { min: number; max: number }) => `${min}–${max}`,
  rangesOfTextsAndItems: ({
    least,
    most,
    items,
  }: {
    least: number;
    most: number;
    items: readonly string[];
  }) => `the texts run ${least}–${most}, the items ${items.join(', ')}`,
  mendEndPointsOrGive: 'correct the end points, or give the scale answers of its own',
  notItemOfScale: ({ id }: { id: string }) => `"${id}" is not an item of this scale`,
  nameItemListedUnder: 'name an item listed under items of the same scale',
  minValidTooLarge: ({ needed, id, itemCount }: { needed: number; id: string; itemCount: number }) =>
    `min_valid ${needed}: scale "${id}" has ${itemCount} item${itemCount === 1 ? '' : 's'} only`,
  writeNumberUpToOrAll: ({ itemCount }: { itemCount: number }) =>
    `write a number up to ${itemCount}, or all, half or any`,
  endPointsNotDeclared: 'the end points of the answers (min, max) are not declared',
  addMinAndMaxToScale: 'add min and max to this scale or to the population',
  endPointsImpossible: ({ min, max, largestRange }: { min: number; max: number; largestRange: number }) =>
    `min ${min}, max ${max}: max must be larger, by at most ${largestRange}`,
  writeEndPointsQuestionnaire: 'write the end points that the questionnaire offers',
  scaleHasNoItems: ({ scale }: { scale: string }) => `scale "${scale}" has no items`,
  addItemsOrInnerScales: 'add items, or inner scales that have some',
  itemAndScaleDiffer: ({
    item,
    min,
    max,
    scale,
    scaleMin,
    scaleMax,
  }: {
    item: string;
    min: number;
    max: number;
    scale: string;
    scaleMin: number;
    scaleMax: number;
  }) => `item "${item}" runs ${min}–${max}, but scale "${scale}" runs ${scaleMin}–${scaleMax}`,
  itemsOfOneScaleNeed: 'items of one scale need the same end points',
  missingCodeIsAnswer: ({ code, item, min, max }: { code: string; item: string; min: number; max: number }) =>
    `missing code ${code} is a valid answer of item "${item}" (${min}–${max})`,
  useCodeOutsideAnswers: 'use a code outside the answers',
  dataFileNotCodebook: 'this is a data file, not a codebook',
  dataFileNotCodebookHint: ({ file }: { file: string }) =>
    `to draft a codebook from it: hanaro codebook init ${file}`,
  whereSchemaStands: 'the schema is hanaro/schema/codebook-1.json, explained in docs/codebook.md',
});
