import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Codebook, Item } from '../../src/codebook/codebook.ts';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { normalised } from '../../src/codebook/words/normalised.ts';
import { draftCodebook } from '../../src/draft-codebook.ts';
import { InputError } from '../../src/errors.ts';
import { type FileColumn, plainColumn } from '../../src/read/data-table.ts';
import { answerColumn } from '../../src/responses/cells/answer-column.ts';
import { readAnswer } from '../../src/responses/cells/read-answer.ts';
import { noAnswer } from '../../src/responses/people/respondent.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { type DraftMark, draftMarks } from './draft-marks.ts';
import { isFlawed, type ServiceCase } from './service-case.ts';
import { serviceExport } from './write-export.ts';

export type ServiceOutcome =
  | { readonly kind: 'same' | 'asked' }
  | { readonly kind: 'refused'; readonly why: string }
  /** A figure that is not true, or a column that is no item, and no mark on the line that it comes from. */
  | { readonly kind: 'silent'; readonly why: string; readonly draft: string };

/** What is true of one item. */
interface Truth {
  readonly column: string;
  readonly min: number;
  readonly max: number;
  readonly answers: readonly (number | null)[];
  readonly cells: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
}

/** Writes a survey as its service exports it, drafts a codebook from it, scores it, and holds every item against the truth. */
export async function serviceRun(one: ServiceCase): Promise<ServiceOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'hanaro-service-'));
  try {
    const { name, content, columns } = serviceExport(one);
    const file = join(folder, name);
    writeFileSync(file, content);
    const draft = await refusable(draftCodebook({ files: [file], language: 'en' }));
    if (typeof draft === 'string') return { kind: 'refused', why: `draft: ${draft}` };
    const written = join(folder, 'draft.yaml');
    writeFileSync(written, draft.text);
    const codebook = await loadCodebook(written);
    const report = await refusable(scoreFiles({ files: [file], codebook }));
    if (typeof report === 'string') return { kind: 'refused', why: `score: ${report}` };
    const faults = faultsOf(truthOf(one, columns), codebook, draft.text, (id) =>
      report.items.find(({ group, item }) => group === 'all' && item === id),
    );
    const silent = faults.find(({ asked }) => !asked);
    if (silent) return { kind: 'silent', why: silent.why, draft: draft.text };
    return { kind: faults.length > 0 ? 'asked' : 'same' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was computed, or why it was refused. */
async function refusable<Result>(running: Promise<Result>): Promise<Result | string> {
  return running.catch((error: unknown) => {
    if (error instanceof InputError) return error.problems[0]?.message.en ?? '';
    throw error;
  });
}

function truthOf(one: ServiceCase, columns: readonly string[]): readonly Truth[] {
  const { scales, people } = one;
  return scales
    .flatMap(({ rows, answers }) =>
      rows.map((_, item) => ({
        min: answers.min,
        max: answers.max,
        answers: answers.truth
          .slice(0, people)
          .flatMap((row, person) => (isFlawed(one, person) ? [] : [row[item] ?? null])),
        cells: answers.cells
          .slice(0, people)
          .flatMap((row, person) => (isFlawed(one, person) ? [] : [row[item] ?? ''])),
        labels: answers.labels,
      })),
    )
    .map((truth, at) => ({ column: columns[at] ?? '', ...truth }));
}

interface Fault {
  readonly why: string;
  readonly asked: boolean;
}

type FigureOf = (id: string) => { readonly n: number | null; readonly mean: number | null } | undefined;

function faultsOf(
  truths: readonly Truth[],
  { populations: [population] }: Codebook,
  draft: string,
  figureOf: FigureOf,
): readonly Fault[] {
  const marks = draftMarks(draft);
  const isColumn = (item: Item, column: string) =>
    item.id === column || (population?.columns.get(item.id) ?? []).includes(column);
  const extra = (population?.items ?? []).filter(
    (item) => !truths.some(({ column }) => isColumn(item, column)),
  );
  const faults = truths.flatMap((truth): Fault[] => {
    const item = population?.items.find((one) => isColumn(one, truth.column));
    if (!item)
      return [
        {
          why: `no item for ${truth.column}`,
          asked: isLeftOut(draft, truth.column) || mayDescribe(marks, truth.column),
        },
      ];
    const scale = String(
      population?.scales.findIndex(({ items }) =>
        items.some(({ index }) => population.items[index]?.id === item.id),
      ) ?? -1,
    );
    return [...meaningFaults(truth, item, marks, scale), ...figureFaults(truth, figureOf(item.id))];
  });
  const meant = faults.filter(({ why }) => !why.startsWith('figure'));
  const figures = faults.filter(({ why }) => why.startsWith('figure'));
  return [
    ...extra.map(({ id }) => ({ why: `${id} is no item`, asked: false })),
    ...meant,
    // A figure follows from what cells mean: it speaks only where nothing else does.
    ...(meant.length > 0 ? [] : figures),
  ];
}

const mayDescribe = (marks: readonly DraftMark[], column: string) =>
  marks.some(({ path }) => path.includes('characteristics') && path.at(-1) === column);

/** What stands in the comments above a population, with the reason. */
const isLeftOut = (draft: string, column: string) =>
  draft.split('\n').some((line) => {
    const name = column.replace(/\s+/g, ' ').trim();
    return line.startsWith(`  #   ${name}: `) || line.startsWith(`  # confirm: ${name}: `);
  });

function meaningFaults(truth: Truth, item: Item, marks: readonly DraftMark[], scale: string): Fault[] {
  const rangeAsked = marks.some(
    ({ path }) => (path.includes('max') || path.includes('min')) && ofScale(path, scale),
  );
  // Two scales that the draft takes for one are asked about where it names them.
  const joined = marks.some(
    ({ path, text }) => path.includes('scales') && path.includes(scale) && /one scale/.test(text),
  );
  const sameRange = item.min === truth.min && item.max === truth.max;
  const range: Fault[] = sameRange
    ? []
    : [{ why: `${truth.column}: ${item.min}–${item.max}`, asked: rangeAsked || joined }];
  const column: FileColumn = { ...plainColumn(item.id), valueLabels: truth.labels };
  const reader = answerColumn(item, 0, column);
  const read = truth.cells.map((cell) => {
    const { answer } = readAnswer(reader, cell);
    return answer === noAnswer ? null : answer;
  });
  const turned = read.every((answer, at) => {
    const right = truth.answers[at] ?? null;
    return answer === null || right === null ? answer === right : answer === item.min + item.max - right;
  });
  const turnedAsked = marks.some(
    ({ path, text }) =>
      path.includes('scales') && path.includes(scale) && /lowest number means|reverse/.test(text),
  );
  // The end points of labelled codes are asked about with their words, and so is the order.
  const orderAsked = marks.some(
    ({ path, text }) =>
      path.includes('max') && ofScale(path, scale) && /order of the answers|the end points: .*"/.test(text),
  );
  const wrong = new Set(truth.cells.filter((_, at) => (read[at] ?? null) !== (truth.answers[at] ?? null)));
  const cells = [...wrong].map((cell) => ({
    why: `${truth.column}: "${cell}"`,
    asked:
      (!sameRange && (rangeAsked || joined)) ||
      (turned && turnedAsked) ||
      orderAsked ||
      marks.some(({ path }) => namesCell(path, cell, truth.labels.get(cell))),
  }));
  return [...range, ...cells];
}

/** Whether a line of end points counts for a scale: its own, or that of them all. */
const ofScale = (path: readonly string[], scale: string) =>
  !path.includes('scales') || path[path.indexOf('scales') + 1] === scale;

/** Whether a marked line is the one that says what a cell means. */
function namesCell(path: readonly string[], cell: string, label: string | undefined): boolean {
  if (!path.includes('answers') && !path.includes('missing')) return false;
  const texts = [cell, ...(label === undefined ? [] : [label])].map(normalised);
  return path.some((step) => texts.includes(normalised(step)));
}

function figureFaults({ column, answers }: Truth, row: ReturnType<FigureOf>): Fault[] {
  const valid = answers.flatMap((answer) => answer ?? []);
  const mean = valid.reduce((sum, answer) => sum + answer, 0) / valid.length;
  const same =
    row?.n === valid.length && (valid.length === 0 || Math.abs((row.mean ?? Number.NaN) - mean) < 1e-9);
  return same ? [] : [{ why: `figure of ${column}: ${row?.n} ${row?.mean}`, asked: false }];
}
