import { expect, test } from 'vitest';
import { hwpxOf, linesOf, readBytes } from './written-papers.ts';

const paragraph = (text: string) => `<hp:p><hp:run><hp:t>${text}</hp:t></hp:run></hp:p>`;
const cell = (text: string, [row, column]: readonly number[], [rows, columns] = [1, 1], more = '') =>
  `<hp:tc ${more}><hp:subList>${text === '' ? '<hp:p/>' : paragraph(text)}</hp:subList><hp:cellAddr colAddr="${column}" rowAddr="${row}"/><hp:cellSpan colSpan="${columns}" rowSpan="${rows}"/></hp:tc>`;
const table = (rows: readonly string[], before = '') =>
  `<hp:p><hp:run><hp:tbl>${before}${rows.map((row) => `<hp:tr>${row}</hp:tr>`).join('')}</hp:tbl><hp:t/></hp:run></hp:p>`;

const read = (section: string, header?: string) => readBytes('paper.hwpx', hwpxOf(section, header));

test('cells stand where they say and span what they say; heads and captions with their counted numbers', async () => {
  const caption =
    '<hp:caption><hp:subList><hp:p><hp:run><hp:t>표 </hp:t><hp:ctrl><hp:autoNum num="3" numType="TABLE"/></hp:ctrl><hp:t>. 집단별 점수</hp:t></hp:run></hp:p></hp:subList></hp:caption>';
  const rows = [
    cell('구분', [0, 0], [2, 1], 'header="1"') + cell('시범지역', [0, 1], [1, 2], 'header="1"'),
    cell('평균', [1, 1], [1, 1], 'header="1"') + cell('표준편차', [1, 2], [1, 1], 'header="1"'),
    cell('공감', [2, 0]) + cell('3.57', [2, 1]) + cell('0.61', [2, 2]),
  ];
  const paper = await read(paragraph('앞') + table(rows, caption) + paragraph('뒤'));
  expect(linesOf(paper)).toEqual([
    '앞',
    '[표 3. 집단별 점수]',
    '구분|시범지역|<',
    '^|평균|표준편차',
    '공감|3.57|0.61',
    '뒤',
  ]);
  expect(paper.blocks[1]).toMatchObject({ headRows: 2 });
});

test('raised letters by the head of the document, equations, what was deleted and furniture of pages', async () => {
  const header = '<charPr id="7"><supscript/></charPr><style id="2" name="개요 1" engName="Outline 1"/>';
  const section = `<hp:p styleIDRef="2"><hp:run><hp:t>결과</hp:t></hp:run></hp:p>
    <hp:p><hp:run><hp:ctrl><hp:header><hp:subList>${paragraph('쪽 머리')}</hp:subList></hp:header></hp:ctrl><hp:t>2.31</hp:t></hp:run><hp:run charPrIDRef="7"><hp:t>**</hp:t></hp:run><hp:run><hp:equation><hp:script>chi ^{2} =4.50</hp:script></hp:equation><hp:t>, <hp:deleteBegin/>낡은<hp:deleteEnd/>새</hp:t></hp:run></hp:p>`;
  expect(linesOf(await read(section, header))).toEqual(['# 결과', '2.31^**χ^2 =4.50, 새']);
});

test('footnotes and text boxes follow their line; a table after text of its line stands behind it', async () => {
  const note = `<hp:ctrl><hp:footNote><hp:subList>${paragraph('각주 글')}</hp:subList></hp:footNote></hp:ctrl>`;
  const box = `<hp:rect><hp:drawText><hp:subList>${paragraph('글상자')}</hp:subList></hp:drawText></hp:rect>`;
  const inner = `<hp:tbl><hp:tr>${cell('a', [0, 0])}${cell('1', [0, 1])}</hp:tr></hp:tbl>`;
  const section = `<hp:p><hp:run><hp:t>표 1. 제목</hp:t>${inner}${note}${box}</hp:run></hp:p>`;
  expect(linesOf(await read(section))).toEqual(['표 1. 제목', 'a|1', '글상자', '각주 글']);
});
