import { counted } from '../../counted.ts';

/** The report of a whole study, and the command that writes it. */
export const report = () => ({
  command: 'Write a report of a whole study: a page, a workbook or a text with tables and pictures',
  sectionsOption: ({ sections }: { sections: string }) =>
    `parts of the report, in their order: ${sections}; left out: those of the codebook’s report, else all that the codebook can give, without correlations`,
  help: 'Exit code 4: a figure of the parts that are shown cannot be computed, or a\npart that is asked for has nothing to show. The document is written.',
  headings: {
    summary: 'Summary',
    scores: 'Scores',
    differences: 'Differences between groups',
    waves: 'Changes between waves',
    correlations: 'Correlations',
    answers: 'Answers',
    respondents: 'Respondents',
    reliability: 'Reliability',
    methods: 'How figures were computed',
    data: 'Data',
    reproduce: 'How to compute them again',
  },
  people: ({ population, n }: { population: string; n: number }) =>
    `${population}: ${counted(n, 'respondent')}.`,
  peopleOfGroups: ({ population, n, groups }: { population: string; n: number; groups: string }) =>
    `${population}: ${counted(n, 'respondent')} (${groups}).`,
  groupOf: ({ group, n }: { group: string; n: number }) => `${group} ${n}`,
  scoreOf: ({ group, value }: { group: string; value: string }) => `${group} ${value}`,
  indicator: ({ label, scores }: { label: string; scores: string }) => `${label}, 0–100: ${scores}.`,
  differs: ({
    label,
    higher,
    lower,
    figures,
  }: {
    label: string;
    higher: string;
    lower: string;
    figures: readonly string[];
  }) => `${label}: ${higher} higher than ${lower} (${figures.join(', ')}).`,
  levelsDiffer: ({ label, figures }: { label: string; figures: readonly string[] }) =>
    `${label}: the groups differ (${figures.join(', ')}).`,
  pairsThatDiffer: ({ procedure, pairs }: { procedure: string; pairs: readonly string[] }) =>
    `By ${procedure}, ${pairs.join('; ')}.`,
  noPairDiffers: ({ procedure }: { procedure: string }) => `By ${procedure}, no two groups differ.`,
  higherThan: ({ higher, lower }: { higher: string; lower: string }) => `${higher} higher than ${lower}`,
  marked: ({ marked, rows, below }: { marked: number; rows: number; below: string }) =>
    `${marked} of ${counted(rows, 'comparison')} with p < ${below}.`,
  markedOfMany: ({ marked, rows, below }: { marked: number; rows: number; below: string }) =>
    `All groups at once: ${marked} of ${counted(rows, 'comparison')} with p < ${below}.`,
  noneComputed: ({ rows }: { rows: number }) =>
    rows === 1
      ? 'The comparison could not be computed.'
      : `Of the ${rows} comparisons none could be computed.`,
  notComputed: ({ rows, lacking }: { rows: number; lacking: number }) =>
    `Of ${counted(rows, 'comparison')}, ${lacking} could not be computed.`,
  differenceNotes: {
    cohensD: 'd: Cohen’s d, the mean difference ÷ the pooled SD',
    hedgesG: 'Pictures show Hedges’ g: Cohen’s d, corrected for small groups',
    pairsNotCorrected:
      'Pictures of two groups out of more: each interval by itself, not corrected for the number of pairs; the table of all pairs is',
  },
  nothing: {
    differences: 'Nothing to compare: there are no groups. --by groups people by a characteristic.',
    waves:
      'No waves to compare: the codebook has none. --wave pre=before.csv --wave post=after.csv names a file for each.',
    correlations: 'Nothing to correlate: there are not two scales or columns of numbers.',
    answers: 'No one answered an item.',
    respondents: 'The codebook has no characteristics of respondents.',
    methods: 'None of the other parts that are shown has figures.',
  },
  ofWave: ({ label }: { label: string }) =>
    `Scores and answers are those of the wave ${label}; --wave takes another.`,
  emptyPart: ({ part, why }: { part: string; why: string }) =>
    `part "${part}" of the report is empty: ${why}`,
  warnings: 'Warnings:',
  version: ({ name, version }: { name: string; version: string }) => `${name} ${version}`,
  codebook: ({ id, version }: { id: string; version: string }) => `Codebook ${id}, version ${version}`,
  settingsFile: ({ file }: { file: string }) => `with the settings of ${file}`,
});
