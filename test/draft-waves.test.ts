import { describe, expect, test } from 'vitest';
import { inOrderOfTime } from '../src/codebook/draft/points-in-time.ts';
import { loadCodebook } from '../src/codebook/load-codebook.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import { temporaryFile } from './temporary-file.ts';

/** Twenty people, each at the times of these, the latest rows first. */
async function drafted(times: readonly string[], names = (person: number, _: string) => `P${person}`) {
  const rows = times
    .toReversed()
    .flatMap((time) =>
      Array.from({ length: 20 }, (_, person) =>
        [names(person, time), time, 1 + (person % 5), 1 + ((person + 1) % 5), 1 + (person % 4)].join(','),
      ),
    );
  const file = temporaryFile('times.csv', ['참여자 번호,시점,q1,q2,q3', ...rows].join('\n'));
  const { text, waves } = await draftCodebook({ files: [file], language: 'en' });
  const [population] = (await loadCodebook(temporaryFile('draft.yaml', text))).populations;
  return { text, waves, population };
}

test('respondents with a row at each time are matched: waves in their order in time, to be confirmed', async () => {
  const { text, waves, population } = await drafted(['사전', '사후', '추후']);
  expect(waves).toBe(true);
  expect(population?.respondent).toBe('참여자 번호');
  expect(population?.waves).toMatchObject({
    column: '시점',
    levels: [{ id: '사전' }, { id: '사후' }, { id: '추후' }],
  });
  expect(population?.characteristics).toEqual([]);
  expect(text).toContain(
    'column: 시점 # confirm: that the same respondents answered at these times, in this order',
  );
});

describe('no waves', () => {
  test('where someone has two rows at one time', async () => {
    const { waves, population } = await drafted(['사전', '사후'], (person, time) =>
      person < 2 ? `P0 ${time}` : `P${person}`,
    );
    expect(waves).toBe(false);
    expect(population?.waves).toBeNull();
  });

  test('where no one has several rows', async () => {
    const { waves, population } = await drafted(['사전', '사후'], (person, time) => `${time}${person}`);
    expect(waves).toBe(false);
    expect(population?.respondent).toBe('참여자 번호');
  });
});

test.each([
  [
    ['사후', '사전'],
    ['사전', '사후'],
  ],
  [
    ['post', 'pre', 'follow-up'],
    ['pre', 'post', 'follow-up'],
  ],
  [
    ['3차', '1차', '10차'],
    ['1차', '3차', '10차'],
  ],
  [
    ['T2', 'T1'],
    ['T1', 'T2'],
  ],
  [
    ['endline', 'baseline', 'midline'],
    ['baseline', 'midline', 'endline'],
  ],
  [
    ['교육 후', '교육 전'],
    ['교육 전', '교육 후'],
  ],
])('%j are in time %j', (levels, ordered) => {
  expect(inOrderOfTime(levels)).toEqual(ordered);
});

test.each([[['사전', '사전 검사']], [['east', 'west']]])('%j have no order in time', (levels) => {
  expect(inOrderOfTime(levels)).toBeNull();
});
