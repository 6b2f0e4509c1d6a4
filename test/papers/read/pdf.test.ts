import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { readPaper } from '../../../src/papers/read/read-paper.ts';
import { linesOf, readBytes } from './written-papers.ts';
import { pdfOf } from './written-pdf.ts';

const folder = 'fixtures/pdf';

// Written by groff and LibreOffice; fixtures/pdf/make-pdfs.ts has what was written.
test.each(['three-rules', 'grid', 'two-columns', 'grid-ko', 'landscape-ko'])(
  '%s.pdf is read as it was written',
  async (name) => {
    const { blocks, unread } = await readPaper(`${folder}/${name}.pdf`);
    expect(linesOf({ blocks })).toEqual(readFileSync(`${folder}/${name}.txt`, 'utf8').trimEnd().split('\n'));
    expect(unread).toEqual([]);
    expect(blocks.map(({ place }) => place.page)).toEqual(blocks.map(() => 1));
  },
);

test('a page that is a picture is said, not passed over', async () => {
  const { blocks, unread } = await readPaper(`${folder}/scan.pdf`);
  expect(blocks).toEqual([]);
  expect(unread.map(({ place, why }) => [place.page, why.en])).toEqual([
    [1, 'the page has no text: a scan or a picture?'],
  ]);
});

test('a scan is said beside the stamp of a database; a page with as large a figure in its text is none', async () => {
  const stamp = [30, 820].map((y) => ({ x: 60, y, text: '11/30/26, 1:01 PM' }));
  const picture = [60, 80, 535, 760] as const;
  const said = async (texts: readonly { x: number; y: number; text: string }[]) => {
    const { unread } = await readBytes('stamped.pdf', pdfOf([{ texts, lines: [], picture }]));
    return unread.map(({ place, why }) => [place.page, why.en]);
  };
  expect(await said(stamp)).toEqual([
    [
      1,
      'the page is a picture with hardly any text beside it, and what the picture shows is not read: a scan?',
    ],
  ]);
  const text = Array.from({ length: 5 }, (_, at) => ({ x: 60, y: 765 + 12 * at, text: 'What it shows.' }));
  expect(await said(text)).toEqual([]);
});

async function refusalOf(read: Promise<unknown>): Promise<string> {
  const error: unknown = await read.catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw error;
  return error.problems.map(({ message, hint }) => `${message.en}; ${hint?.en}`).join();
}

