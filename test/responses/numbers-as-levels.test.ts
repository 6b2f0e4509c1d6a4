import { describe, expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../../src/errors.ts';
import { localize } from '../../src/localized.ts';
import { type AnswerColumn, answerColumn } from '../../src/responses/cells/answer-column.ts';
import { levelColumn } from '../../src/responses/cells/level-column.ts';
import { readAnswer } from '../../src/responses/cells/read-answer.ts';
import { readLevel } from '../../src/responses/cells/read-level.ts';
import { answerProblem } from '../../src/responses/rows/answer-problem.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';

const level = (values: readonly string[][], cell: string) =>
  readLevel(levelColumn({ column: 'c', position: 0, none: -1 }, values), cell).level;
const peekAnswer = (column: AnswerColumn, cell: string) => {
  const { answer, how } = readAnswer(column, cell);
  return how === 'invalid' ? undefined : answer;
};

describe('a level that is a number', () => {
  test.each(['1', '1.0', '01', '1.00', '1,0', '001', ' 1.0 ', '１', '１.０'])('is met as %j', (cell) => {
    expect(level([['1'], ['2']], cell)).toBe(0);
  });

  test.each(['1.5', '1,5', '1,000', '10', '-1', '1e0', '0x1', '1.0.0', '1 0'])('is not met as %j', (cell) => {
    expect(level([['1'], ['2']], cell)).toBe(-1);
  });

  test('is the one written so where two levels are one number', () => {
    expect(level([['1'], ['01']], '01')).toBe(1);
    expect(level([['1'], ['01']], '1')).toBe(0);
    expect(level([['1'], ['01']], '1.0')).toBe(-1);
  });

  test('is met by its number where the codebook has it with decimals or zeros', () => {
    expect(level([['1.0'], ['02']], '1')).toBe(0);
    expect(level([['1.0'], ['02']], '2')).toBe(1);
  });
});

const item = {
  id: 'q',
  label: localize({ ko: 'q', en: 'q' }),
  min: 1,
  max: 5,
  missing: ['99.0', '8'],
  answers: new Map<string, number>(),
};

test('a decimal comma before zeros is read as a point is, in answers and codes for none', () => {
  const column = answerColumn(item, 0);
  expect(['4,0', '4,00', '4.0', '04'].map((cell) => peekAnswer(column, cell))).toEqual([4, 4, 4, 4]);
  expect(['99', '99,0', '8.0', '08'].map((cell) => peekAnswer(column, cell))).toEqual(
    [-1, -1, -1, -1].map(() => peekAnswer(column, '')),
  );
  expect(['3,5', '1,000', '4,', ',0', '6,0'].map((cell) => peekAnswer(column, cell))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a number with decimals is refused as such, and the hint says what becomes of a decimal comma', () => {
  const problem = answerProblem(answerColumn(item, 0), '3,5', 'a.csv', 2);
  expect(problem.message.en).toBe('"3,5" is not a whole number from 1–5');
  expect(problem.hint?.en).toContain('of numbers with a decimal comma only whole ones such as 4,0 are read');
  expect(answerProblem(answerColumn(item, 0), '3.5', 'a.csv', 2).hint?.en).not.toContain('comma');
});

describe('a file of which no row has a level of the groups', () => {
  const codebook = resolveCodebook({
    id: 'b',
    populations: [
      {
        id: 'p',
        min: 1,
        max: 5,
        group: { column: 'g', levels: [{ id: 'north' }, { id: 'south' }] },
        scales: [{ id: 's', items: ['q1'] }],
      },
    ],
  });
  const refusal = async (...files: string[][]) => {
    const names = files.map((rows, index) => temporaryFile(`${index}.csv`, ['g,q1', ...rows, ''].join('\n')));
    const error = await scoreFiles({ files: names, codebook }).catch((thrown: unknown) => thrown);
    return error instanceof InputError ? error.problems : null;
  };

  test('is refused with the values found and the nearest ones', async () => {
    const [problem, ...others] = (await refusal(['nort,1', 'nort,2', 'east,3', ',4'])) ?? [];
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ column: 'g' });
    expect(problem?.message.en).toBe(
      'not one row has a value of the groups ("north", "south"); found: "nort" 2, "east" 1, empty 1',
    );
    expect(problem?.hint?.en).toContain('"nort" → "north"?');
  });

  test('is refused where all cells are empty or differ, and with the first eight of many values', async () => {
    expect((await refusal([',1', ',2']))?.[0]?.message.en).toContain('found: empty 2');
    const many = Array.from({ length: 60 }, (_, n) => `v${n % 30},1`);
    expect((await refusal(many))?.[0]?.message.en).toMatch(/found: ("v\d" 2, ){8}…$/);
    const names = Array.from({ length: 30 }, (_, n) => `Kim ${n},1`);
    expect((await refusal(names))?.[0]?.message.en).toContain('found: 30 values that all differ');
  });

  test('is not refused beside one that has them', async () => {
    expect(await refusal(['east,1', 'east,2'], ['north,1', 'south,2'])).toBeNull();
  });
});
