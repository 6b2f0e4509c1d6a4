import { gunzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Population } from '../../src/codebook/codebook.ts';
import type { ReadOptions } from '../../src/responses/policies.ts';
import { plainAnswer } from './plain-answer.ts';
import type { PlainPerson } from './plain-person.ts';
import { plainRecords } from './plain-records.ts';
import { plainName, plainWord } from './plain-word.ts';

/** People; or why the file must be refused; or why these rules do not reach far enough. */
export type PlainOutcome =
  | { readonly people: readonly PlainPerson[] }
  | { readonly refused: string }
  | { readonly notJudged: string };

const totals = (
  '계 합계 총계 소계 누계 총합 총합계 평균 평균값 총평균 전체평균 표준편차 중앙값 최댓값 최대값 최솟값 최소값 최빈값 ' +
  'total totals sum subtotal grandtotal mean average median stddev standarddeviation'
).split(' ');

/** Of a summary row or of a person. */
const mayBeTotals = (
  'n cases count counts freq frequency frequencies nobs obs observations respondents responses min max mode range ' +
  'sd se var cv ci valid missing percent pct overall all summary summarystatistics m σ μ σ² % 총 합 전체 총원 인원 ' +
  '명수 유효 결측 최소 최대 최고 최저 최빈 범위 비율 백분율 퍼센트 구성비 요약 빈도 개수 응답자수'
).split(' ');
const withoutMarks = (word: string) => word.replace(/[.:_()[\]{}<>〈〉《》「」【】*=·/,'"-]/g, '');

/**
 * Reads a text file as docs/data.md says, all at once and as plainly as possible: its own CSV, its own matching, nothing
 * of `src`. What `src` finds out on the way (encoding, delimiter) is found out again here.
 */
export function plainRead(bytes: Buffer, population: Population, options: ReadOptions): PlainOutcome {
  const { onInvalid = 'error', onDuplicate = 'error' } = options;
  let text = plainText(bytes, options.encoding);
  if (text === null) return { refused: 'the text is not in its encoding' };
  if (text.includes('ImportId')) return { notJudged: 'Qualtrics' };
  const sep = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  if (!sep && /^"?sep/i.test(text)) return { notJudged: 'an odd sep= line' };
  if (sep) text = text.slice(sep[0].length);
  const named = options.delimiter ?? sep?.[1];
  const tables = (named === undefined ? [',', ';', '\t'] : [named])
    .map((delimiter) => plainRecords(text, delimiter))
    .filter(({ broken }) => !broken)
    .map(({ records }) => withoutTitles(records, population))
    .sort((a, b) => itemsIn(b[0], population) - itemsIn(a[0], population));
  const [table] = tables;
  if (!table) return { refused: 'quotes' };
  const [header, ...rows] = table;
  if (!header) return { refused: 'empty' };
  if (rows.some((cells) => cells.some((cell) => cell.includes('ImportId'))))
    return { notJudged: 'Qualtrics' };

  const names = namesIn(header);
  const positions = new Map<string, number>();
  const { items, group, respondent } = population;
  const needed = [...items.map(({ id }) => id), ...(group ? [group.column] : [])];
  for (const name of [...needed, ...(respondent === null ? [] : [respondent])]) {
    const found = columnOf(name, population.columns.get(name) ?? [], names);
    if (found === 'unsure') return { notJudged: `column ${name}` };
    if (found === 'several') return { notJudged: `in two columns: ${name}` };
    if (found === 'none' && needed.includes(name)) {
      if (mayNameItems(rows[0], population) && !mayNameItems(header, population))
        return { notJudged: 'titles above names that are not all clear' };
      const isBelow = columnOf(name, population.columns.get(name) ?? [], namesIn(rows[0])) !== 'none';
      return isBelow ? { notJudged: 'a second row of names' } : { refused: `no column ${name}` };
    }
    if (typeof found === 'number') positions.set(name, found);
  }
  if (new Set(positions.values()).size < positions.size) return { refused: 'two columns in one' };
  const at = (name: string | null | undefined) => (name == null ? -1 : (positions.get(name) ?? -1));
  const itemPositions = items.map(({ id }) => at(id));
  const levels = levelColumns(population, at, names);
  const before = header.flatMap((_, position) => (position < Math.min(...itemPositions) ? position : []));
  const naming = [...before, at(respondent), ...levels.map(({ position }) => position)];
  const isListed = (position: number, cell: string) =>
    levels.some((column) => column.position === position && column.texts.includes(plainWord(cell)));

  const people = new Map<string, PlainPerson>();
  for (const [index, cells] of rows.entries()) {
    const answers = items.map((item) => plainAnswer(cells[at(item.id)] ?? '', item));
    const repeated = itemPositions.every((position) => cells[position] === header[position]);
    if (repeated && answers.includes('invalid')) continue;
    const other = cells.some((cell, position) => /^\s*[0-9]/.test(cell) || isListed(position, cell));
    if (index === 0 && items.length > 2 && !other && isInWords(itemPositions, cells, answers)) continue;
    if (naming.some((one) => mayBeTotals.includes(withoutMarks(plainWord(cells[one] ?? '')))))
      return { notJudged: 'a word that may be that of a summary row' };
    const sumsUp = (cell: string) => totals.includes(plainWord(cell).replace(/:$/, ''));
    if (naming.some((one) => sumsUp(cells[one] ?? '') && !isListed(one, cells[one] ?? ''))) {
      if (onInvalid === 'error') return { refused: 'a row of totals' };
      continue;
    }
    if (cells.length !== header.length) {
      if (index === 0 && cells.every((cell) => /^\P{N}*\p{L}/u.test(cell) || cell.trim() === ''))
        return { notJudged: 'a second row of names of another width' };
      if (onInvalid === 'drop-row') continue;
      return { refused: 'a ragged row' };
    }
    if (answers.includes('invalid') && onInvalid === 'error') return { refused: 'no answer' };
    if (answers.includes('invalid') && onInvalid === 'drop-row') continue;
    const valid = answers.map((answer) => (answer === 'invalid' ? null : answer));
    if (valid.every((answer) => answer === null)) continue;
    const id = plainName(cells[at(respondent)] ?? '');
    const key = id === '' ? `row ${index}` : `named ${id}`;
    if (people.has(key) && onDuplicate === 'error') return { refused: 'a respondent twice' };
    if (people.has(key) && onDuplicate === 'first') continue;
    people.set(key, { group: levelOf(cells[at(group?.column)] ?? '', population), answers: valid });
  }
  return { people: [...people.values()] };
}

function plainText(bytes: Buffer, named: ReadOptions['encoding']): string | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return plainText(gunzipSync(bytes), named);
  const begins = (hex: string) => bytes.subarray(0, hex.length / 2).toString('hex') === hex;
  const strict = (name: string, from: number) => {
    try {
      return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from));
    } catch {
      return null;
    }
  };
  const korean = () => {
    const text = iconv.decode(bytes, 'cp949');
    return text.includes('\ufffd') ? null : text;
  };
  const declared = begins('efbbbf')
    ? 'utf-8'
    : begins('fffe')
      ? 'utf-16le'
      : begins('feff')
        ? 'utf-16be'
        : null;
  if (declared !== null && named !== undefined && named !== declared) return null;
  if (declared !== null) return strict(declared, declared === 'utf-8' ? 3 : 2);
  if (named === 'cp949') return korean();
  return named === undefined ? (strict('utf-8', 0) ?? korean()) : strict(named, 0);
}

