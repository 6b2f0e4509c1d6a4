import type { check as english } from '../en/check.ts';

export const check = (): ReturnType<typeof english> => ({
  contradictionInRows: ({ contradiction, rows }) => `${contradiction}(그런 행 ${rows}개)`,
  repeatedRespondents: ({ count, pair }) => `앞에 이미 나온 응답자의 행 ${count}개${pair}`,
  earlierRow: ({ rows, elsewhere, file, line }) =>
    `: ${rows === 1 ? '' : '첫 번째 것은 '}${elsewhere ? `${file}의 ` : ''}${line}행과 같음`,
  duplicateRows: ({ count, pair, without }) =>
    `${without} 제외한 모든 칸이 앞의 행과 같은 행 ${count}개${pair}`,
  sentTwice:
    '중복 제출이나 복사된 행이면 지우거나 --on-repeated-answers first로 채점하십시오. 그대로 두면 각각 다른 응답자로 처리합니다',
  byChance: '문항이 적으면 우연히 같을 수 있습니다. 두 번 제출한 행인지 확인하십시오',
  duplicateRows2: '응답자 번호를',
  notCompared: ({ list }) => `응답자 번호와 ${list} 열을`,
  rowsWithAnotherNumberOfCells: ({ rows }) => `칸 수가 머리글과 다른 행 ${rows}개`,
  lookForMissingOrExtraDelimiter:
    '구분 기호가 빠지거나 더 들어갔는지 확인해 고치십시오. 또는 --on-invalid drop-row로 채점하십시오',
  rowsSeemToSumUp: ({ rows }) => `응답이 아니라 합계·평균 행으로 보이는 행 ${rows}개`,
  deleteSummaryRows:
    '행을 지우거나 --on-summary-row drop으로 채점하십시오. 응답자라면 그 칸의 값을 다른 이름으로 바꾸십시오',
  rowsOfHeadingsLeftOut: ({ rows }) => `응답이 아니라 머리글인 행 ${rows}개: 제외합니다`,
  ifFilesPastedTogetherSee: '파일을 이어 붙였다면 빠진 행이 없는지 확인하십시오',
  rowsWithoutAnyAnswer: ({ rows }) => `응답이 하나도 없는 행 ${rows}개: 제외합니다`,
  seePeopleDidNotAnswer: '응답하지 않은 사람이 맞는지 확인하십시오',
  rowsThatCannotBe: ({ count, cells }) => `함께 나올 수 없는 값이 있는 행 ${count}개: ${cells}`,
  rowsThatCannotBeHint: '원본과 대조해 고치십시오. 가능한 조합이면 코드북의 `impossible`에서 지우십시오',
  noSuchColumnOrMoreThanOne: '이 열이 없거나 여럿이어서 코드북의 `impossible`을 모두 점검하지 못했습니다',
  noSuchColumnOrMoreThanOneHint: '코드북에 적은 열 이름과 머리글을 대조하십시오',
  cellsNoAnswer: ({ count, min, max }) => `유효한 응답(${min}~${max})이 아닌 칸 ${count}개`,
  cellsNoAnswerHint:
    '고치거나 비우거나, 코드북의 `missing` 또는 `answers`에 추가하십시오. 또는 --on-invalid missing으로 채점하십시오',
  mostlyUnanswered: ({ count }) => `문항의 절반 넘게 결측인 응답자 ${count}명`,
  mostlyUnansweredHint: '척도 점수에 필요한 최소 유효 응답 수는 코드북의 min_valid에 적으십시오',
  sameAnswerThroughout: ({ count, wholeQuestionnaire }) =>
    `${wholeQuestionnaire}문항 이상 모두 같은 번호로 답한 응답자 ${count}명`,
  sameAnswerInARow: ({ count, threshold }) => `같은 응답이 ${threshold}문항 이상 이어진 응답자 ${count}명`,
  sameAnswerInBothDirections: ({ count }) =>
    `역채점 문항까지 같은 번호로 답해 응답이 서로 모순되는 응답자 ${count}명`,
  sameAnswerToScale: ({ count }) => `이 척도의 모든 문항에 같은 번호로 답한 응답자 ${count}명`,
  keepOrDrop: '불성실 응답인지 확인하고, 제외할지 남길지 정해 보고서에 적으십시오',
  readTheRow: '실제로 그렇게 느낀 응답일 수 있습니다. 불성실 응답의 다른 징후도 있는지 확인하십시오',
  emptyInRows: ({ count }) => `값이 빈 행 ${count}개`,
  notInCodebookRows: ({ count, nearest }) =>
    `코드북에 없는 값이 있는 행 ${count}개${nearest === null ? '' : `(→ "${nearest}"?)`}`,
  addOrMend: '칸을 고치거나 코드북의 values에 추가하십시오. 그대로 두면 집단 비교에서 제외됩니다',
  emptyGroup: ({ label }) => `집단 "${label}"에 응답자가 없어 비교할 수 없습니다`,
  emptyGroupHint: '집단 열의 값과 코드북의 values를 대조하십시오',
  withUnequalVariancesStudentT:
    '분산까지 다르면 Student t검정의 결과가 부정확합니다. --test welch 또는 --test auto를 사용하십시오',
  groupSizesDiffer: ({ first, second }) => `두 집단의 크기(${first}명, ${second}명)가 1.5배 넘게 다릅니다`,
  largestGroupHasPeople: ({ largest, smallest }) =>
    `가장 큰 집단(${largest}명)과 가장 작은 집단(${smallest}명)의 크기가 1.5배 넘게 다릅니다`,
  noRowUsable: '사용할 수 있는 행이 하나도 없습니다',
  narrowRange: ({ answers, lowest, highest, min, max }) =>
    `응답 ${answers}개가 모두 ${lowest}~${highest}입니다(코드북의 척도 범위 ${min}~${max})`,
  narrowRangeHint:
    '설문지의 척도 범위가 코드북의 min, max와 같은지 확인하십시오. 다르면 100점 환산 점수와 역채점 결과가 틀립니다',
  nobodyAnswered: '응답이 하나도 없습니다',
  nobodyAnsweredHint: '다른 열이 이 문항인지 확인하십시오. 묻지 않은 문항이면 코드북에서 지우십시오',
  peopleAnsweredAllSame: ({ answered }) => `응답자 ${answered}명의 응답이 모두 같습니다`,
  peopleAnsweredAllSameHint:
    '분산이 0인 문항은 응답자를 변별하지 못합니다. 값을 일괄 입력한 열이 아닌지 확인하십시오',
  reversedAgainstScale: ({ chance }) =>
    `역채점 문항으로 지정되어 있으나, 역채점하면 나머지 문항과 음의 상관을 보입니다${chance ? '(우연일 수 있음)' : ''}`,
  againstScale: ({ chance }) =>
    `척도의 나머지 문항과 음의 상관을 보입니다${chance ? '(우연일 수 있음)' : '. 역채점 문항일 수 있습니다'}`,
  ifFileHoldsReversedAnswers: '이미 역채점해 입력했다면 코드북의 `reverse`에서 지우십시오',
  ifQuestionnaireAsksOtherWay: '설문지에서 반대로 물었다면 코드북에서 그 척도의 `reverse`에 추가하십시오',
  seeWhetherSamePeople: '같은 사람인지 확인하십시오',
  seeReadAsMeant: '의도한 대로 읽혔는지 확인하십시오',
  listValuesToLeaveOut: '제외할 값을 코드북의 exclude에 적거나, 빈 목록([])으로 모두 포함하십시오',
  hasSameContentHint: '한 번만 적으십시오',
});
