import { Chalk } from 'chalk';
import { unzipSync } from 'fflate';
import { buildTable } from '../../src/document/build-table.ts';
import { type Document, heading, type Picture, paragraph, text } from '../../src/document/document.ts';
import { renderDocx } from '../../src/formats/docx.ts';
import type { Result } from '../../src/formats/format.ts';
import { renderHwpx } from '../../src/formats/hwpx.ts';
import { formats } from '../../src/formats/index.ts';
import { spreadsheetSafe } from '../../src/formats/spreadsheet-safe.ts';
import { renderXlsx } from '../../src/formats/xlsx.ts';
import { exampleDocument } from './example-document.ts';

const picture: Picture = {
  kind: 'picture',
  id: 'differences',
  name: '차이',
  caption: '집단 차이 <95 % CI>',
  description: '시범지역이 높음 & "유의함".',
  drawing: {
    kind: 'forest',
    axis: { label: '평균차이', min: -1, max: 1 },
    decimals: 2,
    sides: ['타 지역', '시범지역'],
    rows: [
      { label: '서비스 품질', indent: 0, estimate: { value: 0.4, low: 0.1, high: 0.7 } },
      { label: '반응성', indent: 1, estimate: { value: -0.2, low: -0.5, high: 0.1 } },
    ],
  },
};

/** A document with every kind of block and cell, made by hand. */
const document: Document = {
  title: '카페 설문 Café',
  blocks: [
    heading('점수'),
    ...exampleDocument.blocks,
    heading('논문의 표'),
    buildTable<{ readonly label: string; readonly printed: string; readonly wrong: boolean }>(
      { id: 'printed', name: '표 1', caption: '표 1' },
      [
        { id: 'label', header: '항목', kind: 'text', cell: ({ label }) => text(label) },
        {
          id: 'n',
          header: 'n',
          kind: 'text',
          cell: ({ printed, wrong }) => text(printed, wrong ? { wrong } : {}),
        },
      ],
      [
        { label: '남', printed: '28', wrong: false },
        { label: '여', printed: '33', wrong: true },
      ],
    ),
    picture,
    paragraph(['* p<.05', 'a & b < c "d"'], 'quiet'),
  ],
};

const result: Result = {
  json: {
    schema_version: '1',
    scales: [{ scale: 'service', mean: 3.9949, p_value: null }],
    note: 'a\u202eb',
  },
  data: async () => [
    {
      id: 'scales',
      columns: ['scale', 'label', 'mean', 'significant'],
      rows: [
        ['service', '서비스, "품질"', 3.9949, true],
        ['speed', '=1+1', null, false],
      ],
    },
  ],
  document: async () => document,
  sentences: async () => ({
    title: '카페 설문',
    blocks: [
      heading('비교'),
      paragraph(['두 집단의 차이는 통계적으로 유의하였다, t(118) = 2.19, p = .031.']),
    ],
  }),
  outcomes: async () => ({
    title: 'audit',
    suites: [
      {
        name: '표 1',
        cases: [
          { name: 'n 남' },
          { name: 'n 여', failure: { type: 'inconsistent', message: '28 + 33 ≠ 60', text: 'a < b & c' } },
          { name: 'p', skipped: '판정 불가' },
        ],
      },
    ],
    errors: [{ file: 'tables.yaml', line: 7, title: '모순', message: '28 + 33 ≠ 60\n둘째 줄' }],
    summary: '3개 중 1개 모순',
  }),
};

/** Written without pictures, whose bytes are those of a library and of fonts: tables stand for them. */
const withoutPictures: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  docx: async () => renderDocx(document, 'ko'),
  hwpx: async () => renderHwpx(document, 'ko'),
  xlsx: () => renderXlsx(document, { language: 'ko', safe: spreadsheetSafe }),
};

/** What every form makes of one result: by the name of its file, archives as the texts of their parts. */
export async function goldenFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { name, load } of formats) {
    if (name === 'png') continue;
    const archive = await withoutPictures[name]?.();
    if (archive) {
      files.set(`${name}.txt`, partsOf(archive));
      continue;
    }
    const format = await load();
    const written = await format(result, {
      language: 'ko',
      chalk: new Chalk({ level: 0 }),
      width: 80,
      table: name === 'csv' || name === 'tsv' ? 'scales' : undefined,
      columns: undefined,
      safe: spreadsheetSafe,
    });
    files.set(`${name}.txt`, typeof written === 'string' ? written : JSON.stringify(written));
  }
  return files;
}

function partsOf(archive: Uint8Array): string {
  return Object.entries(unzipSync(archive))
    .map(([name, bytes]) => `=== ${name}\n${new TextDecoder().decode(bytes).replaceAll('><', '>\n<')}\n`)
    .join('');
}
