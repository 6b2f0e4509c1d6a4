import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import type { NamedColumns } from '../../../src/responses/coding/coding-columns.ts';
import { readCodingSheet } from '../../../src/responses/coding/read-coding-sheet.ts';
import { sheetRow, workbookFile } from '../../read/small-workbook.ts';
import { temporaryFile } from '../../temporary-file.ts';

const read = (content: string | Buffer, named: NamedColumns = {}, name = 'coding.csv') =>
  readCodingSheet(temporaryFile(name, content), {}, named);

const short = async (content: string | Buffer, named?: NamedColumns) =>
  (await read(content, named)).rows.map(({ category, subcategory, concept }) =>
    [category, subcategory ?? '–', concept ?? '–'].join('/'),
  );

async function refusal(content: string | Buffer, named?: NamedColumns) {
  try {
    await read(content, named);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ line, column, message, hint }) => ({
      line,
      column,
      message: message.en,
      hint: hint?.en,
    }));
  }
}

describe('columns', () => {
  test.each([
    ['상위범주,하위범주,개념', {}],
    ['대범주,중범주,코드', {}],
    ['Category,Sub-category,Concept', {}],
    ['theme,sub_theme,codes', {}],
    [' 상위 범주 ,하위범주(9개),개념 (코드)', {}],
    ['A,B,C', { category: 'A', subcategory: 'b', concept: 'C' }],
    ['주제,범주,개념', { category: '주제', subcategory: '범주' }],
    ['상위범주,범주,개념', { subcategory: '범주' }],
  ])('%s %o', async (header, named) => {
    expect(await short(`${header}\na,b,c\n`, named)).toEqual(['a/b/c']);
  });

  test('further columns are read where there are some, and others passed over', async () => {
    const { rows, columns } = await read(
      '번호,개념,집단,상위범주,참여자,인용문,분석 단위,코더,비고\n1,c,g,a,p,q,u,k,x\n',
    );
    expect(rows).toMatchObject([
      {
        line: 2,
        category: 'a',
        subcategory: null,
        concept: 'c',
        group: 'g',
        participant: 'p',
        quote: 'q',
        unit: 'u',
        coder: 'k',
      },
    ]);
    expect([...columns.keys()].sort()).toEqual([
      'category',
      'coder',
      'concept',
      'group',
      'participant',
      'quote',
      'unit',
    ]);
    expect(columns.get('unit')).toBe('분석 단위');
  });

  test.each([
    [
      'no concept',
      '상위범주,하위범주\na,b\n',
      {},
      'the sheet has no column for the concept; its columns: "상위범주", "하위범주"',
      'name the one that holds it: --column concept=<header>; or head it "concept"',
    ],
    [
      'a name that no column has',
      '상위범주,개념\na,b\n',
      { concept: '개녕' },
      'the sheet has no column "개녕" (concept); its columns: "상위범주", "개념"',
      undefined,
    ],
    [
      'two that may be it',
      '상위범주,주제,개념\na,b,c\n',
      {},
      'several columns may hold the category: "상위범주", "주제"',
      'say which one: --column category="상위범주"',
    ],
    [
      'one for two things',
      'A,B\na,b\n',
      { category: 'A', concept: 'A' },
      'one column is named for two things: category, concept',
      undefined,
    ],
    [
      'column names further down',
      '표 19\n\n상위범주,개념\na,b\n',
      {},
      'the column names stand in line 3, not in the first one',
      'delete the lines above',
    ],
  ])('%s is refused', async (_, content, named, message, hint) => {
    const [problem] = await refusal(content, named);
    expect(problem?.message).toBe(message);
    if (hint !== undefined) expect(problem?.hint).toBe(hint);
  });
});

