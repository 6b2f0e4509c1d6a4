import type { people as english } from '../en/people.ts';

export const people = (): ReturnType<typeof english> => ({
  countedAsDifferentPeople: ({ groups, independent, count }) =>
    `${groups} 있는 값 ${count}개: 서로 다른 응답자로 처리합니다${independent ? '' : '. 같은 사람이면 독립표본 검정은 맞지 않습니다'}`,
  inMoreThanOneGroup: ({ labels }) => `둘 이상의 집단(${labels.join(', ')})에`,
  inBothGroups: ({ labels }) => `두 집단(${labels.join(', ')})에 모두`,
  firstStandsIn: ({ file, line }) => `(첫 번째는 ${file === '' ? '' : `${file} `}${line}행에도 있음)`,
  mostInBothGroups: ({ count, names, named, groups, earlier }) =>
    `${named ? '응답자' : '이 열의 값'} ${names}${named ? '명' : '개'} 가운데 ${count}${named ? '명의 행이' : '개가'} ${groups} 있습니다${earlier}. ${named ? '' : '응답자 식별자라면 '}같은 사람을 두 번 조사한 대응 자료이며, 독립표본 검정은 맞지 않습니다`,
  fewInBothGroups: ({ count, names, named, groups, earlier }) =>
    `${named ? '응답자' : '이 열의 값'} ${names}${named ? '명' : '개'} 가운데 ${count}${named ? '명의 행이' : '개가'} ${groups} 있습니다${earlier}. 독립표본 검정에서 한 사람은 한 집단에만 있어야 합니다`,
  mostInBothGroupsHint:
    '코드북에서 이 열을 `group` 대신 `waves`에 적고 hanaro compare로 같은 사람의 점수를 비교하십시오(대응표본 t검정, Wilcoxon 부호순위 검정). 값이 같아도 서로 다른 사람이면 --on-both-groups independent로 채점하십시오',
  fewInBothGroupsHint:
    '식별자나 집단이 잘못 적힌 행을 고치십시오. 값이 같아도 서로 다른 사람이면 --on-both-groups independent로 채점하십시오',
  alike: ({ count, one, other }) =>
    `같은 번호가 둘 이상의 표기로 적힌 응답자 식별자 ${count}개(예: ${one}, ${other}): 서로 다른 응답자로 처리합니다. 같은 사람이면 모든 행의 표기를 통일하십시오`,
  alikeHint: '모든 파일에서 식별자 열을 텍스트로 저장하십시오(.0 없이, 앞자리 0의 개수를 같게)',
  keepOne: '한 행만 남기거나 --on-duplicate first 또는 last로 고르십시오',
  waves:
    '응답자 대부분의 행이 둘 이상입니다. 사전·사후처럼 여러 번 조사한 자료라면 코드북에 `waves`를 적고 hanaro compare로 비교하십시오. 같은 응답을 두 번 제출한 것이면 한 행만 남기십시오',
  sameRespondentAsInRowBefore: '앞의 한 행과 같은 응답자입니다',
  sameRespondent: ({ where, line }) => `${where}${line}행과 같은 응답자입니다`,
});
