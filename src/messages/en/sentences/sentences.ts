/** What sentences on results have in common. */
export const sentences = () => ({
  level: ({ level }: { level: string }) => `The level of significance is ${level}.`,
  inBrackets: ({ label, what }: { label: string; what: string }) => `${label} (${what})`,
  interval: ({ level, limits }: { level: string; limits: string }) => `${level}% CI ${limits}`,
  differenceInterval: ({ level, limits }: { level: string; limits: string }) =>
    `${level}% CI of the mean difference ${limits}`,
  bootstrapInterval: ({ level, limits }: { level: string; limits: string }) =>
    `bootstrap ${level}% CI of the mean difference ${limits}`,
  withheld: 'withheld',
  headings: {
    scores: 'Scores',
    comparisons: 'Group comparisons',
    paired: 'Scores of the same people',
    characteristics: 'Respondents',
  },
  headingOf: ({ population, what }: { population: string; what: string }) => `${population} · ${what}`,
  nothing: 'There is nothing to say of these data.',
  noSentences: ({ name }: { name: string }) => `there are no sentences to write as ${name}`,
  noSentencesHint: ({ commands }: { commands: string }) => `sentences are written by ${commands}`,
});