describe('blank cells', () => {
  const lines = async (content: string) => {
    const { filled } = await read(content);
    return Object.fromEntries(filled);
  };

  test('are the cell above, each reported with its line', async () => {
    const sheet = '상위범주,하위범주,개념\nA,s,c1\n,,c2\n,t,c3\nB,u,c4\n,,c5\n';
    expect(await short(sheet)).toEqual(['A/s/c1', 'A/s/c2', 'A/t/c3', 'B/u/c4', 'B/u/c5']);
    expect(await lines(sheet)).toEqual({ category: [3, 4, 6], subcategory: [3, 6] });
  });

  test('a subcategory is not taken from another category', async () => {
    const sheet = '상위범주,하위범주,개념\nA,s,c1\nB,,c2\n,,c3\n';
    expect(await short(sheet)).toEqual(['A/s/c1', 'B/–/c2', 'B/–/c3']);
    expect(await lines(sheet)).toEqual({ category: [4] });
  });

  test('a concept is the one above where the row has a quote or participant of it', async () => {
    const sheet = '상위범주,개념,인용문,참여자\nA,c1,q1,\n,,q2,\n,,,p\n';
    const { rows, filled } = await read(sheet);
    expect(rows.map(({ concept, quote, participant }) => [concept, quote, participant])).toEqual([
      ['c1', 'q1', null],
      ['c1', 'q2', null],
      ['c1', null, 'p'],
    ]);
    expect(filled.get('concept')).toEqual([3, 4]);
  });

  test('a quote below a new subcategory without a concept is left out, not put under the concept above', async () => {
    const { rows, excluded, read: n } = await read('상위범주,하위범주,개념,인용문\nA,s,c1,q1\nA,t,,q2\n');
    expect(rows.length).toBe(1);
    expect(excluded.get('no_concept')).toEqual([3]);
    expect(n).toBe(2);
  });

  test('a category or subcategory alone is a level without concepts', async () => {
    expect(await short('상위범주,하위범주,개념\nA,s,\nB,,\nC,t,c\n')).toEqual(['A/s/–', 'B/–/–', 'C/t/c']);
  });

  test('the first row needs a category; each coder begins anew', async () => {
    expect(await refusal('상위범주,개념\n,c\n')).toMatchObject([
      {
        line: 2,
        column: '상위범주',
        message: 'the cell is blank, and there is no row above that it could be read from',
      },
    ]);
    expect(await refusal('코더,상위범주,개념\nk1,A,c\nk2,,c\n')).toMatchObject([
      { line: 3, column: '상위범주' },
    ]);
    expect(await refusal('코더,상위범주,개념\n,A,c\n')).toMatchObject([{ line: 2, column: '코더' }]);
    const { rows, filled } = await read('코더,상위범주,개념\nk1,A,c\n,,d\n');
    expect(rows.map(({ coder, category }) => [coder, category])).toEqual([
      ['k1', 'A'],
      ['k1', 'A'],
    ]);
    expect(Object.fromEntries(filled)).toEqual({ coder: [3], category: [3] });
  });
});

describe('rows that are no concepts are accounted for', () => {
  test('blank ones, repeated headers, totals', async () => {
    const {
      rows,
      excluded,
      read: n,
    } = await read(
      '상위범주,하위범주,개념,비고\nA,s,c1,\n,,,x\n,,,\n상위범주,하위범주,개념,비고\nA,소계,2개,\nB,t,합계가 맞지 않음,\n합계,,3,\n계,t,모임,\n상위범주,t,d,\n',
    );
    expect(rows.map(({ concept }) => concept)).toEqual(['c1', '합계가 맞지 않음', '모임', 'd']);
    expect(Object.fromEntries(excluded)).toEqual({ blank: [3, 4], header: [5], total: [6, 8] });
    expect(n).toBe(9);
  });

  test.each([
    ['an empty file', '', 'the file is empty'],
    ['a header alone', '상위범주,개념\n', 'the sheet has a header but no concepts'],
    ['blank rows alone', '상위범주,개념\n,\n,\n', 'the sheet has a header but no concepts'],
  ])('%s is refused', async (_, content, message) => {
    expect((await refusal(content)).map((problem) => problem.message)).toEqual([message]);
  });

  test('a row with another number of cells is refused: a comma may have cut a concept', async () => {
    expect(await refusal('상위범주,개념\nA,말을 걸고, 기억함\n')).toMatchObject([{ line: 2 }]);
  });
});

