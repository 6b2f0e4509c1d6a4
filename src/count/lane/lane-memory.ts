import { groupCount, type Population } from '../../codebook/codebook.ts';
import type { MeasurePlan } from '../../measures/measure-plan.ts';
import type { CellSeparator } from '../../read/data-table.ts';
import { straightFrom } from '../../responses/people/answer-glance.ts';
import { noAnswer, noGroup } from '../../responses/people/respondent.ts';
import type { RowObserver } from '../../responses/rows/row-observer.ts';
import { checkSize, type Digits, runsOfDigits } from './item-cells.ts';
import { KernelMemory } from './kernel-memory.ts';
import { momentLayout } from './moment-layout.ts';
import type { Cell } from './row-layout.ts';
import { type ScaleLayout, scaleLayout } from './scale-layout.ts';
import { cellSize } from './text-dictionary.ts';
import { textFingerprints } from './text-fingerprints.ts';

const kinds = { other: 0, text: 1, respondent: 2, level: 3, item: 4 } as const satisfies Record<
  Cell['kind'],
  number
>;
/** Up to so many answers of an item are counted sixteen items at a time. */
const mostLanes = 12;

/** What the kernel is given before the first row, by the names of its globals: counts, and addresses in the memory. */
export type KernelSettings = LaneMemory['settings'];
export type LaneMemory = ReturnType<typeof laneMemory>;

/** What the kernel is told of the people. */
export type PopulationOfRows = Pick<
  Population,
  'items' | 'scales' | 'group' | 'characteristics' | 'missingRule'
>;

export interface RowShape {
  readonly population: PopulationOfRows;
  readonly digits: readonly Digits[];
  readonly layout: readonly Cell[];
  readonly delimiter: CellSeparator;
  readonly plan: MeasurePlan;
  readonly observer: RowObserver | null;
}

/** Lays out the memory of a kernel for the rows of one header. */
function laneMemory(
  { population, digits, layout, delimiter, plan, observer }: RowShape,
  scales: ScaleLayout,
) {
  const { items, characteristics } = population;
  const { itemWidth, reverse, rowStarts, width } = scales;
  const memory = new KernelMemory();
  /** People in no group are counted behind all groups. */
  const groups = groupCount(population) + 1;
  const levelWidth = 1 + Math.max(0, ...characteristics.map(({ levels }) => levels.length));
  const vectors = 2 * Math.ceil(items.length / 16);
  const answersOfItem = itemWidth - 1;
  /** Where a level is counted among the cells of its group; the group's own is stored as it is. */
  const levelValue = (place: number, level: number) =>
    place === 0 ? level : 4 * ((place - 1) * levelWidth + 1 + level);
  const perItem = (of: (item: number) => number) =>
    memory.shorts(Array.from({ length: 8 * vectors }, (_, item) => (item < items.length ? of(item) : 0)));
  // Sums of answers are their products with the 1 that stands right before them.
  memory.shorts([0, 0, 0, 0, 0, 0, 0, 1]);
  const values = memory.room(2 * (8 * vectors + 8));
  const levels = memory.ints([groups - 1, ...characteristics.map((_, index) => levelValue(index + 1, -1))]);
  const { together, looked, checks } = runsOfDigits(digits, layout, delimiter);
  const checksAt = memory.bytes(checks);
  const cells = layout.map((cell, position) => {
    const record = Buffer.alloc(cellSize);
    record.writeInt32LE(kinds[cell.kind], 0);
    if (cell.kind === 'item') {
      record.writeInt32LE(together[position] ?? 0, 4);
      record.writeInt32LE(values + 2 * cell.item, 8);
      record.writeInt32LE(checksAt + checkSize * cell.item, 12);
    }
    if (cell.kind === 'level') record.writeInt32LE(levels + 4 * cell.place, 8);
    record.writeInt32LE(position, 24);
    record.writeInt32LE(looked[position] ?? 0, 28);
    return record;
  });
  const runs = scales.runs.map((own) => own.map((end) => 2 * end));
  const furtherRuns = memory.ints(runs.flatMap((own) => own.slice(2)));
  let runsEnd = furtherRuns;
  const scaleRecords = runs.flatMap(([from = 0, behind = 0, ...further], scale) => {
    const rows = rowStarts[scale] ?? [];
    runsEnd += 4 * further.length;
    return [from, behind, runsEnd, memory.ints(rows), 4 * (rows.at(-1) ?? 0)];
  });
  const scalesAt = memory.ints(scaleRecords);

  const fingerprints = observer
    ? textFingerprints(observer.fingerprint, population, { memory, layout, itemWidth })
    : null;

  const settings = {
    groupCount: groups,
    cellCount: layout.length,
    delimiter: delimiter.charCodeAt(0),
    itemCount: items.length,
    placeCount: 1 + characteristics.length,
    cells: memory.bytes(Buffer.concat(cells)),
    mask: memory.bytes(Uint8Array.from({ length: 64 }, (_, at) => (at < 32 ? 255 : 0))),
    itemWidth,
    furtherRuns,
    scales: scalesAt,
    scalesEnd: scalesAt + 4 * scaleRecords.length,
    signs: perItem((item) => (reverse[item] ? -1 : 1)),
    offsets: perItem((item) => (reverse[item] ? (items[item]?.max ?? 0) - (items[item]?.min ?? 0) : 0)),
    lanes: answersOfItem <= mostLanes ? memory.room(2 * groups * 8 * vectors * answersOfItem) : 0,
    rowsInLanes: memory.room(2 * groups * 4),
    answersOfItem,
    tellsRows: plan.jointScores || observer ? 1 : 0,
    fingerprints: fingerprints?.table ?? 0,
    lowest: memory.ints(items.map(({ min }) => min)),
    straightFrom,
    fingerprint: memory.room(32),
    completeOnly: population.missingRule === 'listwise' ? 1 : 0,
    counted: memory.room(4 * layout.length),
    values,
    sums: memory.room(2 * (8 * vectors + 8)),
    counts: memory.room(2 * (8 * vectors + 8)),
    levels,
    people: memory.room(groups * 4),
    itemCells: memory.room(2 * groups * 4 * items.length * itemWidth),
    itemCellsOfPart: items.length * itemWidth,
    scaleCells: memory.room(groups * 4 * width),
    scaleCellsOfGroup: width,
    levelCells: memory.room(groups * 4 * characteristics.length * levelWidth),
    levelWidth,
    ...momentLayout(memory, population, {
      groups,
      itemWidth,
      complete: answersOfItem <= mostLanes,
      plan,
    }),
  };
  const stored = (cell: Cell, value: number) => {
    if (cell.kind === 'item') return value === noAnswer ? -1 : value - (items[cell.item]?.min ?? 0);
    if (cell.kind !== 'level') return 0;
    return cell.place === 0 && value === noGroup ? groups - 1 : levelValue(cell.place, value);
  };
  const rows = { layout, cells: settings.cells, levels, groups, fingerprints, stored };
  return { memory, settings, scales, rows };
}

/** The same; null where counts have no room, or the process lacks addresses: WebAssembly reserves gigabytes. */
export function laneMemoryIfThereIs(shape: RowShape): LaneMemory | null {
  const layout = scaleLayout(shape.population);
  try {
    return layout && laneMemory(shape, layout);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
