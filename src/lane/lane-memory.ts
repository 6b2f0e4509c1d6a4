import type { Population } from '../instrument/instrument.ts';
import type { Columns } from '../read/find-columns.ts';
import { noAnswer, noGroup } from '../read/respondent.ts';
import { KernelMemory } from './kernel-memory.ts';
import type { Cell } from './row-layout.ts';
import { runningTotals, type ScaleLayout } from './scale-layout.ts';

const kinds = { other: 0, naming: 1, respondent: 2, level: 3, item: 4 } as const satisfies Record<
  Cell['kind'],
  number
>;
/** What a byte means in an item's cell: answer − min, or one of these. */
const missing = -1;
const unknown = -2;
/** Up to so many answers of an item are counted eight items at a time. */
const mostLanes = 8;

/** Rows are handed over in pieces of this size. */
export const pieceSize = 1 << 20;
/** Line ends behind a piece, so that reading a row needs no check of the end. */
export const guard = 32;

/** What the kernel is told before the first row, by the names of its globals: counts, and addresses in the memory. */
export type KernelSettings = ReturnType<typeof laneMemory>['settings'];

/** Lays out the memory of a kernel for the rows of one header. */
export function laneMemory(
  population: Population,
  columns: Columns,
  layout: readonly Cell[],
  scaleLayout: ScaleLayout,
  delimiter: string,
) {
  const { items, scales, characteristics } = population;
  const { itemWidth, reverse, keyed, runs, starts, rowStarts, width } = scaleLayout;
  const memory = new KernelMemory();
  const piece = memory.bytes(new Uint8Array(pieceSize + guard));
  const levelWidth = 1 + Math.max(0, ...characteristics.map(({ levels }) => levels.length));
  const digitRuns = runsOfDigits(columns, layout, delimiter);
  const texts = layout.map((cell) => (cell.kind === 'level' ? cell.texts : []));
  const allTexts = texts.flat();
  const vectors = Math.ceil(items.length / 8);
  const answersOfItem = itemWidth - 1;
  const zeros = (length: number) => memory.ints(new Int32Array(length));
  const perItem = (of: (item: number) => number) =>
    memory.shorts(Array.from({ length: 8 * vectors }, (_, item) => (item < items.length ? of(item) : 0)));

  const settings = {
    cellCount: layout.length,
    delimiter: delimiter.charCodeAt(0),
    itemCount: items.length,
    placeCount: 1 + characteristics.length,
    scaleCount: scales.length,
    kinds: memory.bytes(Uint8Array.from(layout, ({ kind }) => kinds[kind])),
    indexes: memory.ints(
      layout.map((cell) => (cell.kind === 'item' ? cell.item : cell.kind === 'level' ? cell.place : 0)),
    ),
    together: memory.ints(digitRuns.together),
    tables: memory.bytes(Uint8Array.from(columns.answers.flatMap((column) => [...answerTable(column)]))),
    lows: memory.bytes(digitRuns.lows),
    spans: memory.bytes(digitRuns.spans),
    keeps: memory.bytes(digitRuns.keeps),
    firstText: memory.ints(runningTotals(texts.map(({ length }) => length))),
    textStart: memory.ints(allTexts.map(({ bytes }) => memory.bytes(bytes))),
    textLength: memory.ints(allTexts.map(({ bytes }) => bytes.length)),
    textLevel: memory.ints(allTexts.map(({ level }) => level)),
    keyed: memory.ints(keyed),
    itemWidth,
    runStarts: memory.ints(runningTotals(runs.map(({ length }) => length))),
    runEnds: memory.ints(runs.flat()),
    scaleStarts: memory.ints(starts),
    rowTables: memory.ints(rowStarts.map((rows) => memory.ints(rows))),
    completeStarts: memory.ints(
      scales.map(({ items: own }, scale) => (starts[scale] ?? 0) + (rowStarts[scale]?.[own.length] ?? 0)),
    ),
    signs: perItem((item) => (reverse[item] ? -1 : 1)),
    offsets: perItem((item) => (reverse[item] ? (items[item]?.max ?? 0) - (items[item]?.min ?? 0) : 0)),
    lanes: answersOfItem <= mostLanes ? memory.bytes(new Uint8Array(3 * 16 * vectors * answersOfItem)) : 0,
    answersOfItem,
    values: memory.shorts(new Int16Array(8 * vectors + 8)),
    prefix: zeros(8 * vectors + 8),
    levels: memory.ints([noGroup, ...characteristics.map(() => -1)]),
    people: zeros(3),
    itemCells: zeros(3 * items.length * itemWidth),
    itemCellsOfGroup: items.length * itemWidth,
    scaleCells: zeros(3 * width),
    scaleCellsOfGroup: width,
    levelCells: zeros(3 * characteristics.length * levelWidth),
    levelWidth,
  };
  return { memory: memory.memory, piece, settings };
}

/** Where items stand in a row, in their order, that are answered by one digit: the kernel reads eight of them at a time. */
function runsOfDigits(columns: Columns, layout: readonly Cell[], delimiter: string) {
  const { answers } = columns;
  const order = layout.flatMap((cell) => (cell.kind === 'item' ? cell.item : []));
  const inOrder = order.every((item, index) => item === index);
  const isDigit = answers.map((column) => inOrder && isOneDigit(column));
  const together = layout.map(() => 0);
  for (let position = layout.length - 1; position >= 0; position -= 1) {
    const cell = layout[position];
    if (cell?.kind === 'item' && isDigit[cell.item]) together[position] = 1 + (together[position + 1] ?? 0);
  }
  const lows = new Uint8Array(16 * answers.length);
  const spans = new Uint8Array(16 * answers.length).fill(255);
  const keeps = new Uint8Array(16 * answers.length);
  for (const [position, cell] of layout.entries()) {
    if (cell.kind !== 'item') continue;
    const run = together[position] ?? 0;
    for (const [next, column] of answers.slice(cell.item, cell.item + Math.min(8, run)).entries()) {
      const at = 16 * cell.item + 2 * next;
      lows[at] = 0x30 + column.item.min;
      spans[at] = column.item.max - column.item.min;
      keeps[at] = 255;
      // Behind the last one may stand the end of the line.
      if (next + 1 === run) break;
      lows[at + 1] = delimiter.charCodeAt(0);
      spans[at + 1] = 0;
    }
  }
  return { together, lows, spans, keeps };
}

function answerTable({ digits, item }: Columns['answers'][number]): Int8Array {
  const table = new Int8Array(256).fill(unknown);
  for (const [code, answer] of digits.entries()) {
    if (answer === noAnswer) table[code] = missing;
    else if (answer >= item.min && answer <= Math.min(item.max, item.min + 127))
      table[code] = answer - item.min;
  }
  return table;
}

/** Whether every answer is a digit that means itself. */
function isOneDigit({ digits, item }: Columns['answers'][number]): boolean {
  if (item.min < 0 || item.max > 9) return false;
  for (let answer = item.min; answer <= item.max; answer += 1)
    if (digits[0x30 + answer] !== answer) return false;
  return true;
}
