import { counted } from '../counted.ts';

export const check = () => ({
  contradictionInRows: ({ contradiction, rows }: { contradiction: string; rows: number }) =>
    `${contradiction} (${counted(rows, 'row')})`,
  repeatedRespondents: ({ count, pair }: { count: number; pair: string }) =>
    `${counted(count, 'row')} of respondents that have an earlier one${pair}`,
  earlierRow: ({
    rows,
    elsewhere,
    file,
    line,
  }: {
    rows: number;
    elsewhere: boolean;
    file: string;
    line: number;
  }) => ` (${rows === 1 ? '' : 'the first: '}as ${elsewhere ? `${file}:` : 'line '}${line})`,
  duplicateRows: ({ count, pair, without }: { count: number; pair: string; without: string }) =>
    `${counted(count, 'row')} equal to an earlier one in every cell but the respondent’s${pair}${without}`,
  sentTwice:
    'delete what was sent or copied twice, or score with --on-repeated-answers first; what stays is counted each time',
  byChance: 'with so few items people may agree by chance: see whether these were sent twice',
  duplicateRows2: '',
  notCompared: ({ list }: { list: string }) => `; not compared: ${list}`,
  rowsWithAnotherNumberOfCells: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} with another number of cells than the first line`,
  lookForMissingOrExtraDelimiter:
    'look for a missing or extra delimiter; or score with --on-invalid drop-row',
  rowsSeemToSumUp: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} that ${rows === 1 ? 'seems' : 'seem'} to sum up the others`,
  deleteSummaryRows:
    'delete them, or score with --on-summary-row drop; where it is a respondent, write another name in its cell',
  rowsOfHeadingsLeftOut: ({ rows }: { rows: number }) => `${counted(rows, 'row')} of headings: left out`,
  ifFilesPastedTogetherSee: 'if files were pasted together, see that no row was lost',
  rowsWithoutAnyAnswer: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} without any answer: left out`,
  seePeopleDidNotAnswer: 'see that these people did not answer indeed',
  rowsThatCannotBe: ({ count, cells }: { count: number; cells: string }) =>
    `${counted(count, 'row')} with cells that cannot stand together: ${cells}`,
  rowsThatCannotBeHint:
    'correct them from the questionnaires, or take the rule out of `impossible` in the codebook',
  noSuchColumnOrMoreThanOne:
    'there is no such column, or more than one: a rule of `impossible` was not tested',
  noSuchColumnOrMoreThanOneHint: 'compare the name in the codebook with the header',
  cellsNoAnswer: ({ count, min, max }: { count: number; min: number; max: number }) =>
    `${counted(count, 'cell')} that ${count === 1 ? 'is' : 'are'} no answer from ${min}–${max}`,
  cellsNoAnswerHint:
    'correct or empty them, add them to `missing` or `answers` in the codebook, or score with --on-invalid missing',
  mostlyUnanswered: ({ count }: { count: number }) =>
    `${counted(count, 'person', 'people')} without an answer to more than half of the items`,
  mostlyUnansweredHint: '`min_valid` in the codebook says how many answers a score needs',
  sameAnswerThroughout: ({ count, wholeQuestionnaire }: { count: number; wholeQuestionnaire: number }) =>
    `${counted(count, 'person', 'people')} with the same answer to every one of ${wholeQuestionnaire} items or more`,
  sameAnswerInARow: ({ count, threshold }: { count: number; threshold: number }) =>
    `${counted(count, 'person', 'people')} with the same answer ${threshold} times or more in a row`,
  sameAnswerInBothDirections: ({ count }: { count: number }) =>
    `${counted(count, 'person', 'people')} with the same answer to items of both directions, which contradict each other`,
  sameAnswerToScale: ({ count }: { count: number }) =>
    `${counted(count, 'person', 'people')} with the same answer to every item of this scale`,
  keepOrDrop: 'decide whether they read the questions, drop or keep them, and say so in the report',
  readTheRow: 'people may well mean it: see whether something else is odd about them',
  emptyInRows: ({ count }: { count: number }) => `empty in ${counted(count, 'row')}`,
  notInCodebookRows: ({ count, nearest }: { count: number; nearest: string | null }) =>
    `not in the codebook: ${counted(count, 'row')}${nearest === null ? '' : ` (→ "${nearest}"?)`}`,
  addOrMend:
    'correct the cells or add the value to the codebook; else these rows are left out of the comparisons',
  emptyGroup: ({ label }: { label: string }) =>
    `no one is in the group "${label}": there is nothing to compare`,
  emptyGroupHint: 'compare the values of the column with those in the codebook',
  withUnequalVariancesStudentT: 'with unequal variances Student’s t is off: prefer --test welch or auto',
  groupSizesDiffer: ({ first, second }: { first: number; second: number }) =>
    `the groups have ${first} and ${second} people: one is more than 1.5 times the other`,
  largestGroupHasPeople: ({ largest, smallest }: { largest: number; smallest: number }) =>
    `the largest group has ${largest} people and the smallest ${smallest}: more than 1.5 times as many`,
  noRowUsable: 'not one row can be used',
  narrowRange: ({
    answers,
    lowest,
    highest,
    min,
    max,
  }: {
    answers: number;
    lowest: number;
    highest: number;
    min: number;
    max: number;
  }) => `all ${answers} answers lie in ${lowest}–${highest}, of ${min}–${max} declared`,
  narrowRangeHint:
    'compare min and max with the questionnaire: 0–100 scores and reversed answers hang on them',
  nobodyAnswered: 'no one answered it',
  nobodyAnsweredHint: 'see whether another column holds it; if it was not asked, take it out of the codebook',
  peopleAnsweredAllSame: ({ answered }: { answered: number }) =>
    `${counted(answered, 'person', 'people')} answered, all the same`,
  peopleAnsweredAllSameHint:
    'it does not distinguish respondents: see that the column was not filled in by machine',
  reversedAgainstScale: ({ chance }: { chance: boolean }) =>
    `declared reverse, but reversed it goes against the rest of its scale${chance ? ' (perhaps by chance)' : ''}`,
  againstScale: ({ chance }: { chance: boolean }) =>
    `it goes against the rest of its scale${chance ? ' (perhaps by chance)' : ': reverse-keyed?'}`,
  ifFileHoldsReversedAnswers:
    'if the file holds reversed answers already, take it out of `reverse` in the codebook',
  ifQuestionnaireAsksOtherWay:
    'if the questionnaire asks it the other way round, add it to `reverse` in the codebook',
  seeWhetherSamePeople: 'see whether they are the same people',
  seeReadAsMeant: 'see that it was read as it is meant',
  listValuesToLeaveOut: 'list the values to leave out under exclude in the codebook, or [] to keep all',
  hasSameContentHint: 'name it once',
});
