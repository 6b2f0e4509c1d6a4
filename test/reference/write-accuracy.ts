import { readFileSync, writeFileSync } from 'node:fs';
import { accuracyBounds, boundFor } from './accuracy-bounds.ts';
import { referenceCases, referenceFigures, relativeError } from './reference-cases.ts';

/** Writes docs/accuracy.md: every statistic, the R call it is held against, cases and the largest relative error. */
const figures = (await Promise.all(referenceCases.map(referenceFigures))).flat();
const { software } = JSON.parse(readFileSync('fixtures/reference/cases/bfi/expected.json', 'utf8')) as {
  software: string;
};

const lines = accuracyBounds.map((line) => {
  const checked = figures.filter(({ figure }) => boundFor(figure) === line);
  const largest = Math.max(...checked.map(({ expected, computed }) => relativeError(expected, computed)));
  const undefinedFigures = checked.filter(({ expected }) => expected === null).length;
  const error = largest === 0 ? 'none' : largest.toExponential(1);
  const bound = line.bound === 0 ? 'none' : line.bound.toExponential(0);
  return `| ${line.statistic} | \`${line.call}\` | ${checked.length} | ${undefinedFigures} | ${error} | ${bound} |`;
});

const table = `| statistic | R call | figures | of them undefined | largest relative error | bound in the tests |
|---|---|---|---|---|---|
${lines.join('\n')}`;

const file = 'docs/accuracy.md';
const [before = '', , after = ''] = readFileSync(file, 'utf8').split(/<!-- (?:table|end) -->/);
writeFileSync(file, `${before}<!-- table -->\n\n${table}\n\n<!-- end -->${after}`);
console.log(`${file}: ${figures.length} figures of ${referenceCases.length} cases, ${software}`);
