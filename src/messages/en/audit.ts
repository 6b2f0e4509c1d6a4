export const audit = () => ({
  allFaults: ({ messages }: { messages: readonly string[] }) => messages.join('; '),
  givenUp: 'which of them are wrong takes too long to work out, and was not',
  comparisonFigures: {
    t: 't',
    df: 'df',
    p: 'p',
    difference: 'the difference',
    conf_low: 'the lower confidence limit',
    conf_high: 'the upper confidence limit',
    d: 'the effect size',
    stars: 'the stars',
    significant: 'what the text says of significance',
  },
  cannotAllBeTrue: ({ all }: { all: string }) => `they cannot all be true: ${all}`,
  agreeWithEachOther: ({ why, others }: { why: string; others: string }) =>
    `${why}. These agree with each other: ${others}`,
  doesNotGoWithOtherFigures: ({ name, plain }: { name: string; plain: string }) =>
    `${name} ${plain} does not go with the other figures`,
  outsidePossibleRange: ({ name, between, plain }: { name: string; between: string; plain: string }) =>
    `the other figures put ${name} ${between}; printed is ${plain}`,
  different: 'different',
  notDifferent: 'not different',
  wordsAgainstP: ({ says, p }: { says: string; p: string | null }) =>
    `the text calls the groups ${says}, which p${p ? ` ${p}` : ''} does not go with`,
  starsAgainstP: ({ p, marks, printed }: { p: string | null; marks: string; printed: string }) =>
    `p${p ? ` ${p}` : ''} earns ${marks}, not ${printed}`,
  figureAndValue: ({ texts }: { texts: readonly string[] }) => texts.join(', '),
  at: ({ from }: { from: string }) => `at ${from}`,
  between: ({ from, to }: { from: string; to: string }) => `between ${from} and ${to}`,
  oneSidedPValues: 'its p-values agree with the other figures as one-sided ones',
  standardErrorsAsSds:
    'what it prints as standard deviations agrees with the other figures as standard errors of the mean',
  effectSizesWithoutSigns: 'its effect sizes agree with the other figures as printed without their signs',
  dfFormulas: {
    welch_1947: 'its df agree with the formula of Welch (1947), as of Stata’s option welch',
    rounded_down: 'its df agree with those of Welch–Satterthwaite, rounded down',
    smaller_n: 'its df agree with the n of the smaller group minus 1',
  },
  adjustedToAddUp: ({
    n,
    divisor,
    right,
    up,
    by,
    total,
  }: {
    n: string;
    divisor: number;
    right: string;
    up: boolean;
    by: string;
    total: string;
  }) =>
    `${n} of ${divisor} is ${right}; ${up ? 'raised' : 'lowered'} by ${by} so that the column adds up to ${total}`,
  allEvidence: ({ concerned }: { concerned: readonly string[] }) => concerned.join('; '),
  column: 'column',
  row: 'row',
  sumIsNot: ({ way, added, all }: { way: string; added: string; all: number }) =>
    `${way} ${added}, not ${all}`,
  percentIsNot: ({
    people,
    all,
    percent,
    percentPlain,
  }: {
    people: number;
    all: number;
    percent: string;
    percentPlain: string;
  }) => `${people} of ${all} is ${percent} %, not ${percentPlain} %`,
  everybodyDiffers: ({ people, all }: { people: string; all: string }) =>
    `everybody is ${people} people in one place, ${all} in another`,
  someMayNotHaveAnswered: 'some may not have answered, so that the counts need not add up to it',
  otherItems: ({ listed, items }: { listed: string; items: number }) =>
    `; all figures of the scale fit ${listed} items (the codebook has ${items})`,
  possibleWithSmallerN: ({ fewer }: { fewer: number }) =>
    `; with n ${fewer} it is possible: where some gave no answer, write the n of the row`,
  meanOutsideScale: ({
    min,
    max,
    mean,
    asSum,
    items,
  }: {
    min: number;
    max: number;
    mean: string;
    asSum: boolean;
    items: number;
  }) =>
    `a mean on ${min}–${max} cannot be ${mean}${asSum ? `; as the mean of sums of ${items} items it is possible: declare it by score: sum` : ''}`,
  noSumHasMean: ({
    answers,
    n,
    items,
    mean,
    fewer,
    other,
  }: {
    answers: number;
    n: string;
    items: number;
    mean: string;
    fewer: string;
    other: string;
  }) =>
    `no whole sum of ${answers} answers (n ${n} × ${items} item${items > 1 ? 's' : ''}), divided by ${answers}, rounds to ${mean}${fewer}${other}`,
  everyMeanPossible: ({ answers, decimals }: { answers: number; decimals: number }) =>
    `n × items = ${answers}: every mean with ${decimals} decimals is possible`,
  scoresMayLackAnswers: 'scores may lack answers, so that their mean can be any number',
  noMeanGivesScore: ({
    mean,
    score,
    min,
    difference,
  }: {
    mean: string;
    score: string;
    min: number;
    difference: number;
  }) => `no mean that prints ${mean} gives ${score} by (mean − ${min}) ÷ ${difference} × 100`,
  meansOfSums: 'its means are possible as those of sums of items',
  printedTwiceDifferently: ({
    before,
    table,
    cell,
    cellTable,
  }: {
    before: string;
    table: string;
    cell: string;
    cellTable: string;
  }) => `the same figure is ${before} in table ${table} and ${cell} in table ${cellTable}`,
  everySdPossible: ({ numberItems }: { numberItems: number }) =>
    `n × items = ${numberItems}: with this mean, an SD with any other last digit is possible, too`,
  sdTooLarge: ({
    min,
    max,
    n,
    mean,
    sd,
  }: {
    min: number;
    max: number;
    n: string;
    mean: string;
    sd: string;
  }) => `on ${min}–${max}, no SD of ${n} people with mean ${mean} is as large as ${sd}`,
  noAnswersHaveSd: ({ n, items, mean, sd }: { n: string; items: number; mean: string; sd: string }) =>
    `whole answers of ${n} people to ${items} item${items > 1 ? 's' : ''} with mean ${mean} cannot have SD ${sd}`,
  momentsDisagree: ({ named }: { named: string }) =>
    `n, mean, SD, standard error and interval do not go together: ${named}`,
  subcategoriesAnnounced: ({ cell, partCount }: { cell: string; partCount: number }) =>
    `${cell} subcategories are announced, and ${partCount} are listed`,
  conceptsDoNotAddUp: ({ category, added, cell }: { category: string; added: number; cell: string }) =>
    `the concepts of “${category}” add up to ${added}, not to ${cell}`,
  nothingPrinted: 'nothing is printed here',
  notNumber: 'it is not a number',
  instrumentHasNoSuchScale: 'the codebook has no such scale or item',
  nothingToCompareWith: 'nothing else is printed that it could be checked against',
  everyOtherLastDigit: 'every other last digit would agree with the other figures as well',
  partsCannotMakeWhole: ({ partCount, whole }: { partCount: number; whole: string }) =>
    `the ${partCount} means of its parts, weighted by their items, cannot make ${whole}`,
  groupsCannotMakeWhole: ({ whole }: { whole: string }) =>
    `the means of the two groups, weighted by their n, cannot make ${whole}`,
  markWithoutCutPoint: ({ known }: { known: string }) =>
    `this mark has no cut point (those that have one: ${known})`,
  tablesHaveNoPrintedFigures: 'the tables have no printed figures',
  tablesHaveNoPrintedFiguresHint: 'write the tables under `tables`',
  placesForFiguresEmptyWrite: ({ places }: { places: number }) =>
    `${places} places for figures are empty: write the figures there, exactly as printed`,
});
