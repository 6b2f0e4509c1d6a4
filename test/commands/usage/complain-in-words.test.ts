import { describe, expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';

/** A wrong command line, and what is said about it: `message | hint` in English, the same in Korean. */
const complaints: readonly (readonly [readonly string[], string, string])[] = [
  [
    ['scroe'],
    'there is no command "scroe" | did you mean hanaro score? See hanaro --help',
    '없는 명령입니다: scroe | 혹시 hanaro score입니까? 사용법: hanaro --help',
  ],
  [
    ['scroe', '--demo'],
    'there is no command "scroe" | did you mean hanaro score? See hanaro --help',
    '없는 명령입니다: scroe | 혹시 hanaro score입니까? 사용법: hanaro --help',
  ],
  [
    ['codebook', 'chek', 'x.yaml'],
    'there is no command "chek" | did you mean hanaro codebook check? See hanaro codebook --help',
    '없는 명령입니다: chek | 혹시 hanaro codebook check입니까? 사용법: hanaro codebook --help',
  ],
  [
    ['template'],
    'there is no command "template" | did you mean hanaro codebook template? See hanaro --help',
    '없는 명령입니다: template | 혹시 hanaro codebook template입니까? 사용법: hanaro --help',
  ],
  [
    ['fixtures/users.csv'],
    'there is no command "fixtures/users.csv" | did you mean hanaro score fixtures/users.csv? See hanaro --help',
    '없는 명령입니다: fixtures/users.csv | 혹시 hanaro score fixtures/users.csv입니까? 사용법: hanaro --help',
  ],
  [
    ['parquet'],
    'there is no command "parquet" | see hanaro --help',
    '없는 명령입니다: parquet | 사용법: hanaro --help',
  ],
  [
    ['score', '--tset=welch'],
    'there is no option --tset | did you mean --test? See hanaro score --help',
    '없는 옵션입니다: --tset | 혹시 --test입니까? 사용법: hanaro score --help',
  ],
  [
    ['score', '--pdf'],
    'there is no option --pdf | see hanaro score --help',
    '없는 옵션입니다: --pdf | 사용법: hanaro score --help',
  ],
  [
    ['score', '-x'],
    'there is no option -x | see hanaro score --help',
    '없는 옵션입니다: -x | 사용법: hanaro score --help',
  ],
  [
    ['verify'],
    'a required argument is missing: <tables> | see hanaro verify --help',
    '필수 인수가 없습니다: <tables> | 사용법: hanaro verify --help',
  ],
  [
    ['check'],
    'a required argument is missing: <files...> | see hanaro check --help',
    '필수 인수가 없습니다: <files...> | 사용법: hanaro check --help',
  ],
  [
    ['reconstruct', 'paper.yaml'],
    'a required option is missing: --output-dir <folder> | see hanaro reconstruct --help',
    '필수 옵션이 없습니다: --output-dir <folder> | 사용법: hanaro reconstruct --help',
  ],
  [
    ['score', '--demo', '--digits'],
    'an option is without its value: --digits <n> | see hanaro score --help',
    '옵션에 값이 없습니다: --digits <n> | 사용법: hanaro score --help',
  ],
  [
    ['codebook', 'check', 'a', 'b', 'c'],
    'there are too many arguments: 3 where 1 can be used | see hanaro codebook check --help',
    '인수가 너무 많습니다: 1개까지인데 3개입니다 | 사용법: hanaro codebook check --help',
  ],
  [
    ['score', '--test', 'welsh'],
    '--test cannot be "welsh": it must be one of student, welch, auto | did you mean welch? See hanaro score --help',
    '옵션 --test의 값이 올바르지 않습니다: "welsh". 다음 중 하나를 지정하십시오: student, welch, auto | 혹시 welch입니까? 사용법: hanaro score --help',
  ],
  [
    ['score', '--demo', '--show', 'scales,itms'],
    '--show cannot be "scales,itms": it must be one of respondents, items, scales, indicators, all | did you mean items? See hanaro score --help',
    '옵션 --show의 값이 올바르지 않습니다: "scales,itms". 다음 중 하나를 지정하십시오: respondents, items, scales, indicators, all | 혹시 items입니까? 사용법: hanaro score --help',
  ],
  [
    ['score', '--demo', '--digits', '13'],
    '--digits cannot be "13": it must be a whole number from 0 to 12 | see hanaro score --help',
    '옵션 --digits의 값이 올바르지 않습니다: "13". 0~12의 정수를 지정하십시오 | 사용법: hanaro score --help',
  ],
  [
    ['audit', 'x', '--conf-level', '95'],
    '--conf-level cannot be "95": it must lie between 0 and 1, such as 0.95 | see hanaro audit --help',
    '옵션 --conf-level의 값이 올바르지 않습니다: "95". 0과 1 사이의 수를 지정하십시오(예: 0.95) | 사용법: hanaro audit --help',
  ],
];

describe.each(complaints)('%j', (words, english, korean) => {
  test.each([
    ['en', english, 'hint'],
    ['ko', korean, '조치'],
  ])('%s: what is wrong, then what was meant and where it is explained', (language, told, label) => {
    const [message, hint] = told.split(' | ');
    expect(runHanaro([...words, '--lang', language])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${message}\n  ${label}: ${hint}\n`,
    });
  });
});

test.each([
  ['--encoding', 'eucKR', 'cp949'],
  ['--encoding', 'EUC-KR', 'cp949'],
  ['--encoding', 'ks_c_5601-1987', 'cp949'],
  ['--encoding', 'UTF8', 'utf-8'],
  ['--encoding', 'utf-8-sig', 'utf-8'],
  ['--encoding', 'utf16', 'utf-16le'],
  ['--delimiter', ';', 'semicolon'],
  ['--delimiter', ',', 'comma'],
  ['--delimiter', '\\t', 'tab'],
  ['--delimiter', 'tabs', 'tab'],
  ['--test', 'unequal', 'welch'],
  ['--test', 'levene', 'auto'],
  ['--on-invalid', 'drop', 'drop-row'],
  ['--on-invalid', 'NA', 'missing'],
  ['--on-duplicate', 'keep-last', 'last'],
  ['--engine', 'PostgreSQL', 'postgres'],
  ['--lang', 'korean', 'ko'],
])('another name of a value: %s %s', (option, written, meant) => {
  const { status, stderr } = runHanaro(['score', 'x.csv', option, written]);
  expect(status).toBe(2);
  expect(stderr).toContain(`did you mean ${meant}?`);
});

test('control characters of a wrong word do not reach the terminal', () => {
  expect(runHanaro(['score', '--test', '\u001b[2J']).stderr).not.toContain('\u001b');
});