describe('texts', () => {
  test('one spelling of spaces and letters, whatever wrote them', async () => {
    const decomposed = '개념'.normalize('NFD');
    expect(await short(`상위범주,개념\nA,"  민간과\n공공의\u00a0 합의 "\nA,${decomposed}\n`)).toEqual([
      'A/–/민간과 공공의 합의',
      'A/–/개념',
    ]);
  });

  test('a cell of several lines is reported', async () => {
    expect((await read('상위범주,개념\nA,"· 하나\n· 둘"\nA,"셋\n"\n')).severalLines).toEqual([2]);
  });

  test('hostile ones are texts like others', async () => {
    const names = ['__proto__', 'constructor', '=1+1', '<b>', 'toString', '\u001b[31m'];
    expect(await short(`상위범주,개념\n${names.map((name) => `${name},${name}`).join('\n')}\n`)).toEqual(
      names.map((name) => `${name}/–/${name}`),
    );
  });

  test.each(['utf-8', 'utf-16le', 'cp949'])('%s', async (encoding) => {
    const text = `상위범주\t하위범주\t개념\n성과\t협력\t쒩 민·관 협력\n`;
    const bytes = iconv.encode(text, encoding, { addBOM: encoding !== 'cp949' });
    expect(await short(bytes)).toEqual(['성과/협력/쒩 민·관 협력']);
  });
});

describe('workbooks', () => {
  const merges = (...refs: readonly string[]) =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const row = (at: number, cells: Readonly<Record<string, string>>) =>
    `<row r="${at}">${Object.entries(cells)
      .map(([column, text]) => `<c r="${column}${at}" t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('')}</row>`;
  const rows =
    row(1, { A: '상위범주', B: '하위범주', C: '개념' }) +
    row(2, { A: 'A', B: 's', C: 'c1' }) +
    row(3, { C: 'c2' }) +
    row(4, { B: 't', C: 'c3' }) +
    row(5, { A: 'B', C: 'c4' }) +
    row(6, { C: 'c5' });

  test('cells merged down rows have their text in each of these rows; nothing is filled in then', async () => {
    const sheet = await readCodingSheet(
      temporaryFile('coding.xlsx', workbookFile({ rows, after: merges('A2:A4', 'B2:B3', 'A5:A6') })),
      {},
    );
    expect(sheet.rows.map(({ category, subcategory, concept }) => [category, subcategory, concept])).toEqual([
      ['A', 's', 'c1'],
      ['A', 's', 'c2'],
      ['A', 't', 'c3'],
      ['B', null, 'c4'],
      ['B', null, 'c5'],
    ]);
    expect(sheet.filled.size).toBe(0);
  });

  test('cells merged across columns among the concepts are refused', async () => {
    await expect(
      readCodingSheet(temporaryFile('coding.xlsx', workbookFile({ rows, after: merges('B4:C4') })), {}),
    ).rejects.toMatchObject({ problems: [{ message: { en: 'cells are merged among the data: B4:C4' } }] });
  });

  test('a title above the header is passed over, and reported', async () => {
    const titled = `${sheetRow('표 19')}${sheetRow('상위범주', '개념')}${sheetRow('A', 'c')}`;
    const sheet = await readCodingSheet(temporaryFile('coding.xlsx', workbookFile({ rows: titled })), {});
    expect(sheet.rows.map(({ line }) => line)).toEqual([3]);
    expect(sheet.warnings).toMatchObject([{ code: 'header_rows' }]);
  });
});
