import { describe, expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { InputError, type Problem } from '../../src/errors.ts';
import { ProblemList } from '../../src/read/problem-list.ts';
import { noAnswer, noGroup, noLevel, type Respondent } from '../../src/responses/people/respondent.ts';
import { RespondentsSeen } from '../../src/responses/people/respondents-seen.ts';
import type { ReadOptions } from '../../src/responses/policies.ts';
import { type AnswerFile, readAnswers } from '../../src/responses/read-answers.ts';
import { temporaryFile } from '../temporary-file.ts';

const codebook = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      missing: [9],
      group: { column: 'area', levels: [{ id: 'here', values: ['here', '여기'] }, { id: 'there' }] },
      characteristics: [{ column: 'sex', levels: ['f', 'm'] }],
      scales: [{ id: 's', items: ['a', 'b'] }],
    },
  ],
});

interface Reading {
  readonly file: AnswerFile | null;
  /** One line per respondent: `a b group sex`. */
  readonly people: readonly string[];
  readonly problems: readonly Problem[];
  readonly unlisted: number;
}

async function read(
  content: string,
  policies: Pick<ReadOptions, 'onInvalid' | 'onDuplicate'> = {},
): Promise<Reading> {
  const problems = new ProblemList();
  const people: string[] = [];
  const { onInvalid = 'error', onDuplicate = 'error' } = policies;
  const seen = new RespondentsSeen(onDuplicate);
  const onRespondent = ({ answers, group, levels }: Respondent) => {
    people.push([...answers, group, ...levels].join(' '));
  };
  const file = await readAnswers(
    { file: temporaryFile('data.csv', content), options: {}, codebook, population: null, problems },
    (population) => ({ population, onInvalid, onDuplicate, seen, onRespondent }),
  );
  seen.release(onRespondent);
  try {
    problems.throwIfAny();
  } catch (error) {
    if (error instanceof InputError)
      return { file, people, problems: error.problems, unlisted: error.unlisted };
    throw error;
  }
  return { file, people, problems: [], unlisted: 0 };
}
const ledgerOf = ({ file }: Reading) => ({
  read: file?.ledger.read,
  used: file?.ledger.used,
  excluded: Object.fromEntries(file?.ledger.excluded ?? []),
});
const places = ({ problems }: Reading) => problems.map(({ line, column }) => [line, column]);

test('every row is a respondent: answers in the codebook’s order, group and level as indices', async () => {
  const { file, people, problems } = await read('sex,b,a,area\nf,1,2,here\nm,5,4,there\nf, 3 ,9,여기\n');
  expect(people).toEqual(['2 1 0 0', '4 5 1 1', `${noAnswer} 3 0 0`]);
  expect([file?.ledger.read, file?.ledger.used, file?.warnings()]).toEqual([
    3,
    { groups: [2, 1], none: 0 },
    [],
  ]);
  expect(file?.population.id).toBe('people');
  expect(problems).toEqual([]);
});

test('a row without any answer is excluded and accounted for: read = used + excluded', async () => {
  const reading = await read('sex,b,a,area\nf,,9,here\nm,5,4,there\nx, ,,\n');
  expect(reading.people).toEqual(['4 5 1 1']);
  expect(ledgerOf(reading)).toEqual({
    read: 3,
    used: { groups: [0, 1], none: 0 },
    excluded: { no_answers: { groups: [1, 0], none: 1 } },
  });
  expect(reading.file?.warnings()).toEqual([]);
});

test('a cell that is no level leaves the person in, without it, and warns', async () => {
  const { file, people } = await read('sex,b,a,area\nm,1,1,here\nmale,2,2,nowhere\n,3,3,there\n');
  expect(people).toEqual(['1 1 0 1', `2 2 ${noGroup} ${noLevel}`, `3 3 1 ${noLevel}`]);
  expect(file?.warnings().map(({ code, column, line }) => [code, column, line])).toEqual([
    ['level_unlisted', 'area', 3],
    ['level_empty', 'sex', 4],
    ['level_unlisted', 'sex', 3],
  ]);
});

test('a characteristic that the file lacks is nobody’s, with one warning', async () => {
  const { file, people } = await read('b,a,area\n1,1,here\n2,2,there\n');
  expect(people).toEqual([`1 1 0 ${noLevel}`, `2 2 1 ${noLevel}`]);
  expect(file?.warnings().map(({ code, column }) => [code, column])).toEqual([['column_absent', 'sex']]);
});

test('a file of column names alone has no rows and no problem', async () => {
  const reading = await read('sex,b,a,area\n');
  expect(ledgerOf(reading)).toEqual({ read: 0, used: { groups: [0, 0], none: 0 }, excluded: {} });
  expect([reading.people, reading.problems]).toEqual([[], []]);
});

describe.each(['', '\ufeff', '\n\r\n\n'])('%j', (content) => {
  test('is an empty file', async () => {
    const { file, problems } = await read(content);
    expect(file).toBeNull();
    expect(problems.map(({ message }) => message.en)).toEqual(['the file is empty']);
  });
});

test('every bad cell and ragged row is told with its line, also after quoted line ends and blank lines', async () => {
  const reading = await read(
    'sex,note,b,a,area\n"f","1\n2",6,x,here\n\nm,,1,2\nm,,,0,there\nf,,1,1,here,,\n',
  );
  expect(places(reading)).toEqual([
    [2, 'a'],
    [2, 'b'],
    [5, undefined],
    [6, 'a'],
    [7, undefined],
  ]);
  expect(reading.problems[2]?.message.en).toBe('this row has 4 cells, the first line has 5');
  expect(reading.problems[4]?.message.ko).toBe('이 행의 칸은 7개인데 머리글은 5개입니다');
  expect(reading.unlisted).toBe(0);
});

test('twenty problems are listed, the others counted', async () => {
  const reading = await read(`sex,b,a,area\n${'f,6,0,here\n'.repeat(15)}`);
  expect(places(reading)).toEqual(
    Array.from({ length: 20 }, (_, index) => [2 + Math.floor(index / 2), index % 2 === 0 ? 'a' : 'b']),
  );
  expect(reading.unlisted).toBe(10);
});

test('where columns are missing, the rows are not looked at', async () => {
  const reading = await read('sex,a\nf,77\n');
  expect(reading.file).toBeNull();
  expect(places(reading)).toEqual([
    [1, 'b'],
    [1, 'area'],
  ]);
});

test('a header of no population is one problem', async () => {
  const reading = await read('x,y\n1,2\n');
  expect(reading.file).toBeNull();
  expect(places(reading)).toEqual([[1, undefined]]);
});

test('who observes rows sees no answers in one that is left out before it is read', async () => {
  const problems = new ProblemList();
  const observed: string[] = [];
  const file = temporaryFile('data.csv', 'a,b,area,sex\n1,2,here,f\na,b,area,sex\n4,5,there,m\n');
  await readAnswers({ file, options: {}, codebook, population: null, problems }, (population) => ({
    population,
    onInvalid: 'error',
    onDuplicate: 'error',
    seen: new RespondentsSeen('error'),
    onRespondent: () => {},
    onRow: ({ outcome, respondent }) => observed.push(`${outcome} ${respondent.answers.join(' ')}`),
  }));
  expect(observed).toEqual(['used 1 2', `header_row ${noAnswer} ${noAnswer}`, 'used 4 5']);
});
