import { csvText } from '../../fixtures/files/csv-text.ts';
import { savBytes } from '../../fixtures/files/sav-bytes.ts';
import { sheetRow, workbookFile } from '../read/small-workbook.ts';
import type { ServiceCase } from './service-case.ts';
import { type Asked, askedOf, sessionOf } from './write-session.ts';

/** A file as a service hands it out. */
export interface ServiceExport {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the columns of the items are called, scale by scale. */
  readonly columns: readonly string[];
}

/** Writes a survey as its service exports it. */
export function serviceExport(one: ServiceCase): ServiceExport {
  return writers[one.service](one, askedOf(one));
}

type Writer = (one: ServiceCase, asked: readonly Asked[]) => ServiceExport;

/** Columns of the service, of the group and of characteristics, the answers, and columns behind them. */
function table(one: ServiceCase, nameOf: (asked: Asked) => string, asked: readonly Asked[]): string[][] {
  const { before, behind } = sessionOf(one);
  const names = [...before.map(({ name }) => name), ...asked.map(nameOf), ...behind.map(({ name }) => name)];
  const rows = Array.from({ length: one.people }, (_, person) => [
    ...before.map(({ cell }) => cell(person)),
    ...asked.map(({ cells }) => cells[person] ?? ''),
    ...behind.map(({ cell }) => cell(person)),
  ]);
  return [names, ...rows];
}

const plain =
  (nameOf: (asked: Asked, one: ServiceCase) => string, form: Parameters<typeof csvText>[1] = {}): Writer =>
  (one, asked) => {
    const name = (question: Asked) => nameOf(question, one);
    return {
      name: 'export.csv',
      content: csvText(table(one, name, asked), form),
      columns: asked.map(name),
    };
  };

const cellXml = (cell: string) =>
  /^-?\d+(\.\d+)?$/.test(cell)
    ? Number(cell)
    : cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const workbook = (rows: readonly (readonly string[])[], after = '') =>
  workbookFile({ rows: rows.map((cells) => sheetRow(...cells.map(cellXml))).join(''), after });

const writers: Readonly<Record<ServiceCase['service'], Writer>> = {
  'Google Forms': plain(
    ({ question, row }, { mark, variant }) => (variant % 2 === 0 ? `${question} [${row}]` : mark(row)),
    { quotes: 'all', lineEnd: '\r\n' },
  ),
  'Naver Form': plain(({ row, number }, { mark }) => mark(`${number + 2}. ${row}`), { lineEnd: '\r\n' }),
  'Microsoft Forms': (one, asked) => {
    const name = ({ row, question }: Asked) => one.mark(one.variant % 2 === 0 ? row : `${question}.${row}`);
    return { name: 'export.xlsx', content: workbook(table(one, name, asked)), columns: asked.map(name) };
  },
  SurveyMonkey: surveyMonkey,
  Qualtrics: qualtrics,
  LimeSurvey: plain(
    ({ code, at, row, question, scale }, { variant, mark }) =>
      [
        `G0${scale + 1}Q01[SQ00${at + 1}]`,
        `G0${scale + 1}Q01[SQ00${at + 1}]. ${mark(question)} [${row}]`,
        `${mark(question)} [${row}]`,
        `${code}${at + 1}`,
      ][variant % 4] ?? '',
    { quotes: 'all' },
  ),
  KoboToolbox: plain(
    ({ code, at, row }, { variant, mark }) =>
      [`${code}_group/${code}_${at + 1}`, `${code}_${at + 1}`, mark(row), `${code}/q${at + 1}`][
        variant % 4
      ] ?? '',
    { delimiter: ';', quotes: 'all' },
  ),
  ODK: plain(({ code, at }, { variant }) =>
    variant % 2 === 0 ? `${code}-q${at + 1}` : `a-${code}-${code}_${at + 1}`,
  ),
  REDCap: redcap,
  SPSS: spss,
  Excel: excel,
};

function surveyMonkey(one: ServiceCase, asked: readonly Asked[]): ServiceExport {
  const [names = [], ...rows] = table(one, ({ at, question }) => (at === 0 ? one.mark(question) : ''), asked);
  const { before, behind } = sessionOf(one);
  const second = [
    ...before.map(({ asks }) => (asks ? 'Response' : '')),
    ...asked.map(({ row }) => row),
    ...behind.map(({ asks }) => (asks ? 'Open-Ended Response' : '')),
  ];
  return {
    name: 'export.csv',
    content: csvText([names, second, ...rows]),
    columns: asked.map(({ question, row }) => `${one.mark(question)} - ${row}`),
  };
}

