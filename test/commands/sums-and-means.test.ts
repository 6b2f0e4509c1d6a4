import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFolder } from '../temporary-file.ts';

const cases = 'fixtures/reference/cases';

/** Figures in the unit of scores, by the name of their field; of correlations and effect sizes the interval has none. */
const inUnits = new Set(
  'mean mean1 mean2 sd sd1 sd2 std_error estimate conf_low conf_high min max median q1 q3 score margin'.split(
    ' ',
  ),
);
const withoutUnit =
  /^(pearson|spearman|cohens|hedges|glass|cliffs|eta|omega|epsilon|cronbach|mcdonald|guttman|standardized|split|inter)/;

/** Every other figure of a document, by its path. */
function scaleFree(value: unknown, path: readonly string[] = []): [path: string, figure: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, inner]) => {
    const hasUnit = inUnits.has(key) && !path.some((name) => withoutUnit.test(name));
    return hasUnit || key === 'inputs' || key === 'warnings' ? [] : scaleFree(inner, [...path, key]);
  });
}

test.each([
  ['compare', 'bfi-half'],
  ['compare', 'groups-5'],
  ['correlate', 'bfi-half'],
  ['reliability', 'nested-scales'],
])('%s: sums and means of the same answers give the same tests, to the last bit (%s)', (command, name) => {
  const folder = temporaryFolder();
  const written = JSON.parse(readFileSync(`${cases}/${name}/codebook.json`, 'utf8'));
  const document = (score: string) => {
    const [population] = written.populations;
    const file = join(folder, `${score}.json`);
    writeFileSync(file, JSON.stringify({ ...written, populations: [{ ...population, score }] }));
    return JSON.parse(
      runHanaro([command, `${cases}/${name}/data.csv`, '--codebook', file, '--json', '--quiet']).stdout,
    );
  };
  const [ofMeans, ofSums] = [document('mean'), document('sum')];
  expect(scaleFree(ofSums)).toEqual(scaleFree(ofMeans));
  expect(scaleFree(ofMeans).filter(([path]) => /p_value|n$/.test(path)).length).toBeGreaterThan(4);
  if (command === 'compare') expect(ofSums).not.toEqual(ofMeans);
});
