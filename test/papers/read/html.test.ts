import { expect, test } from 'vitest';
import { gridLimits } from '../../../src/papers/read/grid-builder.ts';
import { linesOf, readBytes } from './written-papers.ts';

const read = (body: string) => readBytes('paper.html', `<!doctype html><title>x</title>${body}`);
const lines = async (body: string) => linesOf(await read(body));

test('spans, heads, captions and feet of tables, with end tags left out', async () => {
  const paper = await read(`<table><caption>Table 1. Scores</caption>
    <thead><tr><th rowspan=2><th colspan=2>Pilot (n&nbsp;=&nbsp;60)<th rowspan=2><i>t</i><tr><th>M<th>SD</thead>
    <tfoot><tr><td colspan=4>* p &lt; .05</tfoot>
    <tr><th scope=row>Empathy<td>3.57<td>0.61<td>2.31<sup>*</sup></table>`);
  expect(linesOf(paper)).toEqual([
    '[Table 1. Scores]',
    '|Pilot (n = 60)|<|t',
    '^|M|SD|^',
    'Empathy|3.57|0.61|2.31^*',
    '* p < .05|<|<|<',
  ]);
  expect(paper.blocks[0]).toMatchObject({ headRows: 2 });
});

test('what is not seen is not read: scripts, hidden elements, text for screen readers', async () => {
  expect(
    await lines(
      '<p>a<script>1</script><span style="display: none">2</span><span hidden>3</span><span class="x sr-only">4</span><span aria-hidden="true">5</span>b<del>6</del></p>',
    ),
  ).toEqual(['ab']);
});

test('tables that arrange a page are looked through; line breaks in cells are kept', async () => {
  expect(
    await lines(
      '<table><tr><td>menu<td><h2>Results</h2><table><tr><td>a<br>b<td>1.20<tr><td>c<td>3.40</table></table>',
    ),
  ).toEqual(['menu', '# Results', 'a/b|1.20', 'c|3.40']);
});

test('formulas of MathML; figures with their legends', async () => {
  expect(
    await lines(
      '<figure><figcaption>Table 2</figcaption><table><tr><td>a<td>1</table></figure><p><math><msup><mi>χ</mi><mn>2</mn></msup><mo>=</mo><mn>4.5</mn></math>',
    ),
  ).toEqual(['Table 2', 'a|1', 'χ^2=4.5']);
});

test('pages in CP949 are read', async () => {
  const bytes = Buffer.from('<table><tr><td>', 'latin1');
  const korean = Buffer.from('c6f2b1d5', 'hex');
  const paper = await readBytes('p.htm', Buffer.concat([bytes, korean, Buffer.from('<td>3.57</table>')]));
  expect(linesOf(paper)).toEqual(['평균|3.57']);
});

test('spans without end are cut to what is there', async () => {
  expect(
    await lines('<table><tr><td colspan=999999999>Title<tr><td rowspan=999999999>a<td>1<tr><td>2</table>'),
  ).toEqual(['Title|<', 'a|1', '^|2']);
  expect(await lines('<table><tr><td rowspan=0>a<td>1<tr><td>2</table>')).toEqual(['a|1', '^|2']);
});

test('a table without end is cut, which is said; elements nested without end are refused', async () => {
  const paper = await read(`<table>${'<tr><td>a<td>1'.repeat(gridLimits.rows + 10)}</table>`);
  const [grid] = paper.blocks;
  expect(grid?.kind === 'grid' ? grid.rows.length : 0).toBe(gridLimits.rows);
  expect(paper.unread.map(({ why }) => why.en)).toEqual([
    'the document is larger than what is read: some of it was left out',
  ]);
  await expect(read('<div>'.repeat(100_000))).rejects.toMatchObject({
    problems: [{ message: { en: 'the document is damaged (HTML deeper than 1000)' } }],
  });
});