test('a PDF with a password and a damaged one are refused with what to do', async () => {
  expect(await refusalOf(readPaper(`${folder}/locked.pdf`))).toBe(
    'the document has a password; remove the password and save it again',
  );
  const whole = readFileSync(`${folder}/grid.pdf`);
  expect(await refusalOf(readBytes('a.pdf', whole.subarray(0, 300)))).toMatch(
    /^the document is damaged \(PDF: /,
  );
});

test('a table that goes on overleaf is one, and running heads and page numbers are no text', async () => {
  const { blocks, unread } = await readPaper(`${folder}/two-pages-ko.pdf`);
  expect(linesOf({ blocks })).toEqual(
    readFileSync(`${folder}/two-pages-ko.txt`, 'utf8').trimEnd().split('\n'),
  );
  expect(blocks.map(({ place }) => place.page)).toEqual([1, 1, 1, 2]);
  expect(unread).toEqual([]);
});

test('a table without lines is said, not passed over', async () => {
  const { blocks, unread } = await readPaper(`${folder}/no-rules.pdf`);
  expect(blocks.filter(({ kind }) => kind === 'grid')).toEqual([]);
  expect(unread.map(({ place, why }) => [place.page, why.en])).toEqual([
    [
      1,
      'a table is not read, as its cells cannot be told apart for certain (Table 1. Regression of satisfaction)',
    ],
  ]);
});

interface DrawnRow {
  readonly ends: readonly number[];
  readonly texts: readonly string[];
}

/** Cells closed in by lines: the columns of each row end at these places. `open`: no line at the upper or lower edge. */
function gridPage(
  rows: readonly DrawnRow[],
  { top = 100, open = null }: { readonly top?: number; readonly open?: 'above' | 'below' | null } = {},
) {
  const edge = open === null ? null : open === 'above' ? top : top + 20 * rows.length;
  const lines = rows.flatMap(({ ends }, row): [number, number, number, number][] => {
    const y = top + 20 * row;
    const right = ends.at(-1) ?? 0;
    return [
      [50, y, right, y],
      [50, y + 20, right, y + 20],
      ...[50, ...ends].map((x): [number, number, number, number] => [x, y, x, y + 20]),
    ];
  });
  const texts = rows.flatMap(({ ends, texts: own }, row) =>
    own.map((text, at) => ({ x: (ends[at - 1] ?? 50) + 4, y: top + 20 * row + 13, text })),
  );
  return { texts, lines: lines.filter(([, y0, , y1]) => y0 !== y1 || y0 !== edge) };
}

const figures = [
  ['Content', '4.51', '0.52', '1.728'],
  ['Staff', '4.45', '0.59', '2.656'],
];
const gridOfEnds = (head: readonly number[], body: readonly number[]) =>
  gridPage([
    { ends: head, texts: ['Scale', 'M', 'SD', 't'] },
    ...figures.map((texts) => ({ ends: body, texts })),
  ]);

test('a table whose head is out of line with its columns is said, not read', async () => {
  const offset = gridOfEnds([150, 230, 310, 390], [200, 260, 330, 390]);
  const { blocks, unread } = await readBytes('offset.pdf', pdfOf([offset]));
  expect(blocks.filter(({ kind }) => kind === 'grid')).toEqual([]);
  expect(unread.map(({ place, why }) => [place.page, why.en])).toEqual([
    [
      1,
      'a table is not read, as the lines between its columns are out of line: cells end amid those of other rows (Scale M SD t)',
    ],
  ]);
});

test('lines that are drawn a little beside each other are one', async () => {
  const near = gridOfEnds([150, 230, 310, 390], [154, 227, 315, 390]);
  const { blocks, unread } = await readBytes('near.pdf', pdfOf([near]));
  expect(linesOf({ blocks })).toEqual(['Scale|M|SD|t', ...figures.map((row) => row.join('|'))]);
  expect(unread).toEqual([]);
});

test('text that runs up the page is said once, though it stands on every page', async () => {
  const stamp = { x: 30, y: 600, text: 'Author manuscript', isUp: true };
  const pages = [1, 2].map((number) => ({
    texts: [{ x: 60, y: 300, text: `What was found in study ${number}.` }, stamp],
    lines: [],
  }));
  const { blocks, unread } = await readBytes('stamp.pdf', pdfOf(pages));
  expect(linesOf({ blocks })).toEqual(['What was found in study 1.', 'What was found in study 2.']);
  expect(unread.map(({ place, why }) => [place.page, why.en])).toEqual([
    [1, 'text that runs up, down or across the page is not read (it begins: Author manuscript)'],
  ]);
});

test.each([
  ['after its head alone', 1, null],
  ['after some rows, without a line at the end of the page', 2, 'open'],
] as const)('a table that goes on overleaf without its head is one: %s', async (_, count, end) => {
  const ends = [150, 230, 310, 390];
  const body = ['Content|4.51|0.52|1.73', 'Staff|4.45|0.59|2.66', 'Skills|4.53|0.45|3.67'];
  const rows = ['Scale|Pilot||t', ...body].map((line): DrawnRow => {
    const texts = line.split('|');
    return line.startsWith('Scale')
      ? { ends: [150, 310, 390], texts: ['Scale', 'Pilot', 't'] }
      : { ends, texts };
  });
  const open = end === null ? null : 'below';
  const first = gridPage(rows.slice(0, count), { top: 820 - 20 * count, open });
  const second = gridPage(rows.slice(count), { top: 60, open: end === null ? null : 'above' });
  const { blocks, unread } = await readBytes('overleaf.pdf', pdfOf([first, second]));
  expect(linesOf({ blocks })).toEqual(['Scale|Pilot|<|t', ...body]);
  expect(unread).toEqual([]);
});

test('a table overleaf with a head of its own, or with other columns, is another', async () => {
  const head = { ends: [150, 230, 310], texts: ['Scale', 'M', 'SD'] };
  const row = { ends: [150, 230, 310], texts: ['Content', '4.51', '0.52'] };
  const others = [
    [{ ...head, texts: ['Scale', 'B', 'SE'] }, row],
    [{ ends: [120, 190, 310], texts: ['Age', '0.12', '0.05'] }],
  ];
  for (const rows of others) {
    const pages = [gridPage([head, row], { top: 780 }), gridPage(rows, { top: 60 })];
    const { blocks } = await readBytes('two.pdf', pdfOf(pages));
    expect(blocks.map(({ kind }) => kind)).toEqual(['grid', 'grid']);
  }
});

test('a cell over several rows that the end of the page parts is one', async () => {
  const ends = [100, 150, 230, 310];
  const rowOf = (label: string, level: string, n: string) => ({ ends, texts: [label, level, n, '50.0'] });
  const withoutLine = (page: ReturnType<typeof gridPage>, y: number) => ({
    ...page,
    lines: page.lines.flatMap(([x0, y0, x1, y1]): (typeof page.lines)[number][] =>
      y0 === y && y1 === y ? [[100, y, x1, y]] : [[x0, y0, x1, y1]],
    ),
  });
  const first = gridPage(
    [rowOf('Trait', 'Level', 'n'), rowOf('Sex', 'Men', '30'), rowOf('', 'Women', '30')],
    {
      top: 760,
    },
  );
  const second = gridPage([rowOf('', 'Other', '3'), rowOf('', 'Unknown', '2')], { top: 60 });
  const pages = [withoutLine(first, 800), withoutLine(second, 80)];
  const { blocks } = await readBytes('parted.pdf', pdfOf(pages));
  expect(linesOf({ blocks })).toEqual([
    'Trait|Level|n|50.0',
    'Sex|Men|30|50.0',
    '^|Women|30|50.0',
    '^|Other|3|50.0',
    '^|Unknown|2|50.0',
  ]);
});

test('figures beside each other at the edge of a page are no page numbers', async () => {
  const texts = ['Aged', '8', '19.5'].map((text, at) => ({ x: 60 + 100 * at, y: 50, text }));
  const { blocks } = await readBytes('edge.pdf', pdfOf([{ texts, lines: [] }]));
  expect(linesOf({ blocks }).join(' ')).toBe('Aged 8 19.5');
});

/** A table with three lines: from left to right each text where its column begins; "" has none. */
function threeLines(
  rows: readonly (readonly string[])[],
  { top = 100, head = 1, end = true, width = 80 } = {},
) {
  const right = 50 + width * Math.max(...rows.map((row) => row.length));
  const ends = [top, top + 20 * head, ...(end ? [top + 20 * rows.length] : [])];
  const texts = rows.flatMap((row, at) =>
    row.flatMap((text, column) =>
      text === '' ? [] : [{ x: 50 + width * column, y: top + 20 * at + 14, text }],
    ),
  );
  return { texts, lines: ends.map((y): [number, number, number, number] => [50, y, right, y]) };
}

test('two figures that stand apart below one head are both read', async () => {
  const rows = [
    ['Scale', 'Mean (SD) ever', '', 't'],
    ['Items', '4.51', '(0.52)', '1.73'],
    ['Staff', '4.45', '(0.59)', '2.66'],
  ];
  const { blocks } = await readBytes('apart.pdf', pdfOf([threeLines(rows, { width: 40 })]));
  expect(linesOf({ blocks })).toEqual([
    'Scale|Mean (SD) ever|t',
    'Items|4.51 (0.52)|1.73',
    'Staff|4.45 (0.59)|2.66',
  ]);
});

test('a line of one text between rows is a row of its own, and none of the label above', async () => {
  const rows = [
    ['Item', 'n', 'M'],
    ['Satisfaction', '80', '3.55'],
    ['Tangibles', '80', '3.44'],
    ['', '', ''],
    ['Happiness', '80', '3.59'],
  ];
  const page = threeLines(rows);
  const panel = { x: 90, y: 174, text: 'Panel B, life of people' };
  const { blocks } = await readBytes('panel.pdf', pdfOf([{ ...page, texts: [...page.texts, panel] }]));
  expect(linesOf({ blocks })[3]).toBe('Panel B, life of people|<|<');
  expect(linesOf({ blocks })[2]).toBe('Tangibles|80|3.44');
});

test('tables of one width with notes between them are two', async () => {
  const rows = [
    ['Scale', 'M', 'SD'],
    ['Content', '4.51', '0.52'],
    ['Staff', '4.45', '0.59'],
  ];
  const [first, second] = [threeLines(rows), threeLines(rows, { top: 220 })];
  const notes = ['* p < .05', 'More of it.'].map((text, at) => ({ x: 50, y: 176 + 16 * at, text }));
  const page = {
    texts: [...first.texts, ...notes, ...second.texts],
    lines: [...first.lines, ...second.lines],
  };
  const { blocks } = await readBytes('notes.pdf', pdfOf([page]));
  expect(blocks.filter(({ kind }) => kind === 'grid')).toHaveLength(2);
});

test('heads that stand over several columns without a line below them, wherever in the middle they begin', async () => {
  const body = [3.5, 3.6, 3.7].map((m) => [`Scale ${m}`, '80', `${m}0`, '0.90', '70', `${m}1`, '0.80']);
  const rows = [['', '', 'Pilot', '', '', 'Others', ''], ['Scale', 'n', 'M', 'SD', 'n', 'M', 'SD'], ...body];
  const { blocks } = await readBytes('spans.pdf', pdfOf([threeLines(rows, { head: 2, width: 60 })]));
  expect(linesOf({ blocks }).slice(0, 2)).toEqual(['Scale|Pilot|<|<|Others|<|<', '^|n|M|SD|n|M|SD']);
});

test('a table without a last line whose rows go on overleaf is said, not read in part', async () => {
  const row = (at: number) => [`Scale ${at}`, '80', '3.55', '0.90'];
  const first = threeLines([['Scale', 'n', 'M', 'SD'], row(1), row(2), row(3)], { top: 740, end: false });
  const second = threeLines([row(4), row(5)], { top: 90 });
  const pages = [first, { ...second, lines: second.lines.slice(-1) }];
  const { blocks, unread } = await readBytes('cut.pdf', pdfOf(pages));
  expect(blocks.filter(({ kind }) => kind === 'grid')).toEqual([]);
  expect(unread.map(({ why }) => why.en)).toEqual([
    'a table is not read, as its rows go on overleaf and are not read there (Scale n M SD)',
  ]);
});

test('rows of figures without lines and without a caption are said', async () => {
  const page = threeLines([1, 2, 3].map((at) => [`Scale ${at}`, '80', '3.55', '0.90']));
  const { unread } = await readBytes('bare.pdf', pdfOf([{ ...page, lines: [] }]));
  expect(unread.map(({ why }) => why.en)).toEqual([
    'a table is not read, as its cells cannot be told apart for certain (Scale 1 80 3.55 0.90)',
  ]);
});

test('labels around one middle are no steps of a block', async () => {
  const labels = ['Sex', 'Men and boys', 'Women', 'Age'];
  const page = threeLines([['Trait', 'n', '%'], ...labels.map(() => ['', '30', '50.0'])], { width: 100 });
  const texts = labels.map((text, at) => ({ x: 90 - text.length * 2.5, y: 134 + 20 * at, text }));
  const { blocks } = await readBytes('centred.pdf', pdfOf([{ ...page, texts: [...page.texts, ...texts] }]));
  expect(linesOf({ blocks }).slice(1)).toEqual(labels.map((label) => `${label}|30|50.0`));
});

test('marks that a narrow cell parts from their figure are of it, in the middle of its row and below it', async () => {
  const rows = [
    ['Factor', 'M', 'F', 'CI'],
    ['Age', '3.06', '', ''],
    ['Sex', '3.35', '7.138**', '[0.10, 0.20]'],
  ];
  const page = threeLines(rows, { width: 90 });
  const marked = (texts: readonly (readonly [number, number, string])[]) =>
    readBytes(
      'marks.pdf',
      pdfOf([{ ...page, texts: [...page.texts, ...texts.map(([x, y, text]) => ({ x, y, text }))] }]),
    );
  const parted = await marked([
    [230, 128, '10.185*'],
    [230, 140, '**'],
    [320, 128, '[1.542,'],
    [320, 140, '2.953]'],
  ]);
  expect(linesOf(parted)).toEqual([
    'Factor|M|F|CI',
    'Age|3.06|10.185***|[1.542,2.953]',
    'Sex|3.35|7.138**|[0.10, 0.20]',
  ]);
  const below = await marked([
    [230, 134, '10.185*'],
    [230, 145, '**'],
    [320, 134, '[1.5]'],
  ]);
  expect(linesOf(below)[1]).toBe('Age|3.06|10.185***|[1.5]');
  const alone = await marked([
    [230, 134, '2.10'],
    [320, 142, '**'],
  ]);
  expect(alone.blocks.filter(({ kind }) => kind === 'grid')).toEqual([]);
  expect(alone.unread).toHaveLength(1);
});

test('marks that a narrow cell between lines parts from their figure are of it', async () => {
  const ends = [150, 230, 310];
  const page = gridPage([
    { ends, texts: ['Factor', 'M', 'F'] },
    { ends, texts: ['Age', '3.06', ''] },
    { ends, texts: ['Sex', '3.35', '0.12'] },
  ]);
  const texts = ['7.257**', '*'].map((text, at) => ({ x: 234, y: 129 + 9 * at, text }));
  const { blocks } = await readBytes('cell.pdf', pdfOf([{ ...page, texts: [...page.texts, ...texts] }]));
  expect(linesOf({ blocks })).toEqual(['Factor|M|F', 'Age|3.06|7.257***', 'Sex|3.35|0.12']);
});

/** Its head once more on the next page, above its last row, which has no text in the last columns. */
const headAgain = ['Trait', 'Level', 'n', '%', 'p'];
const rowsBefore = [
  ['Sex', 'Men', '65', '54.2', '.195'],
  ['Sex', 'Women', '55', '45.8', ''],
];

test('a table whose last row stands overleaf below the same head is one', async () => {
  const first = threeLines([headAgain, ...rowsBefore], { top: 740 });
  const second = threeLines([headAgain, ['Sex', 'Other', '43', '35.8', '']], { top: 60 });
  const { blocks, unread } = await readBytes('again.pdf', pdfOf([first, second]));
  expect(linesOf({ blocks })).toEqual([
    headAgain.join('|'),
    ...rowsBefore.map((row) => row.join('|')),
    'Sex|Other|43|35.8|',
  ]);
  expect(unread).toEqual([]);
});

test('a table with a last line at the end of its page whose rows overleaf are not read is said, not read in part', async () => {
  const first = threeLines([headAgain, ...rowsBefore], { top: 740 });
  const again = threeLines([headAgain, ['Sex', 'Other', '43', '35.8', '']], { top: 60 });
  const pages = (texts: typeof again.texts) =>
    pdfOf([first, { texts: [...texts, ...again.texts], lines: [] }]);
  const cut = await readBytes('last-row.pdf', pages([]));
  expect(cut.blocks.filter(({ kind }) => kind === 'grid')).toEqual([]);
  expect(cut.unread.map(({ why }) => why.en)).toEqual([
    'a table is not read, as its rows go on overleaf and are not read there (Trait Level n % p)',
  ]);
  for (const text of ['Table 2. Others', 'These were:']) {
    const other = await readBytes('another.pdf', pages([{ x: 50, y: 50, text }]));
    expect(other.blocks.filter(({ kind }) => kind === 'grid')).toHaveLength(1);
  }
});
