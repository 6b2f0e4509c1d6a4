import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { InputError } from '../../../src/errors.ts';

type Extras = Partial<WrittenCodebook['populations'][number]>;

const codebookFile = (extras: Extras): WrittenCodebook => ({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      respondent: 'id',
      group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
      characteristics: [{ column: 'sex', levels: ['f', 'm'] }],
      scales: [{ id: 's', items: ['a', 'b'] }],
      ...extras,
    },
  ],
});
const resolve = (extras: Extras) => resolveCodebook(codebookFile(extras)).populations[0];
function faults(extras: Extras) {
  try {
    resolveCodebook(codebookFile(extras));
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ path, message }) => [path, message.en]);
    throw error;
  }
  throw new Error('no fault');
}

test('a column may have one other header text or several, whatever kind of column it is', () => {
  const columns = { a: 'How kind?', b: ['How fast?', 7], area: 'Where?', sex: 'Sex?', id: 'No.' };
  expect([...(resolve({ columns })?.columns ?? [])]).toEqual([
    ['a', ['How kind?']],
    ['b', ['How fast?', '7']],
    ['area', ['Where?']],
    ['sex', ['Sex?']],
    ['id', ['No.']],
  ]);
});

test('without them there are none', () => {
  expect(resolve({})).toMatchObject({ columns: new Map(), impossible: [] });
});

test('header texts of a column that the population does not have are a fault', () => {
  expect(faults({ columns: { c: 'What?' } })).toEqual([
    ['populations[0].columns', '"c" is no column of this population'],
  ]);
});

test('two columns cannot share a header text, not even in other letters', () => {
  expect(faults({ columns: { a: 'How kind?', b: 'how  KIND?' } })).toEqual([
    ['populations[0].columns', '"howkind?" is used twice'],
  ]);
});

const textsOf = (extras: Extras) => resolve(extras)?.items.map(({ answers }) => Object.fromEntries(answers));

test('answers as text are those of every item where all items have the same end points', () => {
  const answers = { perhaps: 3, probably: 4 };
  expect(textsOf({ answers })).toEqual([answers, answers]);
});

test('among several end points they are those of the items whose highest answer they name', () => {
  const answers = { no: 1, yes: 5 };
  const scales = [
    { id: 's', items: ['a'] },
    { id: 'longer', min: 1, max: 7, items: ['b'] },
  ];
  expect(textsOf({ answers, scales })).toEqual([answers, {}]);
  expect(faults({ answers: { no: 1, perhaps: 3 }, scales })).toEqual([
    ['populations[0].answers', 'the texts run 1–3, the items 1–5, 1–7'],
  ]);
});

test('a scale may have texts of its own, which the scales inside it have too', () => {
  const five = { no: 1, yes: 5 };
  const four = { no: 1, yes: 3 };
  const scales = [
    { id: 's', items: ['a'] },
    { id: 'shorter', max: 4, answers: four, scales: [{ id: 'inner', items: ['b'] }] },
  ];
  expect(textsOf({ answers: five, scales })).toEqual([five, four]);
});

test('texts outside the items are a fault', () => {
  expect(faults({ answers: { no: 0, yes: 5 } })).toEqual([
    ['populations[0].answers', 'the texts run 0–5, the items 1–5'],
  ]);
  expect(faults({ scales: [{ id: 's', answers: { yes: 6 }, items: ['a'] }] })).toEqual([
    ['populations[0].scales[0].answers', 'the texts run 6–6, the items 1–5'],
  ]);
});

test('a text can mean one number only, not even in other letters', () => {
  expect(faults({ answers: { No: 1, yes: 5, no: 2 } })).toEqual([
    ['populations[0].answers', '"no" is used twice'],
  ]);
});

test('impossible combinations keep their columns and texts', () => {
  expect(resolve({ impossible: [{ sex: 'm', role: ['mother', 1] }] })?.impossible).toEqual([
    [
      { column: 'sex', values: ['m'] },
      { column: 'role', values: ['mother', '1'] },
    ],
  ]);
});
