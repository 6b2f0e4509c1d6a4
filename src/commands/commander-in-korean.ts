/** Commander's own words, in help texts and in complaints, with what we add to its complaints about arguments. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, '사용법:'],
  [/^Arguments:/, '인자:'],
  [/^Options:/, '옵션:'],
  [/^Commands:/, '명령:'],
  [/\(choices: /, '(선택: '],
  [/\(default: /, '(기본값: '],
  [/, default: /, ', 기본값: '],
  [/^unknown option ('.*?')/, '알 수 없는 옵션 $1'],
  [/^unknown command ('.*?')/, '알 수 없는 명령 $1'],
  [/\(Did you mean (?:one of )?(.*?)\?\)/, '($1?)'],
  [/^missing required argument ('.*?')/, '빠진 인자 $1'],
  [/^required option ('.*?') not specified/, '빠진 옵션 $1'],
  [/^option ('.*?') argument missing/, '값이 없는 옵션 $1'],
  [/^option ('.*?') argument ('.*?') is invalid\./, '옵션 $1의 값으로 쓸 수 없는 $2.'],
  [/^too many arguments.*/, '인자가 너무 많습니다'],
  [/Allowed choices are (.*)\./, '다음 중 하나: $1'],
  [/It must lie between 0 and 1, such as (.*)\./, '0과 1 사이의 수(예: $1)'],
  [/It must be a whole number from (\d+) to (\d+)\./, '$1에서 $2까지의 정수'],
  [/It must be two numbers between 0 and 1, such as (.*)\./, '0과 1 사이의 두 수(예: $1)'],
  [/Choose from (.*), or all\./, '다음 중에서, 또는 all: $1'],
];

export const commanderInKorean = (text: string): string =>
  words.reduce((translated, [word, korean]) => translated.replace(word, korean), text);
