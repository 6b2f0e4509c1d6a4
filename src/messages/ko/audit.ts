import type { audit as english } from '../en/audit.ts';

export const audit = (): ReturnType<typeof english> => ({
  allFaults: ({ messages }) => messages.join('. '),
  givenUp: '어느 수치가 틀렸는지 찾는 계산이 너무 길어 그만두었음',
  comparisonFigures: {
    t: 't',
    df: '자유도',
    p: 'p',
    difference: '평균차이',
    conf_low: '신뢰구간의 하한',
    conf_high: '신뢰구간의 상한',
    d: '효과크기',
    stars: '별표',
    significant: '본문의 유의성 서술',
  },
  cannotAllBeTrue: ({ all }) => `서로 모순됨: ${all}`,
  agreeWithEachOther: ({ why, others }) => `${why}. 서로 맞는 수치: ${others}`,
  doesNotGoWithOtherFigures: ({ name, plain }) => `${name} ${plain}: 함께 보고된 수치와 맞지 않습니다`,
  outsidePossibleRange: ({ name, between, plain }) =>
    `${name}의 가능한 범위는 ${between}인데 표의 값은 ${plain}입니다(함께 보고된 수치로 계산)`,
  different: '유의하다',
  notDifferent: '유의하지 않다',
  wordsAgainstP: ({ says, p }) => `p${p ? ` ${p}` : ''}: 본문의 서술("${says}")이 표와 맞지 않습니다`,
  starsAgainstP: ({ p, marks, printed }) => `p${p ? ` ${p}` : ''}: 맞는 별표 ${marks}, 표의 별표 ${printed}`,
  figureAndValue: ({ texts }) => texts.join(', '),
  at: ({ from }) => from,
  between: ({ from, to }) => `${from}~${to}`,
  oneSidedPValues: 'p를 단측검정의 값으로 해석하면 맞습니다',
  standardErrorsAsSds: '표준편차로 적힌 수치를 평균의 표준오차로 해석하면 맞습니다',
  effectSizesWithoutSigns: '효과크기를 부호 없이 적은 것으로 해석하면 맞습니다',
  dfFormulas: {
    welch_1947: '자유도가 Welch(1947)의 식(Stata의 welch 옵션)과 맞습니다',
    rounded_down: '자유도가 Welch–Satterthwaite 값의 소수점 아래를 버린 것과 맞습니다',
    smaller_n: '자유도가 작은 집단의 n − 1과 맞습니다',
  },
  adjustedToAddUp: ({ n, divisor, right, up, by, total }) =>
    `${divisor}명 중 ${n}명은 ${right}%인데 합계를 ${total}에 맞추려고 ${by}%p ${up ? '높게' : '낮게'} 적음`,
  allEvidence: ({ concerned }) => concerned.join(', '),
  column: '열 합계',
  row: '행 합계',
  sumIsNot: ({ way, added, all }) => `${way} ${added} ≠ ${all}`,
  percentIsNot: ({ people, all, percent, percentPlain }) =>
    `${all}명 중 ${people}명은 ${percentPlain}%가 아니라 ${percent}%`,
  everybodyDiffers: ({ people, all }) => `전체 인원이 ${people}명과 ${all}명으로 다르게 적혀 있습니다`,
  someMayNotHaveAnswered: '결측이 있을 수 있어 빈도의 합과 대조할 수 없습니다',
  otherItems: ({ listed, items }) => `. 이 척도의 수치가 모두 가능한 문항 수: ${listed}(코드북은 ${items})`,
  possibleWithSmallerN: ({ fewer }) => `. n이 ${fewer}이면 가능함: 결측이 있으면 그 행에 n을 적으십시오`,
  meanOutsideScale: ({ min, max, mean, asSum, items }) =>
    `${min}~${max}점 척도의 평균이 ${mean}일 수 없습니다${asSum ? `. ${items}문항 합산 점수의 평균이면 가능함: 표에 score: sum을 적으십시오` : ''}`,
  noSumHasMean: ({ answers, n, items, mean, fewer, other }) =>
    `${n}명 × ${items}문항: 정수 응답의 합 ÷ ${answers} 가운데 반올림하여 ${mean}인 값이 없습니다${fewer}${other}`,
  everyMeanPossible: ({ answers, decimals }) =>
    `n × 문항 수 = ${answers}: 소수 ${decimals}자리에서는 어떤 평균도 가능합니다`,
  scoresMayLackAnswers: '결측이 있어도 채점하는 척도여서 평균이 어떤 값이든 나올 수 있습니다',
  noMeanGivesScore: ({ mean, score, min, difference }) =>
    `평균(${mean})에서 (평균 − ${min}) ÷ ${difference} × 100으로는 나올 수 없는 100점 환산 점수입니다: ${score}`,
  meansOfSums: '평균을 문항 합산 점수의 평균으로 해석하면 맞습니다',
  printedTwiceDifferently: ({ before, table, cell, cellTable }) =>
    `같은 수치가 표 ${table}에는 ${before}, 표 ${cellTable}에는 ${cell}: 서로 다릅니다`,
  everySdPossible: ({ numberItems }) =>
    `n × 문항 수 = ${numberItems}: 이 평균에서는 끝자리가 다른 표준편차도 모두 가능합니다`,
  sdTooLarge: ({ min, max, n, mean, sd }) =>
    `${min}~${max}점 척도에서 ${n}명의 평균이 ${mean}이면 표준편차가 ${sd}까지 커질 수 없습니다`,
  noAnswersHaveSd: ({ n, items, mean, sd }) =>
    `${n}명이 ${items}문항에 정수로 답해 평균이 ${mean}일 때 나올 수 없는 표준편차입니다: ${sd}`,
  momentsDisagree: ({ named }) => `n, 평균, 표준편차, 표준오차, 신뢰구간이 서로 맞지 않습니다: ${named}`,
  subcategoriesAnnounced: ({ cell, partCount }) =>
    `하위범주가 ${cell}개라고 하지만 표에는 ${partCount}개 있습니다`,
  conceptsDoNotAddUp: ({ category, added, cell }) =>
    `"${category}"의 개념을 더하면 ${added}개인데 합계는 ${cell}개입니다`,
  nothingPrinted: '적힌 수치가 없습니다',
  notNumber: '수가 아닙니다',
  instrumentHasNoSuchScale: '코드북에 이 척도나 문항이 없습니다',
  nothingToCompareWith: '대조할 다른 수치가 없습니다',
  everyOtherLastDigit: '끝자리가 다른 수치도 모두 함께 보고된 수치와 맞습니다',
  partsCannotMakeWhole: ({ partCount, whole }) =>
    `하위척도 평균 ${partCount}개를 문항 수로 가중해서는 나올 수 없는 전체 평균입니다: ${whole}`,
  groupsCannotMakeWhole: ({ whole }) =>
    `두 집단의 평균을 응답자 수로 가중해서는 나올 수 없는 전체 평균입니다: ${whole}`,
  markWithoutCutPoint: ({ known }) => `유의수준이 정해지지 않은 표시입니다(정해진 표시: ${known})`,
  tablesHaveNoPrintedFigures: '표에 적힌 수치가 없습니다',
  tablesHaveNoPrintedFiguresHint: '`tables` 아래에 표를 적으십시오',
  placesForFiguresEmptyWrite: ({ places }) =>
    `수치를 적을 빈칸이 ${places}개입니다. 논문에 적힌 그대로 옮겨 적으십시오`,
});