function qualtrics(one: ServiceCase, asked: readonly Asked[]): ServiceExport {
  const code = ({ scale, at }: Asked) => `Q${scale + 2}_${at + 1}`;
  const [names = [], ...rows] = table(one, code, asked);
  const { before, behind } = sessionOf(one);
  const questions = [
    ...before.map(({ name, label }) => label ?? name),
    ...asked.map(({ question, row }) => `${one.mark(question)} - ${row}`),
    ...behind.map(({ name, label }) => label ?? name),
  ];
  const ids = names.map((name) => `{"ImportId":"${name}"}`);
  return {
    name: 'export.csv',
    content: `\ufeff${csvText([names, questions, ids, ...rows])}`,
    columns: asked.map(code),
  };
}

/** A column that says whether its form is complete behind the questions of every form. */
function redcap(one: ServiceCase, asked: readonly Asked[]): ServiceExport {
  const name = ({ code, at }: Asked) => `${code}_${at + 1}`;
  const forms: Asked[] = asked.flatMap((question, place) => {
    const isLast = asked[place + 1]?.scale !== question.scale;
    const complete = {
      ...question,
      at: -1,
      cells: question.cells.map((_, person) => String(person % 3 === 0 ? 1 : 2)),
    };
    return isLast ? [question, complete] : [question];
  });
  return {
    name: 'export.csv',
    content: csvText(
      table(one, (question) => (question.at < 0 ? `${question.code}_complete` : name(question)), forms),
    ),
    columns: asked.map(name),
  };
}

function spss(one: ServiceCase, asked: readonly Asked[]): ServiceExport {
  const name = ({ code, at }: Asked) => `${code}_${at + 1}`;
  const labels = asked.map((question) => {
    const { labels } = one.scales[question.scale]?.answers ?? { labels: new Map<string, string>() };
    return [
      name(question),
      Object.fromEntries([...labels].map(([code, word]) => [word, Number(code)])),
    ] as const;
  });
  const rows = table(one, name, asked);
  const texts = sessionOf(one)
    .before.concat(sessionOf(one).behind)
    .flatMap(({ name, numeric }) => (numeric ? [] : [name]));
  return {
    name: 'export.sav',
    content: savBytes(rows, { labels: Object.fromEntries(labels), texts, missing: 9_999 }),
    columns: asked.map(name),
  };
}

/** By hand: names in one row, or numbers under titles of sections, merged or not. */
function excel(one: ServiceCase, asked: readonly Asked[]): ServiceExport {
  if (one.variant < 3) {
    const name = ({ row, code, at }: Asked) => (one.variant === 0 ? `${code}_${at + 1}` : one.mark(row));
    return { name: 'export.xlsx', content: workbook(table(one, name, asked)), columns: asked.map(name) };
  }
  const titleOf = ({ scale, code }: Asked) => `${scale + 1}. ${code}`;
  const [names = [], ...rows] = table(one, (question) => (question.at === 0 ? titleOf(question) : ''), asked);
  const { before, behind } = sessionOf(one);
  const second = [
    ...before.map(() => ''),
    ...asked.map(({ row, at }) => (one.variant === 3 ? row : String(at + 1))),
    ...behind.map(() => ''),
  ];
  const merges = [...before.keys(), ...[...behind.keys()].map((at) => before.length + asked.length + at)].map(
    (at) => `${letters(at)}1:${letters(at)}2`,
  );
  for (const scale of one.scales.keys()) {
    const at = asked.flatMap((question, place) => (question.scale === scale ? [before.length + place] : []));
    merges.push(`${letters(at[0] ?? 0)}1:${letters(at.at(-1) ?? 0)}1`);
  }
  const after = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return {
    name: 'export.xlsx',
    content: workbook([names, second, ...rows], one.variant === 5 ? '' : after),
    columns: asked.map((question) =>
      one.variant === 3 ? question.row : `${titleOf(question)} - ${question.at + 1}`,
    ),
  };
}

const letters = (column: number) => String.fromCharCode(65 + column);
