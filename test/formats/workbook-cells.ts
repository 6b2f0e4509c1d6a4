import { text as textOf } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { rounded } from './rounded.ts';
import { plainXml } from './written-tables.ts';

interface SheetCell {
  /** As a spreadsheet shows it. */
  readonly shown: string;
  /** Null where there is no number in the cell. */
  readonly value: number | null;
}

/** The cells of every sheet of a workbook; only a text is shown where a row has none. */
export async function workbookCells(workbook: Buffer): Promise<(readonly SheetCell[])[][]> {
  const files = await textsIn(workbook);
  const texts = contents(files.get('xl/sharedStrings.xml') ?? '', 'si').map(plainXml);
  const formats = formatsOf(files.get('xl/styles.xml') ?? '');
  const sheets = [...files].flatMap(([name, xml]) =>
    /^xl\/worksheets\/sheet\d+\.xml$/.test(name) ? [xml] : [],
  );
  return sheets.map((xml) =>
    contents(xml, 'row').map((row) => {
      const cells = new Map<number, SheetCell>();
      for (const [, attributes = '', content = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const [written = ''] = contents(content, 'v');
        const format = formats[Number(attribute(attributes, 's') || 0)] ?? '';
        const number = attribute(attributes, 't') === '';
        const shown = number ? shownAs(Number(written), format) : texts[Number(written)];
        cells.set(
          columnOf(attribute(attributes, 'r')),
          written === ''
            ? { shown: '', value: null }
            : { shown: shown ?? '', value: number ? Number(written) : null },
        );
      }
      const width = Math.max(-1, ...cells.keys()) + 1;
      return Array.from({ length: width }, (_, column) => cells.get(column) ?? { shown: '', value: null });
    }),
  );
}

async function textsIn(workbook: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(workbook);
  const texts = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    texts.set(entry.fileName, await textOf(await zip.openReadStreamPromise(entry)));
  return texts;
}

const contents = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gs'))].map(
    ([, content = '']) => content,
  );

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** `A1` is in column 0, `AB3` in column 27. */
const columnOf = (address: string) =>
  [...address.replace(/\d+$/, '')].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

/** The format of each style of cells. */
function formatsOf(styles: string): readonly string[] {
  const codes = new Map(
    [...styles.matchAll(/<numFmt [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      plainXml(attribute(tag, 'formatCode')),
    ]),
  );
  const [styled = ''] = contents(styles, 'cellXfs');
  // 1 is `0`, and 2 is `0.00`, in every workbook (ECMA-376, 18.8.30).
  const builtIn: Readonly<Record<string, string>> = { '1': '0', '2': '0.00' };
  return [...styled.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => {
    const id = attribute(tag, 'numFmtId');
    return codes.get(id) ?? builtIn[id] ?? '';
  });
}

/** As much of ECMA-376, 18.8.31 as our workbooks use: a sign in quotes, digits, and one condition. */
function shownAs(value: number, format: string): string {
  const condition = /^\[<([\d.]+)\]"([^"]*)";(.*)$/.exec(format);
  if (condition) {
    const [, limit, text = '', rest = ''] = condition;
    return value < Number(limit) ? text : shownAs(value, rest);
  }
  const [, sign = '', whole = '', places = ''] =
    /^(?:"([^"]*)")?(0?)(?:\.(0+))?$/.exec(format) ?? expectFormat(format);
  const text = rounded(value, places.length);
  return (
    (text.startsWith('-') ? '-' : '') +
    sign +
    (whole === '' ? text.replace(/^-?0(?=\.)/, '') : text.replace('-', ''))
  );
}

function expectFormat(format: string): never {
  throw new Error(`a format that is not known here: ${format}`);
}
