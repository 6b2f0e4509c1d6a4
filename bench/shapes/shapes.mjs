/**
 * The job of `hanaro score` on text files of any shape, in DuckDB, with declared types; no p-values. Prints a line of CSV per
 * scale.
 *
 *   node shapes.mjs FILE scales.csv ENCODING MISSING TEXTS HEADER decimals|whole      - for none
 *   node shapes.mjs versions
 */
import { readFileSync } from 'node:fs';
import { DuckDBInstance, version } from '@duckdb/node-api';

const [file = 'versions', scaleItems = '', encoding, missing, texts, header = '', digits] =
  process.argv.slice(2);
if (file === 'versions') {
  console.log(`DuckDB ${version().replace(/^v/, '')}`);
  process.exit();
}

/** Item columns of each scale. */
const scales = new Map();
for (const line of readFileSync(scaleItems, 'utf8').trim().split('\n').slice(1)) {
  const [scale, item] = line.split(',');
  scales.set(scale, [...(scales.get(scale) ?? []), item]);
}
const items = new Set([...scales.values()].flat());
const each = (sql) => [...scales.keys()].map(sql).join(', ');
const words =
  texts === '-'
    ? null
    : readFileSync(texts, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','));
/** Declared types are three times as fast as detected ones; of texts, those that list them. */
const ofItems = words
  ? `ENUM(${words.map(([text]) => `''${text}''`).join(', ')})`
  : digits === 'decimals'
    ? 'DOUBLE'
    : 'UTINYINT';
const columns = readFileSync(header, 'utf8')
  .trim()
  .replaceAll('"', '')
  .split(',')
  .map((column) => `'${column || 'unnamed'}': '${items.has(column) ? ofItems : 'VARCHAR'}'`);
const value = (item) =>
  words
    ? `CASE ${item} ${words.map(([text, answer]) => `WHEN '${text}' THEN ${answer}`).join(' ')} END`
    : item;
const nulls = missing === '-' ? '' : `, nullstr = '${missing}'`;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`
  CREATE TABLE scores AS SELECT area, ${each((scale) => `(${scales.get(scale).map(value).join(' + ')}) / ${scales.get(scale).length} AS ${scale}`)}
  FROM read_csv('${file.replaceAll("'", "''")}', auto_detect = false, header = true, delim = ',', quote = '"', encoding = '${encoding}'${nulls}, columns = {${columns}});
  CREATE TABLE means AS SELECT area, ${each((scale) => `avg(${scale}) AS ${scale}`)} FROM scores GROUP BY area;`);
const reader = await connection.runAndReadAll(`
  SELECT ${each(
    (
      scale,
    ) => `count(s.${scale})::INTEGER AS n_${scale}, any_value(m.${scale}) AS mean_${scale}, var_samp(s.${scale}) AS var_${scale},
    avg(abs(s.${scale} - m.${scale})) AS distance_${scale}, var_samp(abs(s.${scale} - m.${scale})) AS spread_${scale}`,
  )}
  FROM scores s JOIN means m USING (area) GROUP BY area ORDER BY area = '시범지역' DESC`);
const [pilot, comparison] = reader.getRowObjects();

console.log('scale,n1,n2,mean1,mean2,sd1,sd2,t,welch,levene');
for (const scale of scales.keys())
  console.log([scale, ...compare(...[pilot, comparison].map(moments(scale)))].join(','));

function moments(scale) {
  return (row) => ({
    n: row[`n_${scale}`],
    mean: row[`mean_${scale}`],
    variance: row[`var_${scale}`],
    distance: row[`distance_${scale}`],
    spread: row[`spread_${scale}`],
  });
}

function compare(x, y) {
  const within = (a, b) => ((x.n - 1) * a + (y.n - 1) * b) / (x.n + y.n - 2);
  const student = (x.mean - y.mean) / Math.sqrt(within(x.variance, y.variance) * (1 / x.n + 1 / y.n));
  const welch = (x.mean - y.mean) / Math.sqrt(x.variance / x.n + y.variance / y.n);
  const centre = (x.n * x.distance + y.n * y.distance) / (x.n + y.n);
  const between = x.n * (x.distance - centre) ** 2 + y.n * (y.distance - centre) ** 2;
  const levene = between / within(x.spread, y.spread);
  return [x.n, y.n, x.mean, y.mean, Math.sqrt(x.variance), Math.sqrt(y.variance), student, welch, levene];
}
