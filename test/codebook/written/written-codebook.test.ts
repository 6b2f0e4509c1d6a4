import { expect, test } from 'vitest';
import { jejuHanaro } from '../../../src/codebook/built-in/jeju-hanaro.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { checkSchema } from '../../../src/codebook/schema/check-schema.ts';
import { codebookSchema, type WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { writtenCodebook } from '../../../src/codebook/written/written-codebook.ts';
import { localize } from '../../../src/localized.ts';

const everyPart: WrittenCodebook = {
  id: 'every-part',
  version: '2.1',
  title: { ko: '모두', en: 'Every part' },
  stars: { '†': 0.1, '*': 0.01 },
  populations: [
    {
      id: 'people',
      respondent: 'no',
      columns: { a: 'Question A', no: ['No.', '번호'] },
      answers: { Agree: 4, 'Fully agree': 5 },
      min: 1,
      max: 5,
      missing: [99, 'NA'],
      min_valid: 'half',
      group: {
        column: 'arm',
        levels: [{ id: 'x' }, { id: 'y', label: 'Why', values: ['y', 2] }],
      },
      characteristics: [{ column: 'sex', levels: ['f', { value: 1, label: { ko: '남', en: 'male' } }] }],
      impossible: [{ sex: 'f', arm: ['x', 'y'] }],
      scales: [
        {
          id: 'outer',
          items: ['a', { id: 'b', label: 'Bee' }],
          reverse: ['b'],
          scales: [
            { id: 'inner', items: ['c', 'd', 'e'], reverse: ['d'], min_valid: 'any' },
            { id: 'last', scales: [{ id: 'deep', items: ['f'] }] },
          ],
        },
        { id: 'again', items: ['a', 'c'], reverse: ['c'], min_valid: 1 },
        { id: 'mood', min: 0, max: 10, items: ['mood_1'] },
      ],
    },
  ],
};

test.each([jejuHanaro, everyPart])(
  '$id: written out and read again it is the same instrument',
  (codebookFile) => {
    const codebook = resolveCodebook(codebookFile);
    const written = JSON.parse(JSON.stringify(writtenCodebook(codebook)));
    const nowhere = localize({ ko: '', en: '' });
    expect(resolveCodebook(checkSchema(codebookSchema, written, 'x', nowhere), codebookFile.id)).toEqual(
      codebook,
    );
  },
);

test('nothing is left to defaults', () => {
  const [people] = writtenCodebook(resolveCodebook(everyPart)).populations;
  expect(people?.scales[0]).toMatchObject({
    label: { ko: 'outer', en: 'outer' },
    min: 1,
    max: 5,
    min_valid: 3,
  });
  expect(people?.scales[0]?.scales?.[0]).toMatchObject({ min: 1, max: 5, min_valid: 1 });
  expect(people?.group?.levels?.[0]).toEqual({ id: 'x', label: { ko: 'x', en: 'x' }, values: ['x'] });
  expect(people?.missing).toEqual(['99', 'NA']);
});
