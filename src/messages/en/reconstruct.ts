export const reconstruct = () => ({
  sharedItems: ({ population }: { population: string }) =>
    `population "${population}": answers cannot be reconstructed where scales share items`,
  printedFigureNotNumber: ({ figure }: { figure: string }) => `printed figure "${figure}" is not a number`,
  countsOfDoNotAddUp: ({ variable }: { variable: string }) =>
    `the counts of "${variable}" do not add up, whichever one gives way (people without an answer need a level of their own)`,
  codebookHasGroupsOfTables: ({ otherCount, population }: { otherCount: number; population: string }) =>
    `the codebook has ${otherCount} groups of "${population}": tables of two are reconstructed; name a codebook with these two`,
  tablesCompareGroups: ({ population }: { population: string }) =>
    `the tables compare groups of "${population}", for which the codebook declares none`,
  groupSizesUnclear: ({ group, found }: { group: string; found: string }) =>
    `n of group "${group}" must be the same whole number above 1 in every table; found ${found}`,
  mixedTables: ({ population, kinds }: { population: string; kinds: string }) =>
    `population "${population}" needs tables of means or of two groups compared, unmixed; found ${kinds}`,
  figureAndReason: ({ printed, why }: { printed: string; why: string }) => `"${printed}": ${why}`,
  figureAndReasonHint: 'write the figure alone; leave it empty where the paper prints none',
  bothMeansNeeded: ({ table, scale }: { table: string; scale: string }) =>
    `table ${table}, row "${scale}": the means of both groups are needed, or of neither`,
  unknownName: ({ unknown, population }: { unknown: string; population: string }) =>
    `the tables name "${unknown}", which the codebook does not have in population "${population}"`,
  meanOutsideScores: ({
    inGroup,
    printed,
    minTimes,
    maxTimes,
  }: {
    inGroup: string;
    printed: string;
    minTimes: number;
    maxTimes: number;
  }) => `${inGroup}the mean ${printed} is outside the scores, ${minTimes}–${maxTimes}`,
  noSumHasMean: ({
    inGroup,
    people,
    items,
    printed,
    one,
    other,
  }: {
    inGroup: string;
    people: number;
    items: number;
    printed: string;
    one: string;
    other: string;
  }) =>
    `${inGroup}no sum of ${people} people's answers to ${items} item${items === 1 ? '' : 's'} has the mean ${printed} (sum ${one}, ${other})`,
  impossibleSd: ({ inGroup, nearest }: { inGroup: string; nearest: string }) =>
    `${inGroup}no whole answers with that mean have that SD (nearest: ${nearest})`,
  noAnswersHaveWelchT: 'no whole answers with those means and SDs have that Welch t',
  noAnswersHaveT: ({ nearest }: { nearest: string }) =>
    `no whole answers with those means and SDs have that t (nearest Student t: ${nearest})`,
  inGroup: ({ group }: { group: string }) => `group "${group}": `,
  scalePrintedDifferently: ({ scale }: { scale: string }) =>
    `the same figure of "${scale}" is printed differently`,
  partsDoNotMakeT: ({ scale }: { scale: string }) =>
    `no sums of its parts add up to the means and t printed for "${scale}"`,
  groupPartsDoNotAddUp: ({
    groupId,
    id,
    low,
    high,
    ownLow,
    ownHigh,
  }: {
    groupId: string;
    id: string;
    low: number;
    high: number;
    ownLow: number;
    ownHigh: number;
  }) =>
    `group "${groupId}": the parts of "${id}" add up to ${low}–${high} points, its printed mean needs ${ownLow}–${ownHigh}`,
  groupSdsCannotOccur: ({ groupId, id }: { groupId: string; id: string }) =>
    `group "${groupId}": the SDs of "${id}" and of its parts cannot occur together (none can spread more than all others added up)`,
  partsDoNotAddUp: ({
    scale,
    low,
    high,
    scaleLow,
    scaleHigh,
  }: {
    scale: string;
    low: number;
    high: number;
    scaleLow: number;
    scaleHigh: number;
  }) =>
    `the items or parts of "${scale}" add up to ${low}–${high} points, its printed mean needs ${scaleLow}–${scaleHigh}`,
  printedDifferently: ({ id }: { id: string }) => `the same figure of "${id}" is printed differently`,
  noSumHasFigures: ({ id, n }: { id: string; n: number }) =>
    `"${id}": no sum of ${n} people's answers has what is printed`,
  instrumentHasNoPopulation: ({ population }: { population: string }) =>
    `the codebook has no population "${population}"`,
  syntheticNote:
    'Synthetic data: no one gave these answers. hanaro made them up so that the printed figures come out of them again; they are no evidence about the people surveyed.',
  everyPersonAnswersAndOrder: "every person's answers, and their order",
  howItemsOfScaleGo: 'how the items of a scale go together, and how scales go together',
  howCharacteristicsRelate:
    'how characteristics relate to answers and to each other: they were dealt out independently, do not cross them',
  inventedInGroups: 'means and SDs of items, and of every scale that no table prints',
  inventedInOneGroup: 'SDs of items and scales, and every mean that no table prints',
});
