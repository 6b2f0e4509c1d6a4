export const tally = () => ({
  hasSameContentHint: 'name one of them: otherwise everybody in it counts twice',
  tooManyRows: 'more than 2^53 rows altogether cannot be counted exactly',
  sameRowsInAnotherFormHint:
    'name one of them: otherwise everybody in it counts twice; if these are other people who answered alike, put them into one file',
  codebookOf: ({ id, version }: { id: string; version: string }) => `codebook ${id} version ${version}`,
  codebookChanged: ({ version, theirs }: { version: string; theirs: string }) =>
    `made by hanaro ${version} with a ${theirs} that differs from the one in use`,
  otherCodebook: ({ theirs, ours }: { theirs: string; ours: string }) =>
    `made with ${theirs}; this run uses ${ours}`,
  nameThatCodebook: 'name that codebook with --codebook, or run hanaro tally again with the one in use',
  countsDoNotAddUp: ({ found, wanted }: { found: number; wanted: number }) =>
    `the counts do not add up: ${found} in place of ${wanted}`,
  notOfCodebook: 'names, order or number are not those of the codebook',
  otherMoments: 'the sums of products cannot be of the people with these scores',
  impossibleScore: 'a score that the scale cannot have, or out of order',
  otherAnswers: 'the scores cannot come from the answers to the items',
  makeAgain: 'the file was changed or damaged: make it again with hanaro tally',
  notJson: 'this tally is not valid JSON',
  tooLarge: ({ mostMebibytes }: { mostMebibytes: number }) => `this tally is larger than ${mostMebibytes} MB`,
  tooFewPeople: ({ population, whose, minCell }: { population: string; whose: string; minCell: number }) =>
    `${population}${whose}: fewer than ${minCell} people, so their counts are nearly their answers`,
  tooFewPeopleHint:
    'tally when there are more people; or leave --min-cell out if whoever gets the counts may know them',
  rowsOfNoGroup: 'rows of no group',
  afterComma: ({ label }: { label: string }) => `, ${label}`,
});
