import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFolder } from '../temporary-file.ts';

const users = 'fixtures/users.csv';
const course = ['fixtures/example/course.csv', '--codebook', 'fixtures/example/course.yaml'];
const plot = (...args: string[]) => runHanaro(['plot', ...args, '--lang', 'en']);

function survey(answers: string, more = '') {
  const folder = temporaryFolder();
  const [data, codebook] = [join(folder, 'a.csv'), join(folder, 'a.yaml')];
  writeFileSync(data, answers);
  writeFileSync(
    codebook,
    `id: s\npopulations:\n  - id: p\n    min: 1\n    max: 5\n${more}    scales:\n      - { id: a, items: [a1, a2] }\n`,
  );
  return [data, '--codebook', codebook];
}

test('each kind of picture becomes a file, and those of several scales a file each', () => {
  const folder = temporaryFolder();
  expect(plot('changes', ...course, '-o', join(folder, 'x.svg')).status).toBe(0);
  expect(readFileSync(join(folder, 'x.svg'), 'utf8')).toContain('Changes · Before → After · Participants');
  expect(plot('heatmap', users, '--format', 'svg', '-o', folder).status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['1-heatmap.svg', '2-heatmap.svg', '3-heatmap.svg', 'x.svg']);
});

test('several pictures need a folder, and one that is named with an ending is refused before it is made', () => {
  const folder = temporaryFolder();
  const run = plot('profile', users, '-o', join(folder, 'x.svg'));
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(`--output ${join(folder, 'x')}/ --format svg`);
  expect(readdirSync(folder)).toEqual([]);
  expect(plot('profile', users, '-o', `${join(folder, 'new')}/`, '--format', 'svg').status).toBe(0);
  expect(plot('indicators', users, '-o', `${join(folder, 'one')}/`, '--format', 'svg').status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['new', 'one']);
});

test('figures that a picture shows and that have no value are said, and the exit code is 4', () => {
  const one = survey('a1,a2\n3,4\n');
  const run = plot('indicators', ...one, '--json');
  expect(run.status).toBe(4);
  expect(run.stderr).toContain('one respondent');
  expect(JSON.parse(run.stdout)).toMatchObject({
    pictures: [{ drawing: { rows: [{ points: [{ value: 62.5, low: null, high: null }] }] } }],
  });
  expect(plot('answers', ...one, '--json').status).toBe(0);
});

test('where there is nothing to draw the reason is said, no picture is written, and the exit code is 4', () => {
  const file = join(temporaryFolder(), 'x.svg');
  const one = survey('a1,a2\n3,4\n3,5\n');
  for (const [kind, reason] of [
    ['differences', 'two groups or more'],
    ['radar', '3 to 12 others inside it'],
    ['profile', 'no scale has others inside it'],
  ] as const) {
    const run = plot(kind, ...one, '-o', file);
    expect(run.status).toBe(4);
    expect(run.stderr).toContain(reason);
    expect(existsSync(file)).toBe(false);
  }
  for (const ending of ['html', 'md', 'docx', 'hwpx', 'xlsx']) {
    const document = join(temporaryFolder(), `x.${ending}`);
    expect(plot('profile', ...one, '-o', document).status).toBe(4);
    expect(existsSync(document)).toBe(false);
  }
  expect(plot('profile', ...one).stdout).toBe('');
  const json = plot('differences', ...one, '--json');
  expect([json.status, JSON.parse(json.stdout).pictures]).toEqual([4, []]);
});

test('of groups of one person the reason is that, not that groups are missing', () => {
  const groups = '    group: { column: g, levels: [{ id: a }, { id: b }] }\n';
  const run = plot('differences', ...survey('g,a1,a2\na,3,4\nb,3,5\n', groups));
  expect(run.status).toBe(4);
  expect(run.stderr).toContain('nothing that it shows has a value');
  expect(run.stderr).toContain('too few respondents');
  expect(run.stderr).not.toContain('two groups');
});

test('changes need waves, and say how to have them', () => {
  const run = plot('changes', users);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('--wave pre=before.csv');
});

test('pictures that cannot withhold small cells refuse --min-cell, and the others keep to it', () => {
  expect(plot('distributions', users, '--min-cell', '5').status).toBe(2);
  expect(plot('heatmap', users, '--min-cell', '5', '--json').status).toBe(0);
});
