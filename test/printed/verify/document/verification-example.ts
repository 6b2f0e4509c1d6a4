import { localize } from '../../../../src/localized.ts';
import type { Verification, VerifiedCell } from '../../../../src/printed/verify/verification-schema.ts';

const cell: VerifiedCell = {
  table: '15',
  row: 'tangibles',
  column: 'pilot mean',
  label: {
    row: localize({ ko: '유형성', en: 'Tangibles' }),
    column: localize({ ko: '시범지역 평균', en: 'Pilot mean' }),
  },
  path: 'tables[0].rows[0].pilot.mean',
  line: 7,
  printed: '4.06',
  computed: 4.0625,
  rounded: '4.06',
  verdict: 'match',
  reason: null,
  explanation: null,
};

/** A label with everything that some format obeys. */
const hostile = localize({
  ko: '성별 <남>: "a", 50%\n::error::b & c\u001b[31m',
  en: 'sex <남>: "a", 50%\n::error::b & c\u001b[31m',
});

/** One cell of each verdict, with texts that every format has to escape. */
export const verificationExample: Verification = {
  schema_version: '1',
  tool: { name: 'hanaro', version: '0.0.0' },
  instrument: { id: 'example', version: '1', title: localize({ ko: '예', en: 'Example' }) },
  settings: { conf_level: 0.95, test: 'student', levene_below: 0.05, stars: [], min_cell: null },
  tables_file: 'my,tables:1.yaml',
  inputs: [
    {
      file: 'users.csv',
      sha256: '0'.repeat(64),
      format: 'csv',
      compression: null,
      sheet: null,
      encoding: 'utf-8',
      delimiter: ',',
      population: 'users',
      rows: { read: 120, used: 120, excluded: [] },
    },
  ],
  summary: { cells: 4, match: 1, mismatch: 1, tolerated: 1, not_testable: 1 },
  coding_sheets: [],
  tables: [{ table: '15', rows: 2, cells: 4, match: 1, mismatch: 1, tolerated: 1, not_testable: 1 }],
  cells: [
    cell,
    {
      ...cell,
      row: 'sex <남>: "a", 50%\n::error::b & c\u001b[31m',
      label: { row: hostile, column: localize({ ko: '평균', en: 'mean' }) },
      printed: '6.6',
      computed: 6.666666666666667,
      rounded: '6.7',
      verdict: 'mismatch',
      explanation: { code: 'truncated', text: localize({ ko: '버림', en: '100% cut off\nnot rounded' }) },
    },
    {
      ...cell,
      column: 'stars',
      label: {
        row: localize({ ko: '유형성', en: 'Tangibles' }),
        column: localize({ ko: '별표', en: 'stars' }),
      },
      printed: '',
      computed: 0.002,
      rounded: '**',
      verdict: 'tolerated',
      reason: 'lost <in> print',
    },
    { ...cell, column: 'd', computed: null, rounded: null, verdict: 'not_testable', reason: 'no_variance' },
  ],
  warnings: [],
};
