export const verify = () => ({
  noSignificanceLevel: ({ written }: { written: string }) => `"${written}" is no significance level`,
  noSignificanceLevelHint: 'write it between 0 and 1, such as ".05"',
  explanationsTexts: {
    welch_test: 'the figure of Welch’s test',
    student_test: 'the figure of Student’s test',
    two_sided: 'goes by the two-sided p',
    one_sided: 'goes by the one-sided p',
    opposite_direction: 'the sign is reversed, as of the second group minus the first',
    sd_of_n: 'the SD divides by n, not by n − 1',
    se_for_sd: 'the standard error, not the SD',
    sd_for_se: 'the SD, not the standard error',
    sum_score: 'of sums of the items, not of their means',
    mean_score: 'of means of the items, not of their sums',
    score_of_maximum: 'mean ÷ highest × 100',
    other_total: ({ total, n }: { total: string | number; n: string | number }) =>
      `a percentage of ${total} (${n})`,
    half_even: 'a half rounded to the even digit',
    half_binary: 'a half rounded as a binary number, as printf and toFixed do',
    half_down: 'a half rounded down',
    truncated: 'cut off, not rounded',
    bent_to_add_up: ({ sum }: { sum: string | number }) =>
      `adjusted by one in the last digit, so that the column adds up to ${sum}`,
    other_cut_points: ({ stars }: { stars: string | number }) => `stars by other cut points: ${stars}`,
    missing_rule: ({ rule }: { rule: string | number }) => `another missing rule (min_valid: ${rule})`,
    listwise: ({ of }: { of: string | number }) => `of those alone who have ${of} (listwise deletion)`,
    item_not_reversed: ({ items }: { items: string | number }) => `not reversed: ${items}`,
    item_reversed: ({ items }: { items: string | number }) => `reversed, unlike in the codebook: ${items}`,
    transposed_digits: 'two digits change places',
    one_digit: 'one digit differs',
    one_star: 'one star too many or too few',
    subcategory_absent: ({ known }: { known: string }) =>
      `the coding sheet has no such subcategory; it has: ${known}`,
    mentions: 'mentions were counted, not different concepts',
    spelled_apart: 'names that differ in spaces or punctuation only, taken as one',
  },
  totalNames: {
    all: 'everybody',
    group: 'the group',
    level: 'the level',
    known: 'those with a known level',
  },
  bothExplanations: ({ first, second }: { first: string; second: string }) => `${first}; ${second}`,
  everyScoreOfTable: 'every score of the table',
  everyAnswerOfTableScales: 'every answer of the table’s scales',
  everyScoreOfCodebook: 'every score of the codebook',
  everyAnswerOfCodebookItems: 'every answer of the codebook’s items',
  percentBase: ({
    table,
    name,
    fit,
    percentCount,
    percentOf,
  }: {
    table: string;
    name: string;
    fit: number;
    percentCount: number;
    percentOf: string;
  }) =>
    `percents of table ${table} are taken as of ${name}, which ${fit} of ${percentCount} fit; percent_of: ${percentOf} in the table declares it`,
  percentBases: {
    all: 'all respondents',
    column: 'the column',
    row: 'the row',
    valid: 'the valid answers',
  },
  notInCodebook: ({ kind, name, codebook }: { kind: string; name: string; codebook: string }) =>
    `${kind} "${name}" is not in the codebook ${codebook}`,
  kinds: {
    population: 'population',
    scale: 'scale',
    item: 'item',
    characteristic: 'characteristic',
    level: 'level',
    group: 'group',
  },
  noSuchCell: ({ address }: { address: string }) => `there is no such cell: ${address}`,
  noSuchCellHint: ({ shown }: { shown: string }) => `there are: ${shown}`,
  notScoredAnew:
    'answers from standard input are read only once, and counts hold none: missing rules, listwise deletion and reversed items were not tried as explanations',
  scoringStopped: ({ runs }: { runs: number }) =>
    `scored the answers ${runs} times to explain differences, then stopped: the data are large`,
});
