import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { InputError, type Problem } from '../../src/errors.ts';
import { temporaryFile, temporaryFolder } from '../temporary-file.ts';
import { yaml } from './small-codebook.ts';

async function refusal(file: string): Promise<readonly Problem[]> {
  const outcome: unknown = await loadCodebook(file).catch((error: unknown) => error);
  if (!(outcome instanceof InputError)) throw new Error('not refused as unusable input', { cause: outcome });
  return outcome.problems;
}
const refusalOf = (content: string | Uint8Array, name = 'book.yaml') => refusal(temporaryFile(name, content));

test.each([
  ['YAML', 'book.yaml', 'id: book\npopulations:\n  - id: p\n   min: 1\n', 4],
  ['JSON', 'book.json', '{\n  "id": "book"\n  "populations": []\n}\n', 3],
  ['YAML', 'book.yml', 'id: book\nid: book\n', 2],
])('%s that is not well-formed (%s) is refused with its line', async (language, name, content, line) => {
  const [problem] = await refusalOf(content, name);
  expect(problem).toMatchObject({ line, file: expect.stringMatching(/book\.\w+$/) });
  expect(problem?.message.en).toMatch(new RegExp(`^not valid ${language}: `));
});

test.each([
  ['min: 1', 'min: low', 'populations[0].min', /^found "low", needed: a whole number$/],
  ['items: [a,', 'items: [a b,', 'populations[0].scales[0].scales[0].items[0]', /without spaces/],
  [
    'label: { ko: 나, en: B }',
    'label: { ko: 나 }',
    'populations[0].scales[0].scales[0].items[1].label.en',
    /"en" is missing/,
  ],
  ['reverse: [b]', 'revers: [b]', 'populations[0].scales[0].scales[0].revers', /"revers"/],
  [
    '            items:',
    '            min_valid: most\n            items:',
    'populations[0].scales[0].scales[0].min_valid',
    /half/,
  ],
])('%s written as %s is refused at %s', async (right, wrong, path, message) => {
  const problems = await refusalOf(yaml.replace(right, wrong));
  expect(problems.map(({ path }) => path)).toEqual([path]);
  expect(problems[0]?.message.en).toMatch(message);
  expect(problems[0]?.message.ko).toMatch(/\p{Script=Hangul}/u);
  expect(problems[0]?.hint?.ko).toMatch(/docs\/ko\/codebook\.md/);
});

test('a mistake at the top of the codebook has no path, rather than an empty one', async () => {
  const [unknownKey] = await refusalOf(`${yaml}colour: red\n`);
  const [nothing] = await refusalOf('');
  expect(unknownKey?.message.en).toBe('unknown key "colour"');
  expect([unknownKey?.path, nothing?.path]).toEqual(['colour', undefined]);
});

test('every contradiction names the file', async () => {
  const file = temporaryFile('book.yaml', yaml.replace('max: 5', 'max: 1'));
  expect((await refusal(file)).map((problem) => problem.file)).toEqual([file, file]);
});

test.each([
  ['an alias without its anchor', yaml.replace('설문', '*nowhere')],
  [
    'a scale inside itself',
    yaml
      .replace('- id: outer', '- &outer\n        id: outer')
      .replace(/scales:\n {10}[\s\S]*$/, 'scales: [*outer]\n'),
  ],
  [
    'more aliases than a codebook needs',
    `a: &a [1]\nb: &b [${'*a,'.repeat(99)}*a]\nc: [${'*b,'.repeat(9)}*b]\n`,
  ],
])('%s is the codebook’s fault, not a bug', async (_, content) => {
  expect(await refusalOf(content)).not.toEqual([]);
});

test('a codebook that is not UTF-8 is refused, not read as replacement characters', async () => {
  const [before = '', after = ''] = yaml.split('설문');
  const cp949 = Buffer.from([0xbc, 0xb3, 0xb9, 0xae]);
  await refusalOf(Buffer.concat([Buffer.from(before), cp949, Buffer.from(after)]));
});

test.each([
  ['PK\x03\x04', 'a zip archive, as documents of Word and workbooks of Excel are'],
  ['{\\rtf1', 'an RTF document'],
  ['%PDF-1.7', 'a PDF file'],
])('what is no text is called by what it is: %j', async (content, name) => {
  const [problem] = await refusalOf(content);
  expect(problem?.message.en).toBe(`this is ${name}, and no text in YAML or JSON`);
});

test('a file that is not there, or is a folder, is refused with the reason', async () => {
  const folder = temporaryFolder();
  const missing = join(folder, 'none.yaml');
  expect(await refusal(missing)).toMatchObject([{ file: missing, message: { en: 'there is no such file' } }]);
  expect(await refusal(folder)).toMatchObject([
    { file: folder, message: { ko: '파일이 아니라 폴더입니다' } },
  ]);
});

test('a file beyond the size of any codebook is refused unread, and complaints are listed up to a limit', async () => {
  const [large] = await refusalOf(`id: book\ntitle: ${'x'.repeat(1024 * 1024)}\n`);
  expect(large?.message.en).toBe('this is larger than 1 MB');
  const problems = await refusalOf(`id: book\npopulations: [${'[],'.repeat(1000)}]\n`);
  expect(problems).toHaveLength(100);
});
