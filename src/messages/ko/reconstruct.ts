import type { reconstruct as english } from '../en/reconstruct.ts';

export const reconstruct = (): ReturnType<typeof english> => ({
  sharedItems: ({ population }) =>
    `응답자 유형 "${population}": 여러 척도에 속한 문항이 있어 응답을 재구성할 수 없습니다`,
  printedFigureNotNumber: ({ figure }) => `보고된 수치를 수로 읽을 수 없습니다: "${figure}"`,
  countsOfDoNotAddUp: ({ variable }) =>
    `"${variable}"의 빈도는 어느 칸을 고쳐도 합계와 맞지 않습니다(결측도 한 범주로 적어야 합니다)`,
  codebookHasGroupsOfTables: ({ otherCount, population }) =>
    `코드북의 응답자 유형 "${population}"에는 집단이 ${otherCount}개 있습니다. 두 집단의 표만 재구성합니다. 두 집단만 적은 코드북을 지정하십시오`,
  tablesCompareGroups: ({ population }) =>
    `코드북의 응답자 유형 "${population}"에는 집단이 없는데 집단을 비교한 표가 있습니다`,
  groupSizesUnclear: ({ group, found }) =>
    `집단 "${group}"의 n이 표마다 같은 2 이상의 정수여야 합니다: ${found}`,
  mixedTables: ({ population, kinds }) =>
    `응답자 유형 "${population}": 표는 모두 평균 표이거나 모두 집단 비교 표여야 합니다. 지금 있는 표: ${kinds}`,
  figureAndReason: ({ printed, why }) => `"${printed}": ${why}`,
  figureAndReasonHint: '수치만 적으십시오. 표에 없는 수치이면 비워 두십시오',
  bothMeansNeeded: ({ table, scale }) =>
    `표 ${table}, 행 "${scale}": 두 집단의 평균이 모두 있거나 모두 비어 있어야 합니다`,
  unknownName: ({ unknown, population }) =>
    `표에 나오는 척도나 문항("${unknown}")이 코드북의 응답자 유형 "${population}"에 없습니다`,
  meanOutsideScores: ({ inGroup, printed, minTimes, maxTimes }) =>
    `${inGroup}평균(${printed})이 점수의 범위(${minTimes}~${maxTimes})를 벗어났습니다`,
  noSumHasMean: ({ inGroup, people, items, printed, one, other }) =>
    `${inGroup}${people}명이 ${items}문항에 정수로 답했다면 나올 수 없는 평균입니다: ${printed}(가까운 합계와 평균: ${one}, ${other})`,
  impossibleSd: ({ inGroup, nearest }) =>
    `${inGroup}그 평균을 가진 정수 응답에서는 그 표준편차가 나올 수 없습니다(가장 가까운 값: ${nearest})`,
  noAnswersHaveWelchT: '그 평균과 표준편차에서는 그 Welch t가 나올 수 없습니다',
  noAnswersHaveT: ({ nearest }) =>
    `그 평균과 표준편차에서는 그 t가 나올 수 없습니다(가장 가까운 Student t: ${nearest})`,
  inGroup: ({ group }) => `집단 "${group}": `,
  scalePrintedDifferently: ({ scale }) => `"${scale}"의 같은 수치가 표마다 다릅니다`,
  partsDoNotMakeT: ({ scale }) => `"${scale}"의 평균과 t는 하위척도 평균의 합과 맞지 않습니다`,
  groupPartsDoNotAddUp: ({ groupId, id, low, high, ownLow, ownHigh }) =>
    `집단 "${groupId}": "${id}"의 하위척도를 더하면 ${low}~${high}점인데 보고된 평균에는 ${ownLow}~${ownHigh}점이 필요합니다`,
  groupSdsCannotOccur: ({ groupId, id }) =>
    `집단 "${groupId}": "${id}"의 표준편차와 하위척도의 표준편차는 함께 나올 수 없습니다(한 척도의 산포는 나머지의 합을 넘지 못합니다)`,
  partsDoNotAddUp: ({ scale, low, high, scaleLow, scaleHigh }) =>
    `"${scale}"의 문항이나 하위척도를 더하면 ${low}~${high}점인데 보고된 평균에는 ${scaleLow}~${scaleHigh}점이 필요합니다`,
  printedDifferently: ({ id }) => `"${id}"의 같은 수치가 표마다 다릅니다`,
  noSumHasFigures: ({ id, n }) => `"${id}": ${n}명이 답한 어떤 합도 보고된 평균과 점수를 함께 갖지 않습니다`,
  instrumentHasNoPopulation: ({ population }) => `코드북에 없는 응답자 유형입니다: "${population}"`,
  syntheticNote:
    '합성 자료입니다. 실제 응답이 아니라 보고된 수치가 다시 나오도록 hanaro가 만든 응답이므로 조사 대상에 관한 증거가 아닙니다.',
  everyPersonAnswersAndOrder: '응답자마다의 응답과 그 순서',
  howItemsOfScaleGo: '한 척도의 문항 사이의 상관, 척도와 척도 사이의 상관',
  howCharacteristicsRelate:
    '응답자 특성과 응답의 관계, 특성과 특성의 관계(서로 독립으로 배정했으므로 교차분석하지 마십시오)',
  inventedInGroups: '문항마다의 평균과 표준편차, 그리고 표에 없는 척도의 평균과 표준편차',
  inventedInOneGroup: '문항과 척도의 표준편차, 그리고 표에 없는 평균',
});
