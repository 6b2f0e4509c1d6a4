/** The files that decide what is counted and told, and the tests that are to notice when one of them decides otherwise. */
export interface Deciders {
  readonly files: RegExp;
  /** The quick ones. A test file of the same name comes before all. */
  readonly tests: readonly string[];
  /** Those that are run where the quick ones notice nothing. */
  readonly more: readonly string[];
}

const cells = ['test/responses', 'test/read/row-policies.test.ts', 'test/responses/read-answers.test.ts'];
const whole = [
  'test/properties.test.ts',
  'test/formats.test.ts',
  'test/form-exports.test.ts',
  'test/corpus.test.ts',
];

export const deciders: readonly Deciders[] = [
  {
    files:
      /^src\/(?:responses\/columns\/(?:second-header|header-names)|read\/text\/(?:swallowed-rows|detect-delimiter|delimited-records|read-quoted-lines|line-splitter))\.ts$/,
    tests: [
      ...cells,
      'test/read/summary-rows.test.ts',
      'test/read/text/swallowed-rows.test.ts',
      'test/responses/columns/find-columns.test.ts',
      'test/read/text/read-text-table.test.ts',
      'test/read/encodings.test.ts',
    ],
    more: [...whole, 'test/check-agrees-with-score.slow.test.ts', 'test/count/lane/plain-lane.test.ts'],
  },
  {
    files: /^src\/responses\/.*\.ts$/,
    tests: cells,
    more: [
      ...whole,
      'test/count/engine/every-reader.test.ts',
      'test/count/engine/outside-answers.test.ts',
      'test/count/lane/plain-lane.test.ts',
    ],
  },
  {
    files: /^src\/codebook\/(?:resolve\/.*|words\/(?:answer-number|normalised|summary-rows))\.ts$/,
    tests: ['test/codebook/resolve', 'test/codebook/words'],
    more: [...cells, ...whole],
  },
  {
    files:
      /^src\/count\/engine\/(?:counting-query|moment-query|add-moments|packed-products|counted-column|table-tally|totals-in|repeated-respondents|count-tables?|dialect|named-twice)\.ts$/,
    tests: [
      'test/count/engine/outside-answers.test.ts',
      'test/count/engine/every-reader.test.ts',
      'test/count/engine/duckdb-tables.test.ts',
      'test/count/engine/duckdb-summary-rows.test.ts',
      'test/count/engine/table-tally.test.ts',
      'test/count/engine/engine-parts.test.ts',
    ],
    more: ['test/count/engine/duckdb/duckdb.test.ts', 'test/count/engine/duckdb-agrees.test.ts', ...cells],
  },
  {
    files: /^src\/count\/lane\/(?!kernel|lane-kernel|web-assembly).*\.ts$/,
    tests: ['test/responses/every-reader.test.ts', 'test/count/lane/plain-lane.test.ts'],
    more: [
      'test/count/lane/plain-lane.test.ts',
      'test/count/lane/any-file.slow.test.ts',
      'test/count/lane/kernel.test.ts',
    ],
  },
  {
    files: /^src\/(?:measures|count\/tallies)\/.*\.ts$/,
    tests: ['test/measures', 'test/tally-files.test.ts', 'test/count/tallies'],
    more: ['test/same-reliability.test.ts', 'test/properties.test.ts', ...cells],
  },
  {
    files: /^src\/disclosure\/(?:suppress-(?!warnings).*|allowed-row)\.ts$/,
    tests: [
      'test/disclosure/suppress-small-cells.test.ts',
      'test/disclosure/suppression-overlap.test.ts',
      'test/disclosure/suppress-counts-known.test.ts',
      'test/disclosure/suppression-adversary.test.ts',
    ],
    more: ['test/disclosure/suppression-properties.test.ts', 'test/commands/min-cell.test.ts'],
  },
  {
    files: /^src\/(?:stats\/reliability\/.*|analyses\/reliability\/(?:.*-rows|items-of))\.ts$/,
    tests: [
      'test/stats/reliability',
      'test/reference/reliability.test.ts',
      'test/reference/pspp-reliability.test.ts',
    ],
    more: ['test/reference/procedures.test.ts', 'test/same-reliability.test.ts'],
  },
];
