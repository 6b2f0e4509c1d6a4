export const personScores = () => ({
  description: 'Write the score of each person on each scale, to go on with in SPSS, R or jamovi',
  notice:
    'this holds the scores of each person, as confidential as the answers: keep it as you keep the data',
  askForScreen: 'the scores of each person are not shown on a screen unasked',
  askForScreenHint: 'name a file: -o scores.csv; or show them with --format csv',
  severalPopulations: ({ one, other }: { one: string; other: string }) =>
    `these are files of several populations ("${one}", "${other}"), whose columns differ`,
  severalPopulationsHint: 'write the scores of each population into a file of its own',
  tooManyForSheet: ({ people, most }: { people: number; most: number }) =>
    `a worksheet has room for ${most} people, and these are ${people}`,
  tooManyForSheetHint: 'write them as CSV: -o scores.csv',
  file: 'File',
  line: 'Line of the file',
  respondent: 'Respondent',
  wave: 'Wave',
  group: 'Group',
  meanScore: 'score (mean of the valid answers)',
  sumScore: 'score (sum of all items, prorated)',
  sum: 'sum of all items, prorated',
  hundred: '0–100',
  validAnswers: ({ items }: { items: number }) => `valid answers, of ${items}`,
  sheet: 'Scores',
  columnsSheet: 'Columns',
  column: 'Column',
  meaning: 'What it is',
});
