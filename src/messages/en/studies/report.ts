import { counted } from '../../counted.ts';

/** The report of a whole study, and the command that writes it. */
export const report = () => ({
  command: 'Write a report of a whole study: a page, a workbook or a text with tables and pictures',
  sectionsOption: ({ sections }: { sections: string }) =>
    `parts of the report, in their order: ${sections}; left out: those of the codebook’s report, else all`,
  headings: {
    summary: 'Summary',
    scores: 'Scores',
    differences: 'Differences between groups',
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
    g,
    p,
  }: {
    label: string;
    higher: string;
    lower: string;
    g: string;
    p: string;
  }) => `${label}: ${higher} higher than ${lower} (g = ${g}, p ${p}).`,
  marked: ({ marked, rows, below }: { marked: number; rows: number; below: string }) =>
    `${marked} of ${counted(rows, 'comparison')} with p < ${below}.`,
  warnings: 'Warnings:',
  version: ({ name, version }: { name: string; version: string }) => `${name} ${version}`,
  codebook: ({ id, version }: { id: string; version: string }) => `Codebook ${id}, version ${version}`,
  settingsFile: ({ file }: { file: string }) => `with the settings of ${file}`,
});
