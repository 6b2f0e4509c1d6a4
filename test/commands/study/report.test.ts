import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const data = ['fixtures/staff.csv', 'fixtures/users.csv'];
const headingsOf = (markdown: string) => [...markdown.matchAll(/^## (.*)$/gm)].map(([, text]) => text);

test('a report has its parts in order, and --sections chooses and orders them', () => {
  const all = runHanaro(['report', ...data, '--format', 'markdown', '--lang', 'en']);
  expect(all.status).toBe(0);
  expect(headingsOf(all.stdout)).toEqual([
    'Summary',
    'Scores',
    'Differences between groups',
    'Answers',
    'Respondents',
    'Reliability',
    'How figures were computed',
    'Data',
    'How to compute them again',
  ]);
  const some = runHanaro([
    'report',
    ...data,
    '--format',
    'markdown',
    '--sections',
    'data,summary',
    '--lang',
    'ko',
  ]);
  expect(headingsOf(some.stdout)).toEqual(['자료', '요약']);
});

test('a codebook chooses and orders the parts, which --sections goes before; a part that there is not is refused', () => {
  const folder = temporaryFolder();
  const codebook = join(folder, 'survey.yaml');
  const written = readFileSync('codebooks/jeju-hanaro.yaml', 'utf8');
  const report = (parts: string, ...options: string[]) => {
    writeFileSync(codebook, written.replace(/^populations:/m, `report: ${parts}\npopulations:`));
    return runHanaro([
      'report',
      ...data,
      '--codebook',
      codebook,
      '--format',
      'markdown',
      '--lang',
      'en',
      ...options,
    ]);
  };
  expect(headingsOf(report('[reliability, summary]').stdout)).toEqual(['Reliability', 'Summary']);
  expect(headingsOf(report('[reliability, summary]', '--sections', 'data').stdout)).toEqual(['Data']);
  const refused = report('[summary, charts]');
  expect(refused.status).toBe(3);
  expect(refused.stderr).toContain('report[1]');
});

test('its figures are those of score, describe and reliability', () => {
  const json = (...args: string[]) => JSON.parse(runHanaro([...args, ...data, '--json']).stdout);
  const report = json('report');
  const score = json('score');
  expect(report.scales).toEqual(score.scales);
  expect(report.comparisons).toEqual(score.comparisons);
  expect(report.items).toEqual(score.items);
  const described = json('describe');
  expect(report.characteristics).toEqual(described.characteristics);
  expect(report.associations).toEqual(described.associations);
  expect(report.reliability).toEqual(json('reliability').reliability);
});

test('what it says to type gives the same report again', () => {
  const { settings } = JSON.parse(runHanaro(['report', ...data, '--by', 'sex', '--json']).stdout);
  expect(settings.command).toBe(`hanaro report ${data.join(' ')} --by sex --json`);
});

test('the settings of a folder that were used are named beside what was typed, and warnings have their place', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'hanaro.yaml'), 'codebook: book.yaml\n');
  writeFileSync(
    join(folder, 'book.yaml'),
    'id: b\npopulations: [{ id: p, min: 1, max: 5, characteristics: [{ column: sex, levels: [f, m] }], scales: [{ id: s, items: [q1, q2] }] }]\n',
  );
  writeFileSync(join(folder, 'x.csv'), 'sex,q1,q2\nf,1,2\n,3,5\nm,4,4\n');
  const run = runHanaro(['report', 'x.csv', '--format', 'markdown', '--lang', 'en'], { cwd: folder });
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('with the settings of hanaro.yaml');
  expect(run.stdout).toContain('x.csv:3 column "sex": ');
});

test('the page is one file that asks the network for nothing, with every picture in it under ids of its own', () => {
  const file = join(temporaryFolder(), 'report.html');
  expect(runHanaro(['report', ...data, '-o', file, '--lang', 'en']).status).toBe(0);
  const page = readFileSync(file, 'utf8');
  expect(page.match(/<svg /g)).toHaveLength(19);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(page).not.toMatch(/(?:src|href)="(?!#)|@import|url\((?!#)/);
});

test('of very many scales the page names the pictures that it leaves out, and how to draw them', () => {
  const folder = temporaryFolder();
  const ids = Array.from({ length: 17 }, (_, index) => `s${index}`);
  const scales = ids.map((id) => `      - { id: ${id}, items: [${id}_1] }\n`).join('');
  writeFileSync(
    join(folder, 'c.yaml'),
    `id: c\npopulations:\n  - id: p\n    min: 1\n    max: 5\n    scales:\n${scales}`,
  );
  const rows = [1, 4, 5].map((answer) => ids.map(() => answer).join(','));
  writeFileSync(join(folder, 'x.csv'), `${ids.map((id) => `${id}_1`).join(',')}\n${rows.join('\n')}\n`);
  const { stdout } = runHanaro(
    [
      'report',
      'x.csv',
      '--codebook',
      'c.yaml',
      '--format',
      'html',
      '--lang',
      'en',
      '--sections',
      'scores,answers',
    ],
    { cwd: folder },
  );
  expect(stdout).toContain(
    'Distributions: 17 pictures, too many for one page. hanaro plot distributions draws them.',
  );
  expect(stdout).toContain('hanaro plot heatmap draws them.');
  // The indicators, and the answers to each scale.
  expect(stdout.match(/<svg /g)).toHaveLength(18);
});
