import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

/** What is drafted of a document, in lines. */
function draftOf(markdown: string, ...args: string[]): string {
  const file = join(temporaryFolder(), 'paper.md');
  writeFileSync(file, markdown);
  const run = runHanaro(['published', 'import', file, '--lang', 'en', ...args]);
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
}

const of = (head: string, ...rows: readonly string[]) =>
  `${head}\n\n${[...rows.slice(0, 1), `|${'---|'.repeat((rows[0]?.split('|').length ?? 2) - 2)}`, ...rows.slice(1)].join('\n')}\n`;

const ofAnother = of(
  'Table 1. Means by group',
  '| Scale | Treatment (n = 52) M | SD | Control (n = 47) M | SD | t |',
  '| Burnout | 3.39 | 0.73 | 3.41 | 0.63 | -0.17 |',
  '| Autonomy | 4.03 | 0.83 | 3.55 | 0.65 | 3.22 |',
);

test('tables of another survey are not given names of the built-in codebook, which nobody named', () => {
  const draft = draftOf(ofAnother);
  expect(draft).toContain(
    'No codebook was named: names are those of the built-in jeju-hanaro where it has all',
  );
  expect(draft).toContain('population: ""');
  expect(draft).toMatch(/scale: Autonomy, .* # confirm: "Autonomy" as printed/);
  expect(draft).toMatch(/kind: group_comparison # confirm: the population, .*"Treatment" as printed/);
});

test('a codebook that is named gives its names where it has them', () => {
  const draft = draftOf(ofAnother, '--codebook', 'codebooks/jeju-hanaro.yaml');
  expect(draft).toContain('Names are those of the codebook jeju-hanaro');
  expect(draft).toMatch(/scale: autonomy, /);
  expect(draft).toContain('"Burnout" is not in the codebook');
});

test('n of a sentence that cites the table is marked', () => {
  const table = of(
    'Table 2. Means',
    '| Scale | M | SD |',
    '| Burden | 3.40 | 0.51 |',
    '| Trust | 4.10 | 0.62 |',
  );
  const draft = draftOf(`${table}\nTable 2 shows the means of the 131 respondents.\n`);
  expect(draft).toContain('n: "131"');
  expect(draft).toMatch(/kind: scale_means # confirm: .*n, which a sentence gives that cites the table/);
  expect(draftOf(table.replace('Means', 'Means (N = 131)'))).not.toContain('n, which');
});

test('a name that is not printed is marked', () => {
  const table = of('Table 2. Means (N = 131)', '| Scale | M | SD |', '|  | 3.40 | 0.51 |');
  expect(draftOf(table)).toMatch(/scale: "", .* # confirm: a name, which the document does not print/);
});

test('items whose scale the table does not name have it marked', () => {
  const codebook = join(temporaryFolder(), 'survey.yaml');
  writeFileSync(
    codebook,
    `id: survey
populations:
  - id: people
    min: 1
    max: 5
    scales:
      - { id: work, label: Work, items: [{ id: load, label: Load }, { id: pay, label: Pay }] }
      - { id: home, label: Home, items: [{ id: rest, label: Rest }, { id: care, label: Care }] }
`,
  );
  const table = of(
    'Table 2. Means (N = 41)',
    '| Item | M | SD |',
    '| Load | 3.40 | 0.51 |',
    '| Rest | 3.50 | 0.61 |',
  );
  expect(draftOf(table, '--codebook', codebook)).toMatch(
    /kind: item_means # confirm: the scale of these items; the table does not name it/,
  );
});
