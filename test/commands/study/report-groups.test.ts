import { expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';

const bfi = ['fixtures/tutorial/bfi.csv', '--codebook', 'fixtures/tutorial/bfi.yaml', '--by', 'education'];
const markdown = (...options: string[]) =>
  runHanaro(['report', ...bfi, '--format', 'markdown', '--lang', 'en', ...options]).stdout;

test('of more than two groups a report has the test of them all and pairs with corrected p: the rows of compare', () => {
  const json = (command: string) => JSON.parse(runHanaro([command, ...bfi, '--json']).stdout);
  const report = json('report');
  const compare = json('compare');
  expect(report.omnibus).toHaveLength(5);
  expect(report.omnibus).toEqual(compare.omnibus);
  expect(report.post_hoc).toEqual(compare.post_hoc);
});

test('its tables are those of compare, and no bare pairs stand among the scores', () => {
  const report = markdown();
  const compare = runHanaro(['compare', ...bfi, '--format', 'markdown', '--lang', 'en']).stdout;
  const linesOf = (document: string, caption: string) =>
    document.split(`**${caption}**\n\n`)[1]?.split('\n\n')[0];
  for (const caption of ['Respondents · Comparison of groups', 'Respondents · All pairs of groups']) {
    expect(linesOf(report, caption)).toBeDefined();
    expect(linesOf(report, caption)).toBe(linesOf(compare, caption));
  }
  expect(report).not.toContain('Indicators · Comparisons');
  expect(report).toContain('Neuroticism: the groups differ (F(4, 266) = 4.58, p = .001, η² = .06).');
  expect(report).toContain('not corrected for the number of pairs');
});

test('sentences of bare pairs of more than two groups say that p is not corrected', () => {
  const sentences = (...data: string[]) =>
    runHanaro(['score', ...data, '--format', 'text', '--lang', 'en']).stdout;
  const three = 'fixtures/reference/cases/groups-3';
  expect(sentences(`${three}/data.csv`, '--codebook', `${three}/codebook.json`)).toContain(
    'p of pairs: not adjusted for the number of comparisons.',
  );
  expect(sentences('fixtures/users.csv')).not.toContain('not adjusted');
});
