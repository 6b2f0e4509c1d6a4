import type { codebook as english } from '../../en/codebook/codebook.ts';

export const codebook = (): ReturnType<typeof english> => ({
  noColumnOfPopulation: ({ name }) => `이 응답자 유형에 없는 열입니다: "${name}"`,
  nameItemOrColumnOfGroups: '문항, 집단, 특성, 응답자 열의 이름을 적으십시오',
  respondents: '응답자',
  groups: '집단',
  waves: '측정 시점',
  columnIsItem: ({ column }) => `"${column}" 열은 문항입니다`,
  nameColumnOrTakeOff: ({ role }) => `${role} 열의 이름을 적거나, 문항이 아니면 items에서 지우십시오`,
  range: ({ min, max }) => `${min}~${max}`,
  rangesOfTextsAndItems: ({ least, most, items }) =>
    `응답 문구에 매긴 값은 ${least}~${most}인데 문항의 척도 범위는 ${items.join(', ')}입니다`,
  mendEndPointsOrGive: '척도 범위를 고치거나 척도에 따로 answers를 적으십시오',
  notItemOfScale: ({ id }) => `이 척도에 없는 문항입니다: "${id}"`,
  nameItemListedUnder: '이 척도의 items에 있는 이름을 적으십시오',
  minValidTooLarge: ({ needed, id, itemCount }) =>
    `min_valid ${needed}: 척도 "${id}"의 문항은 ${itemCount}개뿐입니다`,
  writeNumberUpToOrAll: ({ itemCount }) => `${itemCount} 이하의 수나 all, half, any를 적으십시오`,
  endPointsNotDeclared: '척도 범위(min, max)가 없습니다',
  addMinAndMaxToScale: '이 척도나 응답자 유형에 min과 max를 적으십시오',
  endPointsImpossible: ({ min, max, largestRange }) =>
    `min ${min}, max ${max}: max가 더 크고 그 차가 ${largestRange} 이하여야 합니다`,
  writeEndPointsQuestionnaire: '설문지에 있는 척도 범위를 적으십시오',
  scaleHasNoItems: ({ scale }) => `척도 "${scale}"에 문항이 없습니다`,
  addItemsOrInnerScales: 'items나 scales를 적으십시오',
  itemAndScaleDiffer: ({ item, min, max, scale, scaleMin, scaleMax }) =>
    `문항 "${item}"의 척도 범위는 ${min}~${max}인데 척도 "${scale}"의 범위는 ${scaleMin}~${scaleMax}입니다`,
  itemsOfOneScaleNeed: '한 척도에 속한 문항은 척도 범위가 같아야 합니다',
  missingCodeIsAnswer: ({ code, item, min, max }) =>
    `결측 코드(${code})가 문항 "${item}"의 응답 범위(${min}~${max}) 안에 있습니다`,
  useCodeOutsideAnswers: '응답 범위 밖의 코드를 사용하십시오',
  dataFileNotCodebook: '코드북이 아니라 자료 파일입니다',
  dataFileNotCodebookHint: ({ file }) => `코드북 초안 만들기: hanaro codebook init ${file}`,
  whereSchemaStands: '스키마: hanaro/schema/codebook-1.json, 설명: docs/ko/codebook.md',
});
