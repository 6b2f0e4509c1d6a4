import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../src/document/build-table.ts';
import { type Document, number, paragraph, text } from '../../src/document/document.ts';
import { renderTerminal } from '../../src/formats/terminal/terminal.ts';
import { fc } from '../fast-check.ts';
import { exampleDocument } from './example-document.ts';

const drawn = (document: Document, width: number) =>
  renderTerminal(document, { chalk: new Chalk({ level: 0 }), language: 'en', width });

test('figures stand right with their decimals, marks beside them, repeated texts once', () => {
  expect(drawn(exampleDocument, 80)).toBe(
    [
      'Café survey',
      'cafe.csv: Guests, 24 rows read, 23 used',
      'a second line',
      '',
      'Guests · Service (1–5)',
      '─────────────────────────────────────────────────────────────',
      'Scale          Group   Mean     Mean 95% CI          t      p',
      '─────────────────────────────────────────────────────────────',
      'Service | all  Old     3.99    [3.50, 4.50]  -3.024**    .004',
      '               New        –               –',
      '  =Speed       Old    12.00  [-0.50, 24.50]  10.500***  <.001',
      '               New     4.00    [3.00, 5.00]',
      '─────────────────────────────────────────────────────────────',
      '',
      '* p<.05',
      '',
    ].join('\n'),
  );
});

test('a text of several lines stands on one', () => {
  const table = buildTable(
    { id: 'x', name: 'X', caption: 'two\r\nlines' },
    [{ id: 'label', header: 'L', kind: 'text', cell: () => text('one\ntwo\tthree\u2028four\u0007') }],
    [{}],
  );
  const lines = drawn({ title: 'a\nb', blocks: [paragraph(['c\nd']), table] }, 80).split('\n');
  expect(lines.slice(0, 2)).toEqual(['a b', 'c d']);
  expect(lines).toContain('two lines');
  expect(lines).toContain('one two three four\ufffd');
});

describe('where there is no room', () => {
  const levels = (label: string, names: readonly string[], header = 'A') =>
    buildTable<string>(
      { id: 'x', name: 'X', caption: '' },
      [
        { id: 'a', header, kind: 'text', cell: (name) => text(label, { repeated: name !== names[0] }) },
        { id: 'level', header: 'Level', kind: 'text', cell: (name) => text(name) },
        { id: 'n', header: 'n', kind: 'number', cell: () => number(12, 0) },
      ],
      names,
    );

  test('a text goes on beside the lines of its own row, then beside the rows below', () => {
    const label = 'aaaaaaaaaaaa bbbbbbbbbbbb cccccccccccc dddddddddddd';
    const table = levels(label, ['eeeeeeeeeeee ffffffffffff', 'gggggggggggg hhhhhhhhhhhh']);
    expect(drawn({ title: '', blocks: [table] }, 32)).toContain(
      [
        'aaaaaaaaaaaa  eeeeeeeeeeee  12',
        'bbbbbbbbbbbb  ffffffffffff',
        'cccccccccccc  gggggggggggg  12',
        'dddddddddddd  hhhhhhhhhhhh',
      ].join('\n'),
    );
  });

  test('a header stays above the rule where the cell below it is empty', () => {
    const table = levels('', ['eeeeeeeeeeee ffffffffffff'], 'aaaaaaaaaaaa bbbbbbbbbbbb cccccccccccc');
    const [above = '', body = ''] = drawn({ title: '', blocks: [table] }, 32)
      .split(/\n─+\n/)
      .slice(1);
    expect(above).toMatch(/^aaaaaaaaaaaa\nbbbbbbbbbbbb\ncccccccccccc +Level +n$/);
    expect(body.trimStart()).toMatch(/^eeeeeeeeeeee +12\n +ffffffffffff$/);
  });

  test('spare columns give way first, and are named', () => {
    const narrow = drawn(exampleDocument, 50);
    expect(narrow).toContain('Scale          Group   Mean          t      p');
    expect(narrow).toContain('Columns left out for lack of room: Mean 95% CI. To');
    expect(drawn(exampleDocument, 80)).not.toContain('left out for lack');
  });

  test('the highest priority goes first, and 1 stays as long as texts can be wrapped', () => {
    const table = (label: string) =>
      buildTable(
        { id: 'x', name: 'X', caption: 'X' },
        [
          { id: 'label', header: 'L', kind: 'text', cell: () => text(label) },
          ...[1, 2, 3].map((priority) => ({
            id: `p${priority}`,
            header: `P${priority}`,
            kind: 'number' as const,
            priority,
            cell: () => number(1000, 3),
          })),
        ],
        [{}],
      );
    const headers = (label: string, width: number) =>
      drawn({ title: 't', blocks: [table(label)] }, width)
        .match(/^L .*$/m)?.[0]
        .match(/P\d/g) ?? [];
    // 'some words' and n columns of 8 with gaps of 2 take 10 + 10 n.
    expect(headers('some words', 40)).toEqual(['P1', 'P2', 'P3']);
    expect(headers('some words', 39)).toEqual(['P1', 'P2']);
    expect(headers('some words', 29)).toEqual(['P1']);
    expect(headers('some words', 19)).toEqual([]);
    // 22 letters that can be wrapped to 12: the last column stays.
    expect(headers('some words some words ', 23)).toEqual(['P1']);
  });

  test('a table whose columns do not stand beside each other is cut into parts that all say whose figures they are', () => {
    const columns = Array.from({ length: 8 }, (_, index) => ({
      id: `c${index}`,
      header: `Group number ${index}`,
      kind: 'number' as const,
      cell: () => number(index, 3),
    }));
    const label = { id: 'label', header: 'Scale', kind: 'text' as const, cell: () => text('Service') };
    const table = buildTable({ id: 'x', name: 'X', caption: 'X' }, [label, ...columns], [{}]);
    const out = drawn({ title: 't', blocks: [table] }, 40);
    for (const index of columns.keys()) expect(out).toContain(`${index}.000`);
    const lines = out.split('\n').filter((line) => /\d\.000/.test(line));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^Service/);
  });
});

