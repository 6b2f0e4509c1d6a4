/** What people write for a value of an option, by option and value: letters and digits only, in lower case. */
const otherNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '--encoding': {
    cp949: ['euckr', 'ms949', 'windows949', 'ksc56011987', 'ksx1001', 'uhc', 'ansi', '949', 'korean'],
    'utf-8': ['unicode', 'utf8sig', 'utf8bom', 'ascii', '65001'],
    'utf-16le': ['utf16', 'ucs2'],
  },
  '--delimiter': {
    comma: [',', 'csv'],
    semicolon: [';'],
    tab: ['\t', '\\t', 'tsv', 'tabs', 't'],
  },
  '--test': {
    student: ['equal', 'pooled', 't', 'ttest', 'equalvariances', '등분산'],
    welch: ['unequal', 'unequalvariances', '이분산'],
    auto: ['levene', 'automatic'],
  },
  '--on-invalid': {
    'drop-row': ['drop', 'listwise', 'row', 'exclude', 'skip', '제외'],
    missing: ['na', 'null', 'empty', 'ignore', '결측'],
    error: ['refuse', 'stop', 'fail', '중단'],
  },
  '--on-duplicate': {
    first: ['keepfirst', '1'],
    last: ['keeplast', 'latest'],
    error: ['refuse', 'stop', 'fail'],
  },
  '--engine': { postgres: ['postgresql', 'pg', 'psql'], duckdb: ['duck', 'parquet'], clickhouse: ['ch'] },
  '--lang': { ko: ['kr', 'kor', 'korean', 'kokr', '한국어', '한글'], en: ['eng', 'english', 'enus', '영어'] },
};

/** The value that a word means where it is no misspelling of it. */
export function meantValue(option: string, word: string): string | undefined {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return Object.entries(otherNames[option] ?? {}).find(
    ([, names]) => names.includes(word) || (bare !== '' && names.includes(bare)),
  )?.[0];
}