/** The group's and the characteristics' columns, and the texts that are levels there. */
function levelColumns(
  { group, characteristics, columns }: Population,
  at: (name: string) => number,
  names: { readonly header: readonly string[]; readonly words: readonly string[] },
): readonly { readonly position: number; readonly texts: readonly string[] }[] {
  const described = characteristics.flatMap(({ column, levels }) => {
    const position = columnOf(column, columns.get(column) ?? [], names);
    return typeof position === 'number'
      ? { position, texts: levels.map(({ value }) => plainWord(value)) }
      : [];
  });
  const grouped = group
    ? [{ position: at(group.column), texts: group.levels.flatMap(({ values }) => values.map(plainWord)) }]
    : [];
  return [...grouped, ...described];
}

/** Two rows of names, where the second alone has those of all items: the first one has titles, and not more of them. */
function withoutTitles(
  records: readonly (readonly string[])[],
  population: Population,
): readonly (readonly string[])[] {
  const [titles = [], names = []] = records;
  const isHeader = itemsIn(names, population) === population.items.length && names.length >= titles.length;
  return isHeader && itemsIn(titles, population) === 0 ? records.slice(1) : records;
}

const namesIn = (header: readonly string[] = []) => ({ header, words: header.map(plainWord) });

/** Whether the name of an item stands in any cell, alone or with other words. */
function mayNameItems(cells: readonly string[] = [], { items, columns }: Population): boolean {
  const names = namesIn(cells);
  return items.some(({ id }) => columnOf(id, columns.get(id) ?? [], names) !== 'none');
}

function itemsIn(header: readonly string[] = [], { items, columns }: Population): number {
  const names = namesIn(header);
  const found = items.map(({ id }) => columnOf(id, columns.get(id) ?? [], names));
  return found.filter((position) => typeof position === 'number').length;
}

/** Where a column stands that is called so, or by one of the texts that the codebook has for it. */
function columnOf(
  name: string,
  texts: readonly string[],
  { header, words }: { readonly header: readonly string[]; readonly words: readonly string[] },
): number | 'none' | 'several' | 'unsure' {
  const exact = header.flatMap((cell, position) => (cell === name ? position : []));
  if (exact.length > 1) return 'several';
  if (exact[0] !== undefined) return exact[0];
  const wanted = [name, ...texts].map(plainWord);
  const near = words.flatMap((cell, position) =>
    wanted.some((word) => cell.includes(word)) ? position : [],
  );
  const [only] = near;
  if (only === undefined) return 'none';
  if (near.length > 1) return 'unsure';
  const cell = words[only] ?? '';
  const wrapped = wanted.some(
    (word) =>
      cell.includes(`[${word}].`) ||
      [`[${word}]`, `. ${word}`, `/${word}`, ` - ${word}`].some((end) => cell.endsWith(end)),
  );
  return wanted.includes(cell) || wrapped ? only : 'unsure';
}

/** A second header: the questions in words. */
function isInWords(
  positions: readonly number[],
  cells: readonly string[],
  answers: readonly unknown[],
): boolean {
  const texts = positions.map((position) => (cells[position] ?? '').trim());
  return (
    new Set(texts).size === texts.length &&
    texts.every((text) => /\p{L}/u.test(text)) &&
    answers.every((answer) => answer === 'invalid')
  );
}

function levelOf(cell: string, { group }: Population): number | null {
  const level = group?.levels.findIndex(({ values }) =>
    values.some((value) => value === cell.trim() || plainWord(value) === plainWord(cell)),
  );
  return level === undefined || level === -1 ? null : level;
}
