import { counted } from '../counted.ts';

export const score = () => ({
  all: 'All',
  missing: 'Missing',
  warningWithheld: ({ text, withheld }: { text: string; withheld: string }) => `${text} (${withheld})`,
  withheld: 'details withheld by --min-cell',
  somethingToLook: 'there is something to look at',
  withheldWarnings: {
    number_invalid: 'cells that are no number, taken as missing',
    number_normalised: 'numbers read without regard to units, thousands separators, decimal commas and width',
    number_outside_bands: 'numbers in no band',
    answer_invalid: 'cells that are no answer taken as missing',
    answer_normalised: 'cells read through unusual spelling',
    header_rows: 'rows of headings left out',
    level_empty: 'some cells are empty',
    level_normalised: 'cells read through unusual spelling',
    level_unlisted: 'some values are not in the codebook',
    respondent_empty: 'some cells are empty',
    respondents_alike: 'names of respondents differ only in how a number is written',
    rows_dropped: 'rows that cannot be used left out',
    rows_excluded: 'rows left out by `exclude` in the codebook',
    rows_unfinished: 'previews or unfinished answers counted as people',
    rows_repeated: 'rows of repeated respondents left out',
  },
  groupOfPopulation: ({ population, group }: { population: string; group: string }) =>
    `${population} · ${group}`,
  firstMinusSecond: ({ first, second }: { first: string; second: string }) => `${first} − ${second}`,
  uncomputedInPlace: ({
    place,
    why,
    shown,
    more,
    figures,
  }: {
    place: string;
    why: string;
    shown: readonly string[];
    more: string;
    figures: number;
  }) => `${place}: ${why}: ${shown.join(', ')}${more} (${counted(figures, 'figure')})`,
  uncomputedReasons: {
    no_respondents: 'no people, so no mean',
    one_respondent: 'one person, so no SD and no interval',
    empty_group: 'no people, so nothing to compare',
    too_few_respondents: 'too few people for the test',
    no_variance: 'no variance to measure a difference by',
  },
  respondentLabel: 'a name or number of each respondent',
  groupLabel: 'Group',
  noAnswer: 'no answer',
  lowest: 'lowest',
  highest: 'highest',
});
