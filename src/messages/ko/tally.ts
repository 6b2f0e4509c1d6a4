import type { tally as english } from '../en/tally.ts';

export const tally = (): ReturnType<typeof english> => ({
  hasSameContentHint: '하나만 지정하십시오. 두 번 지정하면 모든 응답이 두 번 집계됩니다',
  tooManyRows: '모두 합해 2^53개가 넘는 행은 정확히 셀 수 없습니다',
  sameRowsInAnotherFormHint: '하나만 지정하십시오. 응답이 우연히 같은 다른 사람들이라면 한 파일로 합치십시오',
  codebookOf: ({ id, version }) => `코드북 ${id} 버전 ${version}`,
  codebookChanged: ({ version, theirs }) =>
    `hanaro ${version}에서 ${theirs} 코드북으로 만들었으나 지금 사용하는 것과 내용이 다릅니다`,
  otherCodebook: ({ theirs, ours }) =>
    `다른 코드북으로 만든 집계입니다: ${theirs}. 지금 사용하는 것: ${ours}`,
  nameThatCodebook:
    '그 코드북을 --codebook으로 지정하거나, 지금 사용하는 코드북으로 hanaro tally를 다시 실행하십시오',
  countsDoNotAddUp: ({ found, wanted }) => `합계가 맞지 않습니다: ${found}, 맞는 값 ${wanted}`,
  notOfCodebook: '코드북과 이름, 순서, 개수가 다릅니다',
  otherMoments: '점수에서 나올 수 없는 곱의 합입니다',
  impossibleScore: '이 척도에서 나올 수 없거나 순서가 맞지 않는 점수입니다',
  otherAnswers: '문항의 응답에서 나올 수 없는 점수들입니다',
  makeAgain: '수정되었거나 손상된 파일입니다. hanaro tally로 다시 만드십시오',
  notJson: '집계 파일이 JSON 문법에 맞지 않습니다',
  tooLarge: ({ mostMebibytes }) => `집계 파일이 ${mostMebibytes} MB를 넘습니다`,
  tooFewPeople: ({ population, whose, minCell }) =>
    `${population}${whose}: 응답자가 ${minCell}명 미만이라 집계만으로 개인의 응답이 드러날 수 있습니다`,
  tooFewPeopleHint:
    '응답자를 더 모아 집계하거나, 받는 기관이 개인의 응답을 알아도 된다면 --min-cell 없이 실행하십시오',
  rowsOfNoGroup: '집단 미상',
  afterComma: ({ label }) => `, ${label}`,
});
