import { counted } from '../../counted.ts';

export const draft = () => ({
  rowFlawTexts: {
    preview: 'a preview or a test',
    spam: 'spam',
    unfinished: 'unfinished',
    rejected: 'not approved in review',
    screened_out: 'screened out, or beyond a quota',
  },
  confirmWord: 'confirm',
  head: ({ files, marks, word }: { files: string; marks: number; word: string }) =>
    `Draft of a codebook, made by hanaro codebook init from ${files}\nPlaces to confirm: ${marks}. Look at each "# ${word}", correct what is wrong, and remove the mark\nExplained in docs/codebook.md. When it is done: hanaro codebook check THIS-FILE`,
  howReportsHeaded: ' how reports are headed',
  columnsOfNotUsed: ({ names }: { names: string }) => `Columns of ${names} that are not used`,
  twoGroupsToCompareDifferences: 'the two groups to compare; differences are the first minus the second',
  differentPeopleAnsweredAtTwo:
    'that different people answered at the two times: the same people need a paired t-test; differences are the first minus the second',
  groupsToCompareEveryTwo:
    'the groups to compare, every two of them; differences are the one listed first minus the other',
  differentPeopleAnsweredAtEach:
    'that different people answered at each time: the same people need paired t-tests; differences are the one listed first minus the other',
  whenAnswered: 'when it was answered',
  personalData: 'personal data',
  personalDataOfEach: ({ name }: { name: string }) =>
    `personal data; if no two people have the same, write respondent: ${JSON.stringify(name)}, so that who answered twice is found`,
  agreed: 'consent',
  recordedByFormService: 'recorded by the form service',
  freeText: 'free text',
  rowsMayBeLeft: ({ count, kinds }: { count: number; kinds: readonly string[] }) =>
    `that ${counted(count, 'row')} may be left out (${kinds.join(', ')}); [] keeps them`,
  unusedAnswers: ({ max, list }: { max: number; list: string }) =>
    `that the scale has ${max} points; no one chose ${list}`,
  endPointsByWordsBeside: ({ min, max }: { min: number; max: number }) =>
    `the end points; ${min}–${max} by the words beside the answers to other items`,
  itemsOneScale: 'that these items are one scale',
  lowestNumberMeans: ({ downward }: { downward: string }) =>
    `the lowest number means "${downward}"; unless high scores are to mean the opposite, list every item under reverse`,
  perhapsReverseKeyed: ({ list }: { list: string }) =>
    `reverse-keyed? these run against the rest; if so, reverse: [${list}]`,
  confirm: 'that it describes people, and is no item of a scale',
  mayBe: ({ name }: { name: string }) =>
    `no one answered "${name}" too; if that is the same question, take this one out of its scale: both are then read together`,
  sameAs: ({ name }: { name: string }) =>
    `read together with "${name}", as one question; if it is another one, rename the column and add it`,
  oneOption: 'one option of a question with several answers',
  numberOfResponse: 'the number of the response',
  namesRespondents: 'names respondents',
  deviceOrPlace: 'the device or place',
  stateOfResponse: 'the state of the response',
  pointsGivenByFormService: 'points given by the form service',
  occasionOrNumber: 'the occasion, or its number',
  cannotStandBesideScale: ({ other, code }: { other: string; code: string }) =>
    `cannot stand beside scale ${other}: ${code} is an answer in one and "no answer" in the other`,
  columnHasNoName: ({ position }: { position: number }) => `column ${position} has no name`,
  pointsInTime:
    'that no one is in two rows: these look like points in time. Every row counts as a person; split the file by them, or name the column that tells people apart under respondent',
  empty: 'empty',
  noName: 'no name',
  nameTooLong: 'the name is too long',
  repeated:
    'seems to name respondents, but has repeats; if people have several rows, keep one of each, or part them by time',
  differing: 'more than one column has this name; if it is an item, rename it and add it',
  constant: 'the same everywhere',
  variety: 'many different cells (free text or figures)',
  noColumnLooksLikeAnswers: 'no column looks like answers',
  noColumnLooksLikeAnswersHint:
    'answers are whole numbers in a small range, or words such as "strongly agree"; write the codebook by hand, as docs/codebook.md explains',
  survey: 'Survey',
  chooseSheetOfAnswersWithSheet: 'choose the sheet of the answers with --sheet',
  rowsSeemToSumUp: ({ count }: { count: number }) =>
    `${counted(count, 'row')} that ${count === 1 ? 'seems' : 'seem'} to sum up others, such as totals, ${count === 1 ? 'is' : 'are'} not drafted from; score without them by --on-summary-row drop`,
  firstLineNamesNoColumns: ({ line }: { line: number | null }) =>
    `the first line does not seem to name the columns: most have no name${line === null ? '' : `; the names seem to stand on line ${line}`}`,
  nameEveryColumnOnFirst: 'name every column on the first line',
  deleteLinesAboveLine: ({ line }: { line: number }) => `delete the lines above line ${line}`,
  fileEmptyHint: 'the first line names the columns, and answers follow it',
  decade: ({ from }: { from: number }) => `${from}–${from + 9}`,
  decadeAndUnder: ({ from }: { from: number }) => `under ${from + 10}`,
  decadeAndOver: ({ from }: { from: number }) => `${from} and over`,
  numbersFound: ({
    what,
    missing,
    code,
    others,
  }: {
    what: string;
    missing: string;
    code: string;
    others: string;
  }) => `${what}${missing}${code}${others}`,
  bandsOfAges: ({ least, most }: { least: number; most: number }) =>
    `the bands of ages; found: ${least}–${most}`,
  numbersAlone: ({ least, most }: { least: number; most: number }) =>
    `that these are numbers (${least}–${most}); for groups of them add bands: [10, 20, 30]`,
  yearsNotAges: ({ least, most }: { least: number; most: number }) =>
    `these look like years (${least}–${most}); no ages are made of them; for groups add bands: [1960, 1980, 2000]`,
  numbersMissing: '; that the numbers under missing mean "no answer"',
  ageOrCode: ({ people, age }: { people: number; age: number }) =>
    `; ${people} people are ${age}: if that means "no answer", missing: [${age}]`,
  cellsNoNumbers: ({ others }: { others: number }) =>
    `; ${counted(others, 'cell')} ${others === 1 ? 'is' : 'are'} no number: hanaro check names the lines`,
  sameRespondentsInWaves:
    'that the same respondents answered at these times, in this order: hanaro compare pairs them by respondent',
});
