import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

/** Guests of the example, with an age of each beside their answers. */
function guestsWithAge(): string[] {
  const folder = temporaryFolder();
  const [header, ...rows] = readFileSync('fixtures/example/cafe.csv', 'utf8').trim().split('\n');
  const aged = rows.map((row, index) => `${row},${20 + ((index * 7) % 41)}`);
  writeFileSync(join(folder, 'cafe.csv'), `${[`${header},age`, ...aged].join('\n')}\n`);
  const codebook = JSON.parse(runHanaro(['codebook', 'show', 'fixtures/example/cafe.yaml', '--json']).stdout);
  expect(codebook.populations).toHaveLength(1);
  const written = readFileSync('fixtures/example/cafe.yaml', 'utf8').replace(
    / {4}characteristics:[\s\S]*?(?= {4}\w)/,
    '',
  );
  writeFileSync(
    join(folder, 'cafe.yaml'),
    written.replace(
      / {4}scales:/,
      '    characteristics:\n      - { column: age, number: true }\n    scales:',
    ),
  );
  return [join(folder, 'cafe.csv'), '--codebook', join(folder, 'cafe.yaml')];
}

test('a report says of columns of numbers what describe says', () => {
  const guests = guestsWithAge();
  const json = (command: string) => JSON.parse(runHanaro([command, ...guests, '--json']).stdout);
  const report = json('report');
  expect(report.measurements).toHaveLength(3);
  expect(report.measurements).toEqual(json('describe').measurements);
  const text = runHanaro([
    'report',
    ...guests,
    '--sections',
    'respondents',
    '--format',
    'text',
    '--lang',
    'en',
  ]);
  expect(text.stdout).toMatch(/mean of age was \d\d\.\d\d \(SD = /);
  expect(text.stdout).not.toContain('no characteristics');
  const page = runHanaro([
    'report',
    ...guests,
    '--sections',
    'respondents',
    '--format',
    'markdown',
    '--lang',
    'en',
  ]);
  expect(page.stdout).toContain('| age |');
});
