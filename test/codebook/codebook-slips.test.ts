import { expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { InputError, type Problem } from '../../src/errors.ts';
import { temporaryFile } from '../temporary-file.ts';

const yaml = `id: book
populations:
  - id: people
    min: 1
    max: 5
    min_valid: all
    group:
      column: 집단
      levels: [{ id: a }, { id: b }]
    scales:
      - id: s
        items: [문1, 문2]
        reverse: [문2]
`;

async function refusalOf(content: string, name = 'book.yaml'): Promise<Problem> {
  const outcome: unknown = await loadCodebook(temporaryFile(name, content)).catch((error: unknown) => error);
  if (!(outcome instanceof InputError)) throw new Error('not refused as unusable input', { cause: outcome });
  const [problem] = outcome.problems;
  if (!problem) throw new Error('refused without a problem');
  return problem;
}

test('the codebook of these tests can be used', async () => {
  expect((await loadCodebook(temporaryFile('book.yaml', yaml))).id).toBe('book');
});

test.each([
  ['max: 5', 'max: 오', 5, '적힌 값: "오", 필요한 값: 정수', 'found "오", needed: a whole number'],
  ['max: 5', 'max: 4.5', 5, '적힌 값: 4.5, 필요한 값: 정수', 'found 4.5, needed: a whole number'],
  [
    'min_valid: all',
    'min_valid: 절반',
    6,
    '적힌 값: "절반", 필요한 값: all, half, any 중 하나 또는 정수',
    'found "절반", needed: one of all, half, any, or a whole number',
  ],
  [
    '[{ id: a }, { id: b }]',
    '[{ id: a }]',
    9,
    '집단이 1개 적혀 있습니다. 비교하려면 둘 이상이 있어야 합니다',
    'found 1 group: it takes two or more to compare',
  ],
  [
    '[{ id: a }, { id: b }]',
    `[${Array.from({ length: 51 }, (_, level) => `{ id: a${level} }`).join(', ')}]`,
    9,
    '집단이 51개 적혀 있습니다. 모든 쌍을 비교하므로 50개까지 적을 수 있습니다',
    'found 51 groups: every two are compared, so there may be 50',
  ],
  ['id: s\n', '아이디: s\n', 11, '필수 항목이 없습니다: "id"', '"id" is missing'],
])('%s written as %s: line %i, what was found and what is needed', async (right, wrong, line, ko, en) => {
  expect(await refusalOf(yaml.replace(right, wrong))).toMatchObject({ line, message: { ko, en } });
});

test.each([
  ['reverse:', 'revers:', 13, '혹시 "reverse"입니까?', 'perhaps "reverse"'],
  ['min_valid:', 'min-valid:', 6, '혹시 "min_valid"입니까?', 'perhaps "min_valid"'],
  ['min_valid:', '최소:', 6, '여기에 적을 수 있는 이름: id, label,', 'known here: id, label,'],
  ['[문2]', '문2', 13, '목록으로 적으십시오: [문2]', 'write [문2]'],
  ['[문1, 문2]', '[문1 문2]', 12, '쉼표를 적으십시오: [문1, 문2]', 'with commas: [문1, 문2]'],
  ['id: s\n', 'id: 1\n', 11, '따옴표로 적으십시오: "1"', 'in quotes: "1"'],
])('%s written as %s: line %i, what to write instead', async (right, wrong, line, ko, en) => {
  const problem = await refusalOf(yaml.replace(right, wrong));
  expect(problem).toMatchObject({
    line,
    hint: { ko: expect.stringContaining(ko), en: expect.stringContaining(en) },
  });
});

test('contradictions have their line, too; of what is missing, the line of what it is missing from', async () => {
  expect(await refusalOf(yaml.replace('[문2]', '[문3]'))).toMatchObject({
    line: 13,
    path: 'populations[0].scales[0].reverse',
  });
  expect(await refusalOf(yaml.replace('    max: 5\n', ''))).toMatchObject({ line: 10 });
  const json = '{\n "id": "b",\n "populations": [\n  {\n   "id": "p",\n   "min": "one" } ] }\n';
  expect(await refusalOf(json, 'book.json')).toMatchObject({ line: 6, path: 'populations[0].min' });
});

test.each([
  ['a key twice', 'id: a\nid: b\n', 2, '같은 이름 "id" 항목이 한 묶음에 두 번 있습니다'],
  ['a tab', 'id: b\npopulations:\n\t- id: p\n', 3, '탭으로 들여 썼습니다. 공백으로 바꾸십시오'],
  ['an indentation of its own', 'a:\n  - b\n c: d\n', 3, '들여쓰기가 위의 줄과 맞지 않습니다'],
  ['a list’s item less indented', 'a:\n  - b: 1\n   c: 2\n', 3, '들여쓰기가 맞지 않습니다'],
  ['a quote not closed', 'id: "book\n', 2, '닫는 따옴표가 없습니다'],
  ['a bracket not closed', 'items: [a, b\nx: 1\n', 2, '닫는 대괄호'],
  ['a colon within a text', 'title: 만족도: 2020\n', 1, '한 줄에 ": "이 둘 있습니다'],
  ['no colon', 'id: a\nscales\nx: 1\n', 2, '이름 뒤에 ": "이 없습니다'],
  ['a text that begins with @', 'id: @a\n', 1, '따옴표로 묶어야'],
])('%s is told in Korean, without a colon that leads nowhere', async (_, content, line, ko) => {
  const problem = await refusalOf(content);
  expect(problem).toMatchObject({ line, message: { ko: expect.stringContaining(ko) } });
  expect(problem.message.ko).toMatch(/^YAML 문법에 맞지 않습니다: /);
  for (const text of Object.values(problem.message)) expect(text).not.toMatch(/(:|at line \d+.*)$/);
});

test('other YAML faults keep the English detail', async () => {
  expect((await refusalOf('a: "\\q"\n')).message).toEqual({
    ko: 'YAML 문법에 맞지 않습니다: Invalid escape sequence \\q',
    en: 'not valid YAML: Invalid escape sequence \\q',
  });
});

test.each(['data.csv', 'data.xls', 'data.sav'])('%s is a data file, not a codebook', async (name) => {
  const problem = await refusalOf('a,b\n1,2\n', name);
  expect(problem.message).toEqual({
    ko: '코드북이 아니라 자료 파일입니다',
    en: 'this is a data file, not a codebook',
  });
  expect(problem.hint?.en).toContain(`hanaro codebook init ${problem.file}`);
});

test('a data file that is not there is told as such', async () => {
  await expect(loadCodebook('no/such/data.csv')).rejects.toMatchObject({
    problems: [{ message: { en: 'there is no such file' } }],
  });
});
