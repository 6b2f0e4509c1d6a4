import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { Codebook } from '../../src/instrument/codebook-schema.ts';
import { resolveCodebook } from '../../src/instrument/resolve-codebook.ts';

type Extras = Partial<Codebook['populations'][number]>;

const codebook = (extras: Extras): Codebook => ({
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
const resolve = (extras: Extras) => resolveCodebook(codebook(extras)).populations[0];
function faults(extras: Extras) {
  try {
    resolveCodebook(codebook(extras));
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
  expect(resolve({})).toMatchObject({ columns: new Map(), answers: new Map(), impossible: [] });
});

test('header texts of a column that the population does not have are a fault', () => {
  expect(faults({ columns: { c: 'What?' } })).toEqual([
    ['populations[0].columns', '"c" is no column of this population'],
  ]);
});

test('two columns cannot share a header text, not even in other letters', () => {
  expect(faults({ columns: { a: 'How kind?', b: 'how  KIND?' } })).toEqual([
    ['populations[0].columns', '"how kind?" is used twice'],
  ]);
});

test('answers as text need a number that some item has, and each text once', () => {
  expect([...(resolve({ answers: { no: 1, yes: 5 } })?.answers ?? [])]).toEqual([
    ['no', 1],
    ['yes', 5],
  ]);
  expect(faults({ answers: { no: 0, yes: 5 } })).toEqual([
    ['populations[0].answers', '0 ("no") is no answer of any item'],
  ]);
  expect(faults({ answers: { Yes: 4, yes: 5 } })).toEqual([
    ['populations[0].answers', '"yes" is used twice'],
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
