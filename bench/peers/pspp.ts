import type { Population } from '../../src/codebook/codebook.ts';
import type { Figures } from '../agreement.ts';

/**
 * The job of `hanaro score`, in PSPP: person scores by MEAN, and one T-TEST of all scales. It has no arguments for a
 * script, so this writes the script; `pspp -O format=csv SCRIPT` runs it.
 */
export function psppSyntax(file: string, { respondent, group, characteristics, scales, items }: Population) {
  if (!respondent || !group) throw new Error('there are no ids or no groups to compare');
  const texts = [respondent, group.column, ...characteristics.map(({ column }) => column)];
  const variables = [...texts.map((name) => `${name} A40`), ...items.map(({ id }) => `${id} F1.0`)];
  const scores = scales.map(
    (scale) => `COMPUTE ${scale.id} = MEAN(${scale.items.map(({ index }) => items[index]?.id).join(', ')}).`,
  );
  const levels = group.levels.map(({ label }) => `'${label.ko}'`);
  return `SET FORMAT = F40.14.
GET DATA /TYPE = TXT /FILE = '${file.replaceAll("'", "''")}' /ENCODING = 'UTF-8'
  /ARRANGEMENT = DELIMITED /DELIMITERS = ',' /QUALIFIER = '"' /FIRSTCASE = 2
  /VARIABLES = ${variables.join(' ')}.
${scores.join('\n')}
T-TEST /GROUPS = ${group.column} (${levels.join(', ')})
  /VARIABLES = ${scales.map(({ id }) => id).join(' ')}.
`;
}

/** Reads the two tables that T-TEST prints as CSV; each has two lines per scale, its name on the first. */
export function psppFigures(stdout: string): Figures {
  const [statistics = '', tests = ''] = stdout.split('Table: Independent Samples Test');
  const testsOf = scalePairs(tests);
  return new Map(
    [...scalePairs(statistics)].map(([scale, [first, second]]) => {
      const [n1, mean1, sd1] = first.map(Number);
      const [n2, mean2, sd2] = second.map(Number);
      const [equal = [], unequal = []] = testsOf.get(scale) ?? [];
      const [levene, , t] = equal.map(Number);
      return [scale, { n1, n2, mean1, mean2, sd1, sd2, t, welch: Number(unequal[2]), levene }];
    }),
  );
}

/** By scale, the cells after the first two of its line and of the line that follows. */
function scalePairs(table: string): Map<string, [string[], string[]]> {
  const lines = table.split('\n').map((line) => line.split(','));
  return new Map(
    lines.flatMap(([scale, , ...cells], index) => {
      const [name, , ...others] = lines[index + 1] ?? [];
      return scale && cells.length > 0 && name === '' ? [[scale, [cells, others]]] : [];
    }),
  );
}
