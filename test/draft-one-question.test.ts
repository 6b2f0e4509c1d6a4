import { describe, expect, test } from 'vitest';
import { confirmMarks } from '../src/codebook/draft/confirm-marks.ts';
import { loadCodebook } from '../src/codebook/load-codebook.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import { scoreFiles } from '../src/score-files.ts';
import { temporaryFile } from './temporary-file.ts';

const answersOf = (person: number) => [1, 2, 3].map((item) => 1 + ((person * item) % 5));
const people = Array.from({ length: 20 }, (_, person) => ({
  id: `P${person}`,
  area: person % 2 ? 'north' : 'south',
  answers: answersOf(person),
}));
const mean = people.flatMap(({ answers }) => answers).reduce((sum, answer) => sum + answer, 0) / 60;

async function drafted(header: string, row: (person: number) => readonly (string | number)[]) {
  const lines = people.map(({ id, area }, person) => [id, area, ...row(person)].join(','));
  const file = temporaryFile('data.csv', [`id,area,${header}`, ...lines, ''].join('\n'));
  const { text } = await draftCodebook({ files: [file], language: 'en' });
  return { file, text, codebook: temporaryFile('draft.yaml', text) };
}

describe('a question with two columns', () => {
  test.each([
    ['of one name, each answered by half', (a: number, odd: boolean) => (odd ? [a, ''] : ['', a])],
    ['of one name and the same answers', (a: number) => [a, a]],
  ])('%s is drafted as one, marked, and scored whole', async (_, last) => {
    const {
      file,
      text,
      codebook: codebookFile,
    } = await drafted('q1,q2,q3,q3', (person) => {
      const [first = 0, second = 0, third = 0] = answersOf(person);
      return [first, second, ...last(third, person % 2 === 1)];
    });
    expect(text).toContain('# confirm: q3: read together with "q3"');
    expect(text).toContain('items: [ q1, q2, q3 ]');
    const report = await scoreFiles({ files: [file], codebook: await loadCodebook(codebookFile) });
    expect(report.scales[0]).toMatchObject({ n: 20 });
    expect(report.scales[0]?.mean).toBeCloseTo(mean, 12);
  });

  test('that contradict each other is left out, with a mark', async () => {
    const { text, codebook: codebookFile } = await drafted('q1,q2,q3,q3', (person) => {
      const [first = 0, second = 0, third = 0] = answersOf(person);
      return [first, second, third, 6 - third];
    });
    expect(text).toContain('# confirm: q3: more than one column has this name');
    expect(await confirmMarks(codebookFile)).toContain(
      1 + text.split('\n').findIndex((line) => line.includes('# confirm: q3:')),
    );
  });

  test.each(['svc/q3', 'svc-q3', 'form.svc.q3'])(
    'of which one is %s is for a person to confirm',
    async (moved) => {
      const { text } = await drafted(`q1,q2,q3,${moved}`, (person) => {
        const [first = 0, second = 0, third = 0] = answersOf(person);
        return person % 2 === 1 ? [first, second, third, ''] : [first, second, '', third];
      });
      expect(text).toContain(`# confirm: ${moved}: no one answered "q3" too`);
    },
  );

  test('is two where somebody answered both', async () => {
    const { text } = await drafted('q1,q2,q3,svc/q3', (person) => [...answersOf(person), 1 + (person % 5)]);
    expect(text).toContain('svc/q3');
    expect(text).not.toContain('together');
  });
});

test('people with a row at each of several times are matched, which a person confirms', async () => {
  const lines = [...people, ...people].map(({ id, area, answers }, row) =>
    [id, area, row < 20 ? 'pre' : 'post', ...answers].join(','),
  );
  const file = temporaryFile('waves.csv', ['id,area,wave,q1,q2,q3', ...lines, ''].join('\n'));
  const { text } = await draftCodebook({ files: [file], language: 'en' });
  expect(text).toContain('    respondent: id\n');
  expect(text).toContain('column: wave # confirm: that the same respondents answered at these times');
});