test('nothing stands beyond the edge, and every figure that is not left out by name is there', () => {
  const label = fc.array(fc.constantFrom('가', '나다', 'word', 'a', ' ', '서비스'), {
    minLength: 1,
    maxLength: 20,
  });
  const shape = fc.record({
    labels: fc.array(label, { minLength: 1, maxLength: 4 }),
    headers: fc.array(label, { minLength: 1, maxLength: 9 }),
    width: fc.integer({ min: 40, max: 130 }),
  });
  fc.assert(
    fc.property(shape, ({ labels, headers, width }) => {
      const table = buildTable(
        { id: 'x', name: 'X', caption: labels.flat().join('') },
        [
          { id: 'label', header: 'L', kind: 'text', cell: (line: string) => text(line) },
          ...headers.map((header, index) => ({
            id: `c${index}`,
            header: header.join('').trim() || 'h',
            kind: 'number' as const,
            cell: () => number(1000 + index, 2),
          })),
        ],
        labels.map((one) => one.join('').trim()),
      );
      const out = drawn({ title: 't', blocks: [table] }, width);
      for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      for (const index of headers.keys()) expect(out).toContain(`${1000 + index}.00`);
    }),
    { numRuns: 60 },
  );
});

describe('labels and headers', () => {
  const long = ['돌봄서비스의 통합적 연계 및 통합사례관리', 'Integrated care and case management'];
  const table = (labels: readonly string[], header = 'N') =>
    buildTable(
      { id: 'x', name: 'X', caption: '제목' },
      [
        { id: 'label', header: '구분', kind: 'text', cell: (label: string) => text(label, { indent: 1 }) },
        { id: 'n', header, kind: 'number', cell: () => number(4.14, 2) },
        { id: 'percent', header: '%', kind: 'number', joined: true, cell: () => number(44.7, 1) },
      ],
      labels,
    );
  const lines = (width: number, header?: string) =>
    drawn({ title: 't', blocks: [table(long, header)] }, width)
      .split('\n')
      .slice(2);

  test('are wrapped at their spaces, and no word is lost', () => {
    for (const width of [30, 40, 45]) {
      const words = lines(width)
        .join(' ')
        .replace(/[\s\d.─]+/g, ' ');
      expect(words).toContain('돌봄서비스의 통합적 연계 및 통합사례관리 Integrated care and case management');
    }
  });

  test('are cut within a word only where nothing else helps, and figures never are', () => {
    expect(lines(18)).toContain('  돌봄  4.14  44.7');
    expect(lines(18)).toContain('  Inte  4.14  44.7');
    expect(lines(3).filter((line) => / 4\.14/.test(line))).toHaveLength(2);
  });

  test('of figures are wrapped so that all end in one line', () => {
    const [, , first, second, third] = lines(34, '1년 이상 참여한 집단');
    const words = [first, second, third].map((line) => line?.trim().split(/ {2,}/));
    expect(words).toEqual([['1년 이상'], ['참여한'], ['구분', '집단', '%']]);
  });

  test('a figure stays beside the one that it is joined to', () => {
    const columns = ['1234567', '2345678', '3456789', '4567890'].map((figure, index) => ({
      id: figure,
      header: 'n',
      kind: 'number' as const,
      joined: index === 2,
      cell: () => number(Number(figure), 0),
    }));
    const label = { id: 'label', header: '지표', kind: 'text' as const, cell: () => text('서비스') };
    const wide = buildTable({ id: 'x', name: 'X', caption: 'X' }, [label, ...columns], [0]);
    const body = drawn({ title: 't', blocks: [wide] }, 26).split('\n');
    expect(body.filter((line) => line.startsWith('서비스'))).toEqual([
      '서비스  1234567',
      '서비스  2345678  3456789',
      '서비스  4567890',
    ]);
  });
});

test('colour changes nothing of what is printed', () => {
  const coloured = renderTerminal(exampleDocument, {
    chalk: new Chalk({ level: 1 }),
    language: 'en',
    width: 50,
  });
  expect(coloured).toContain('\u001b[1mCafé survey\u001b[22m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what colours are made of
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(drawn(exampleDocument, 50));
});

test('control characters from data are made visible', () => {
  const table = buildTable(
    { id: 'x', name: 'X', caption: 'c\u001b[31m' },
    [{ id: 'label', header: 'h\u0007', kind: 'text', cell: () => text('\u001b]0;x\u0007') }],
    [{}],
  );
  const out = drawn({ title: 'a\u001b[2J', blocks: [table] }, 80);
  expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
