/**
 * The job of `hanaro score`, in DuckDB: person scores, mean and SD by group, Student, Welch and Levene (mean-centred);
 * DuckDB has no t or F distribution, so no p-values. Prints a line of CSV per scale.
 *
 *   node duckdb.mjs users.csv scales.csv      scales.csv: a line "scale,item" per item of each scale
 *   node duckdb.mjs versions
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { DuckDBInstance, version } from '@duckdb/node-api';

const [file = 'versions', scaleItems = ''] = process.argv.slice(2);
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
/** Declared types are three times as fast as detected ones. */
const columns = headerOf(file).map(
  (column) => `'${column}': '${items.has(column) ? 'UTINYINT' : 'VARCHAR'}'`,
);

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`
  CREATE TABLE scores AS SELECT area, ${each((scale) => `(${scales.get(scale).join(' + ')}) / ${scales.get(scale).length} AS ${scale}`)}
  FROM read_csv('${file.replaceAll("'", "''")}', auto_detect = false, header = true, delim = ',', quote = '"', columns = {${columns}});
  CREATE TABLE means AS SELECT area, ${each((scale) => `avg(${scale}) AS ${scale}`)} FROM scores GROUP BY area;`);
const reader = await connection.runAndReadAll(`
  SELECT count(*)::INTEGER AS n, ${each(
    (scale) => `any_value(m.${scale}) AS mean_${scale}, var_samp(s.${scale}) AS var_${scale},
    avg(abs(s.${scale} - m.${scale})) AS distance_${scale}, var_samp(abs(s.${scale} - m.${scale})) AS spread_${scale}`,
  )}
  FROM scores s JOIN means m USING (area) GROUP BY area ORDER BY area = '시범지역' DESC`);
const [pilot, comparison] = reader.getRowObjects();

console.log('scale,n1,n2,mean1,mean2,sd1,sd2,t,welch,levene');
for (const scale of scales.keys())
  console.log([scale, ...compare(...[pilot, comparison].map(moments(scale)))].join(','));

function moments(scale) {
  return (row) => ({
    n: row.n,
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

function headerOf(path) {
  const descriptor = openSync(path);
  const start = Buffer.alloc(65536);
  const length = readSync(descriptor, start);
  closeSync(descriptor);
  return start.toString('utf8', 0, length).split(/\r?\n/, 1)[0].split(',');
}
