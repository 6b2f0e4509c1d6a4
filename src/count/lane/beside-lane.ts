import type { PopulationTally } from '../../measures/population-tally.ts';
import type { BesideLines, LineSink } from '../../read/data-table.ts';
import type { RespondentsSeen } from '../../responses/people/respondents-seen.ts';
import { addLaneCounts } from './add-lane-counts.ts';
import { CountingThread } from './counting-thread.ts';
import { laneKernel } from './lane-kernel.ts';
import { endPiece, type LaneMemory, loadPiece, type Slot } from './lane-memory.ts';
import type { ScaleLayout } from './scale-layout.ts';

const newline = 0x0a;

/** The respondents that were met, by their names. */
export type Names = Pick<RespondentsSeen, 'isNew' | 'isNewNumber'>;

/** A piece that the thread counts. */
interface Given {
  readonly slot: Slot;
  readonly end: number;
  readonly rows: Promise<number>;
}

/** Enough that neither thread waits for the other while one piece takes longer than the next. */
export const piecesBeside = 4;

/** Gives lines to a thread in pieces, and settles what comes of them in the order of the lines. */
export class BesideLane implements BesideLines {
  /** Rows counted, by group. */
  readonly people: Uint32Array;
  readonly #thread: CountingThread;
  readonly #atOnce: boolean;
  readonly #scaleLayout: ScaleLayout;
  readonly #lane: LaneMemory;
  readonly #all: Buffer;
  readonly #ints: Int32Array;
  readonly #names: Names;
  readonly #free: Slot[];
  readonly #given: Given[] = [];
  /** The piece that is being filled. */
  #filling: { readonly slot: Slot; end: number } | null = null;

  /** @param atOnce  whether the thread gets lines while it starts */
  constructor(
    lane: LaneMemory,
    { scaleLayout, names, atOnce }: { scaleLayout: ScaleLayout; names: Names; atOnce: boolean },
  ) {
    this.#lane = lane;
    this.#scaleLayout = scaleLayout;
    this.#names = names;
    this.#atOnce = atOnce;
    this.#all = Buffer.from(lane.memory.buffer);
    this.#ints = new Int32Array(lane.memory.buffer, 0, lane.memory.buffer.byteLength >> 2);
    this.#free = [...lane.slots];
    this.people = new Uint32Array(lane.memory.buffer, lane.settings.people, lane.settings.groupCount);
    this.#thread = new CountingThread(lane.memory, lane.settings);
  }

  get isReady(): boolean {
    return this.#atOnce || this.#thread.isReady;
  }

  async take(lines: Buffer, sink: LineSink): Promise<void> {
    let at = 0;
    while (at < lines.length) {
      this.#filling ??= await this.#nextSlot(sink);
      const room = this.#filling.slot.piece + this.#lane.pieceBytes - this.#filling.end;
      const end = at + room < lines.length ? lines.lastIndexOf(newline, at + room - 1) + 1 : lines.length;
      if (end > at) {
        this.#filling.end = loadPiece(this.#all, this.#filling.end, lines.subarray(at, end));
        at = end;
      } else if (this.#filling.end > this.#filling.slot.piece) {
        this.#give();
      } else {
        // A line too long for a piece.
        const behind = lines.indexOf(newline, at) + 1 || lines.length;
        await this.settle(sink);
        sink.left(lines.subarray(at, behind));
        at = behind;
      }
    }
  }

  async settle(sink: LineSink): Promise<void> {
    this.#give();
    while (this.#given.length > 0) await this.#settleFirst(sink);
  }

  /** Adds what was counted, when all has been settled. */
  addTo(tally: PopulationTally): void {
    const { memory, settings } = this.#lane;
    laneKernel(memory, settings, () => false).emptyLanes();
    addLaneCounts(tally, this.#scaleLayout, settings, memory);
  }

  close(): void {
    this.#thread.close();
  }

  async #nextSlot(sink: LineSink): Promise<{ slot: Slot; end: number }> {
    for (;;) {
      const slot = this.#free.shift();
      if (slot) return { slot, end: slot.piece };
      await this.#settleFirst(sink);
    }
  }

  #give(): void {
    if (!this.#filling) return;
    const { slot, end } = this.#filling;
    this.#filling = null;
    endPiece(this.#all, end);
    const rows = this.#thread.count(slot, end);
    // It is reported where it is waited for.
    rows.catch(() => {});
    this.#given.push({ slot, end, rows });
  }

  async #settleFirst(sink: LineSink): Promise<void> {
    const given = this.#given.shift();
    if (!given) return;
    try {
      this.#settlePiece(given, await this.#thread.waitingFor(given.rows), sink);
    } catch (error) {
      // What comes behind a failure is not reported.
      this.#given.length = 0;
      this.#filling = null;
      throw error;
    }
  }

  #settlePiece({ slot, end }: Given, counted: number, sink: LineSink): void {
    const left = slot.left >> 2;
    let rows = 0;
    for (let at = left + 1; at < left + 1 + 3 * this.#int(left); at += 3) {
      this.#settleRows(slot, { from: rows, to: this.#int(at + 2), end: this.#int(at) }, sink);
      rows = this.#int(at + 2);
      sink.left(this.#all.subarray(this.#int(at), this.#int(at + 1)));
    }
    this.#settleRows(slot, { from: rows, to: counted, end }, sink);
    this.#free.push(slot);
  }

  /** Rows whose lines follow each other; `end` is where the last one ends. */
  #settleRows({ rows }: Slot, { from, to, end }: { from: number; to: number; end: number }, sink: LineSink) {
    let settled = from;
    // The number alone tells the name where the one before was looked up just now.
    let followed = false;
    for (let row = from; rows > 0 && row < to; row += 1) {
      const at = (rows >> 2) + 4 * row;
      const number = followed ? this.#int(at + 3) : -1;
      followed = true;
      if (
        number === -1
          ? this.#names.isNew(this.#all, this.#int(at + 1), this.#int(at + 2))
          : this.#names.isNewNumber(number)
      )
        continue;
      // Reported by the reader of rows; then it does not matter that the row was counted.
      sink.took(row - settled);
      sink.left(this.#all.subarray(this.#int(at), row + 1 < to ? this.#int(at + 4) : end));
      followed = false;
      settled = row + 1;
    }
    sink.took(to - settled);
  }

  #int(at: number): number {
    return this.#ints[at] ?? 0;
  }
}
