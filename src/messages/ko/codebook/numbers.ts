import type { numbers as english } from '../../en/codebook/numbers.ts';

export const numbers = (): ReturnType<typeof english> => ({
  numbers: '숫자',
  bandWithoutEnds: '구간의 시작이나 끝이 없습니다',
  bandWithoutEndsHint: '구간이 시작하는 수(from)와 구간에 들지 않는 첫 수(below)를 적으십시오',
  bandEmpty: ({ from, below }) => `${from} 이상 ${below} 미만인 수는 없습니다`,
  bandEmptyHint: '`below`는 구간에 들지 않는 첫 수입니다. 30~39는 { from: 30, below: 40 }으로 적으십시오',
  bandsOverlap: ({ from, before }) => `이 구간은 ${from}에서 시작하는데 앞 구간은 ${before} 미만까지입니다`,
  bandsOverlapHint: '작은 구간부터 차례로, 앞 구간이 끝나는 수에서 다음 구간이 시작하도록 적으십시오',
  under: ({ below }) => `${below} 미만`,
  andOver: ({ from }) => `${from} 이상`,
  wholeRange: ({ from, last }) => `${from}~${last}`,
  between: ({ from, below }) => `${from} 이상 ${below} 미만`,
  levelsOrBandsOfGroup: '집단에는 levels나 bands 중 하나만, 두 개 이상 적어야 합니다',
  levelsOrBandsOfGroupHint: 'levels: [동부, 서부]처럼 적거나, 숫자 열이면 bands: [30, 40, 50]처럼 적으십시오',
  levelsOrNumbers: ({ column }) =>
    `응답자 특성 "${column}"에는 levels를 적거나, bands나 number: true를 적어야 합니다`,
  levelsOrNumbersHint:
    '글자이면 levels를, 숫자이면 bands: [{ below: 30 }, { from: 30 }]을, 평균만 필요하면 number: true를 적으십시오',
  onlyOfNumbers: ({ column }) =>
    `응답자 특성 "${column}"에는 levels가 있습니다. unit과 missing은 숫자 열에만 적습니다`,
  onlyOfNumbersHint: 'unit과 missing을 지우거나, levels 대신 bands나 number: true를 적으십시오',
  missingInBand: ({ code, band }) => `결측 코드 ${code}: 구간 "${band}"에 드는 수입니다`,
  missingInBandHint: '이 특성에 결측 코드를 따로 적으십시오: missing: [999], 없으면 missing: []',
  notNumber: ({ cell }) => `칸의 값(${cell})이 숫자가 아닙니다`,
  notNumberHint: '칸을 고치거나 비우십시오. 결측을 뜻하면 이 특성의 `missing`에 추가하십시오',
  perhapsUnit: ({ unit }) =>
    `칸을 고치거나 비우십시오. 이 열의 모든 숫자가 이 단위이면 이 특성에 적으십시오: unit: ${unit}`,
  commasDiffer: '이 열에는 쉼표가 천 단위인 칸(1,234)과 소수점인 칸(3,5)이 섞여 있습니다',
  commasDifferHint: '이 열의 숫자를 모두 한 가지 방식으로 적으십시오',
  cellsNoNumber: ({ rows, rowsDropped }) =>
    `숫자가 아닌 칸 ${rows}개${rowsDropped ? '' : '를 결측으로 처리했습니다'}`,
  numbersReadLoosely: ({ rows }) =>
    `숫자 칸 ${rows}개는 단위, 천 단위 쉼표, 소수점 쉼표, 전각을 무시하고 읽었습니다`,
  outsideBands: ({ rows, numbers, consequence }) =>
    `어느 구간에도 들지 않는 수(${numbers}) 행 ${rows}개: ${consequence}`,
  furtherOutsideBands: ({ rows, consequence }) =>
    `어느 구간에도 들지 않는 다른 수 행 ${rows}개: ${consequence}`,
  unknownBy: ({ asked }) => `--by ${asked}: 코드북에 없는 응답자 특성입니다`,
  perhapsBy: ({ nearest }) => `혹시 이 열입니까? --by ${nearest}`,
  knownBy: ({ known }) => `집단으로 나눌 수 있는 열: ${known}`,
  nothingToGroupBy: '코드북의 `characteristics`에 이 열을 적으십시오',
  byWithoutBands: ({ column }) => `--by ${column}: 숫자 열인데 코드북에 구간(bands)이 없습니다`,
  byWithoutBandsHint: '이 특성에 구간을 적으십시오. 예: bands: [20, 30, 40, 50, 60]',
  byLevels: ({ column, levels, mostGroups }) =>
    `--by ${column}: 범주가 ${levels}개입니다. 2~${mostGroups}개여야 합니다`,
  byTooFewHint: '코드북의 이 특성에 모든 범주를 적으십시오',
  byTooManyHint: '여러 값을 한 범주의 values에 모으거나 구간을 넓히십시오',
  byCalledAll: ({ column }) =>
    `--by ${column}: "all"이라는 범주가 있습니다. 보고서에서 all은 전체를 뜻합니다`,
  byCalledAllHint: '범주의 이름을 바꾸고 칸의 값은 values에 적으십시오: { value: everyone, values: [all] }',
  invalidNumbersHint:
    '칸을 고치거나 비우십시오. 또는 이 특성의 `missing`에 추가하거나 --on-invalid missing으로 채점하십시오',
  impossibleAge: ({ number, rows }) => `나이일 수 없는 수 ${number}: 행 ${rows}개`,
  farFromTheRest: ({ number, rows }) =>
    `다른 수와 멀리 떨어져 있어 결측 코드일 수 있는 수 ${number}: 행 ${rows}개`,
  unlikelyHint: ({ number }) => `칸을 고치십시오. 결측을 뜻하면 이 특성에 적으십시오: missing: [${number}]`,
  rowsOutsideBands: ({ count }) => `어느 구간에도 들지 않는 수가 있는 행 ${count}개`,
  widenBands: '칸을 고치거나 코드북의 구간을 넓히십시오',
  severalBy: ({ asked, found }) => `--by ${asked}: 해당하는 응답자 특성이 여럿입니다: ${found}`,
  severalByHint: '그중 하나의 전체 이름을 적으십시오',
  byOption: '코드북의 집단 대신 이 응답자 특성(성별, 연령 구간 등)으로 집단을 나눔',
  groupedBy: ({ column }) => `집단 구분: ${column}`,
  populationWithoutBy: ({ population, column }) =>
    `${population}: 코드북의 이 응답자 유형에 없는 특성이어서 집단으로 나누지 않았습니다: "${column}"`,
  tallyGroupedBy: ({ column }) =>
    `집계 파일은 만들 때의 집단으로만 나뉘어 있어 다른 열로 나눌 수 없습니다: "${column}"`,
  tallyGroupedByHint:
    '원자료 파일과 --by를 사용하거나, 이 열을 group으로 적은 코드북으로 집계 파일을 다시 만드십시오',
  bandGap: ({ column, from, below }) => `${column}: ${from} 이상 ${below} 미만은 어느 구간에도 들지 않음`,
  unitsOf: ({ column, units }) => `${column}의 단위: ${units}`,
  missingOf: ({ column, codes }) => `${column}의 결측: 빈칸, ${codes}`,
  noMissingOf: ({ column }) => `${column}의 결측: 빈칸`,
});
