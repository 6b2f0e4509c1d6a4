import { expect, test } from 'vitest';
import { closestWord } from '../../../src/commands/usage/closest-word.ts';

test.each([
  ['a letter exchanged', 'welsh', ['student', 'welch', 'auto'], 'welch'],
  ['a letter left out', 'studnt', ['student', 'welch', 'auto'], 'student'],
  ['a letter too many', 'autto', ['student', 'welch', 'auto'], 'auto'],
  ['neighbours exchanged', 'scroe', ['score', 'tally'], 'score'],
  ['neighbours exchanged at the begin', 'dior', ['idor', 'abcd'], 'idor'],
  ['another case', 'WELCH', ['student', 'welch'], 'welch'],
  ['a begin that only one has', 'recon', ['score', 'reconstruct'], 'reconstruct'],
  [
    'a begin that two have, one of them closer',
    '--on-inval',
    ['--on-invalid', '--on-invalid-row'],
    '--on-invalid',
  ],
  ['one letter says nothing', 's', ['score', 'sheet'], undefined],
  ['half of a word wrong is another word', 'text', ['test', 'taxi'], 'test'],
  ['another word', 'parquet', ['score', 'tally'], undefined],
  ['more than half of a short word', 'abc', ['axy'], undefined],
])('%s: %s', (_, word, candidates, meant) => {
  expect(closestWord(word, candidates)).toBe(meant);
});
