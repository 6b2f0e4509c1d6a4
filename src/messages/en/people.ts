import { counted } from '../counted.ts';

export const people = () => ({
  countedAsDifferentPeople: ({
    both,
    names,
    groups,
    independent,
  }: {
    both: number;
    names: number;
    groups: string;
    independent: boolean;
    count: string;
  }) =>
    `${counted(both, 'value')} of ${names} ${groups}, counted as different people${independent ? '' : '; if they are the same, a test of independent samples is wrong'}`,
  inMoreThanOneGroup: ({ labels }: { labels: readonly string[] }) =>
    `in more than one group (${labels.join(', ')})`,
  inBothGroups: ({ labels }: { labels: readonly string[] }) => `in both groups (${labels.join(', ')})`,
  firstStandsIn: ({ file, line }: { file: string; line: number }) =>
    ` (the first one stands in ${file === '' ? 'line ' : `${file}:`}${line}, too)`,
  mostInBothGroups: ({
    count,
    names,
    named,
    groups,
    earlier,
  }: {
    count: string;
    names: number;
    named: boolean;
    groups: string;
    earlier: string;
  }) =>
    `${count} of ${names} ${named ? 'respondents have rows' : 'values of this column stand'} ${groups}${earlier}: ${named ? 'these' : 'if it names people, these'} are paired data, and a test of independent samples is wrong for them`,
  fewInBothGroups: ({
    count,
    names,
    named,
    groups,
    earlier,
  }: {
    count: string;
    names: number;
    named: boolean;
    groups: string;
    earlier: string;
  }) =>
    `${count} of ${names} ${named ? 'respondents have rows' : 'values of this column stand'} ${groups}${earlier}: in a test of independent samples a person is in one group only`,
  mostInBothGroupsHint:
    "write `waves` with this column in place of `group` in the codebook, and compare each person's scores by hanaro compare (paired t-test, Wilcoxon's signed-rank test). If equal values are different people, score with --on-both-groups independent",
  fewInBothGroupsHint:
    'correct the rows whose name or group is wrong; if equal values are different people, score with --on-both-groups independent',
  alike: ({ count, one, other }: { count: number; one: string; other: string }) =>
    `${counted(count, 'name')} of respondents written in more than one way, as ${one} and ${other}: counted as different people; if they are the same, write the names alike in all rows`,
  alikeHint: 'save the column of names as text in every file, without .0 and with the same zeros',
  keepOne: 'keep one of the rows, or choose with --on-duplicate first or last',
  waves:
    'most respondents have several rows: if these are waves of a survey, such as before and after, write `waves` in the codebook, and compare them by hanaro compare; if forms were sent twice, keep one row of each',
  sameRespondentAsInRowBefore: 'the same respondent as in a row before',
  sameRespondent: ({ where, line }: { where: string; line: number }) =>
    `the same respondent as in ${where === '' ? 'line ' : where}${line}`,
});
