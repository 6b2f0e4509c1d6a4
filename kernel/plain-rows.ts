/**
 * Counts plain rows: AssemblyScript, compiled to WebAssembly by `npm run kernel`. src/lane/ lays the memory
 * out, says what is plain, and reads the counts.
 */

import { addMoments, emptyMomentsOf, keepMoments, momentRows, momentScaleCount } from "./co-moments";
export {
  momentRows, momentWidth, momentItems, momentRowsKept, momentPairs, momentSums,
  momentScales, momentScaleCount, momentComplete, momentBlocks, momentBlocksOfGroup,
} from "./co-moments";

/** Whether the respondent named by these bytes is new; where there is no such column, never called. */
@external("host", "isNew")
declare function isNew(start: i32, end: i32): bool;

const newline: i32 = 0x0a;
const carriageReturn: i32 = 0x0d;
const quote: i32 = 0x22;
const mostDigits: i32 = 9;
const missing: i32 = -1;
const unknown: i32 = -2;

/** What stands in a cell; 0 is what nobody asks about. */
const kindNaming: i32 = 1;
const kindRespondent: i32 = 2;
const kindLevel: i32 = 3;
const kindItem: i32 = 4;

/** What the host sets before the first row; what is a usize is an address in the memory. Rows of no group are the last of `groupCount`. */
export let groupCount: i32 = 0;
export let cellCount: i32 = 0;
export let delimiter: i32 = 0;
export let itemCount: i32 = 0;
export let placeCount: i32 = 0;
export let scaleCount: i32 = 0;
/**
 * Of each cell 40 bytes: its kind (i32); how many items from here stand together (i32); where its value goes (i32); its
 * table (i32), which for an item has 256 answers − min (i8) by character, and for a level the place of a text (u16) by hash;
 * its first long text and the one behind its last (i32 each), or for an item where its checks stand (i32); how far
 * a hash is shifted (i64), and what it is multiplied by (i64).
 */
export let cells: usize = 0;
const cellSize: i32 = 40;
/** Of each text 32 bytes, with NULs behind it; what it stores (i32). */
export let texts: usize = 0;
export let textValues: usize = 0;
/** Of each text of more than 31 bytes: address, length, what it stores (i32 each). */
export let longTexts: usize = 0;
/** 32 bytes to keep, and 32 to drop. */
export let mask: usize = 0;
/** Of each item and answer (i32), missing first: what it adds to a packed sum. */
export let keyed: usize = 0;
export let itemWidth: i32 = 0;
/** Runs of items that scales are made of: of each scale (i32) its first run, of each run two positions of the prefix sums. */
export let runStarts: usize = 0;
export let runEnds: usize = 0;
/** Of each scale (i32): its first cell, and where its table of (answers → first cell) begins. */
export let scaleStarts: usize = 0;
export let rowTables: usize = 0;
/** Of each scale that is one run: its two prefix sums and its first cell for people with every answer, in bytes (i32 each). */
export let singleRuns: usize = 0;
export let singleRunsEnd: usize = 0;
/** The same of the others, by what stands in `runEnds`: first run, run behind the last, and first cell (i32 each). */
export let severalRuns: usize = 0;
export let severalRunsEnd: usize = 0;
/** Of each item (i16) what its answer is multiplied by, and what is added, to key it; 0 behind the last item. */
export let signs: usize = 0;
export let offsets: usize = 0;
/** Answers of complete rows (u8), by group, 16 items, and answer; 0 where there are too many answers for it. */
export let lanes: usize = 0;
/** Rows that stand there (i32), by group. */
export let rowsInLanes: usize = 0;
export let answersOfItem: i32 = 0;
/** Scratch: answers (i16), prefix sums (i32), the group and where each characteristic is counted (i32). */
export let values: usize = 0;
export let prefix: usize = 0;
export let levels: usize = 0;
/** Counts (u32) by group. */
export let people: usize = 0;
export let itemCells: usize = 0;
export let itemCellsOfGroup: i32 = 0;
export let scaleCells: usize = 0;
export let scaleCellsOfGroup: i32 = 0;
export let levelCells: usize = 0;
export let levelWidth: i32 = 0;

let nameStart: i32 = 0;
let nameEnd: i32 = 0;
let nameDigits: i32 = 0;

/** Counts plain rows from `from`; returns where the first row that is not plain begins, else `end`. */
export function count(from: i32, end: i32): i32 {
  let at = from;
  while (at < end) {
    const next = read(at, end);
    // People without any answer are left to the reader of rows, before their names are remembered.
    if (next == -1 || !answered) break;
    if (nameEnd > nameStart && !isNew(nameStart, nameEnd)) break;
    add();
    at = next;
  }
  return at;
}

/**
 * Counts every plain row of whole lines without quotes; returns how many.
 *
 * @param rows  gets of each row where it and its name begin, where its name ends, and the number at the end of its name,
 *   −1 unless the rest of it is that of the row directly before (i32 each); 0 where rows have no names
 * @param left  gets how many stretches of other lines there are, and of each its begin, its end, and how many rows
 *   were counted before (i32 each)
 */
export function countPiece(from: i32, end: i32, rows: usize, left: usize): i32 {
  let counted = 0;
  let row = rows;
  let stretch = left - 8;
  before = 0;
  for (let at = from; at < end; ) {
    let next = read(at, end);
    if (next == -1 || !answered) {
      next = behindLine(at, end);
      if (stretch < left || load<i32>(stretch, 4) != at) {
        stretch += 12;
        store<i32>(stretch, at);
        store<i32>(stretch, counted, 8);
      }
      store<i32>(stretch, next, 4);
      before = 0;
    } else {
      add();
      counted += 1;
      if (rows != 0) {
        store<i32>(row, at);
        store<i32>(row, nameStart, 4);
        store<i32>(row, nameEnd, 8);
        store<i32>(row, numberAsBefore(), 12);
        row += 16;
      }
    }
    at = next;
  }
  store<i32>(left, (stretch + 8 - left) / 12);
  return counted;
}

/** Where the name of the row before begins and how long it is without its number, whose digits count where they begin with 0. */
let before: i32 = 0;
let beforeLength: i32 = 0;
let beforePadded: i32 = 0;

function numberAsBefore(): i32 {
  let number = 0;
  for (let at = nameEnd - nameDigits; at < nameEnd; at += 1) number = 10 * number + byteAt(at) - 0x30;
  const length = nameEnd - nameDigits - nameStart;
  const padded = byteAt(nameEnd - nameDigits) == 0x30 ? nameDigits : 0;
  const kept = mask + 32 - length;
  const same =
    before != 0 && length == beforeLength && length <= 16 && padded == beforePadded &&
    !v128.any_true(v128.and(v128.load(kept), v128.xor(v128.load(before), v128.load(nameStart))));
  before = nameStart;
  beforeLength = length;
  beforePadded = padded;
  return same ? number : -1;
}

function behindLine(from: i32, end: i32): i32 {
  let at = from;
  while (byteAt(at) != newline && byteAt(at) != carriageReturn) at += 1;
  if (byteAt(at) == carriageReturn && byteAt(at + 1) == newline) at += 1;
  return min(at + 1, end);
}

export function isPlain(from: i32, end: i32): bool {
  return read(from, end) != -1 && answered;
}

// @ts-ignore: decorator
@inline
function byteAt(at: i32): i32 {
  return load<u8>(at);
}

// @ts-ignore: decorator
@inline
function endsCell(byte: i32): bool {
  return byte == delimiter || byte == newline || byte == carriageReturn;
}

/** Behind the last line stand newlines, so that no check of the end is needed within a row. */
function read(from: i32, end: i32): i32 {
  let at = from;
  const cellsEnd = cells + cellCount * cellSize;
  nameEnd = nameStart;
  complete = true;
  answered = false;
  for (let cell = cells; ; ) {
    const kind = load<i32>(cell);
    if (kind == kindItem) {
      const run = load<i32>(cell, 4);
      if (run > 0 && readRun(at, cell, run)) {
        answered = true;
        cell += run * cellSize;
        at += 2 * run - 1;
      } else {
        if (item(at, cell) == unknown) return -1;
        at = itemEnd;
        cell += cellSize;
      }
    } else {
      at = kind == kindLevel ? level(at, cell, cell + cellSize == cellsEnd) : text(at, kind);
      if (at == -1) return -1;
      cell += cellSize;
    }
    if (cell == cellsEnd) break;
    if (byteAt(at) != delimiter) return -1;
    at += 1;
  }
  const byte = byteAt(at);
  if (at > end) return -1;
  if (byte == newline) return at < end ? at + 1 : at;
  if (byte == carriageReturn) return byteAt(at + 1) == newline && at + 1 < end ? at + 2 : at + 1;
  return -1;
}

/** Items of one digit each and nothing else: eight at a time what to take away, the most that may be left, what to keep. */
// @ts-ignore: decorator
@inline
function readRun(from: i32, cell: usize, run: i32): bool {
  let into = load<i32>(cell, 8);
  let checks = load<i32>(cell, 16);
  const end = from + 2 * run;
  for (let at = from; at < end; at += 16) {
    const answers = i8x16.sub(v128.load(at), v128.load(checks));
    if (!i8x16.all_true(i8x16.le_u(answers, v128.load(checks, 16)))) return false;
    v128.store(into, v128.and(answers, v128.load(checks, 32)));
    into += 16;
    checks += 384;
  }
  return true;
}

let itemEnd: i32 = 0;
/** Whether the row that was read has every answer, and whether it has any. */
let complete: bool = false;
let answered: bool = false;

// @ts-ignore: decorator
@inline
function item(at: i32, cell: usize): i32 {
  const byte = byteAt(at);
  const table = load<i32>(cell, 12);
  let value = load<i8>(table + byte) as i32;
  if (value >= missing) {
    itemEnd = at + 1;
  } else if (endsCell(byte)) {
    value = missing;
    itemEnd = at;
  } else if (byte == quote && byteAt(at + 2) == quote) {
    value = load<i8>(table + byteAt(at + 1)) as i32;
    itemEnd = at + 3;
  }
  if (value == missing) complete = false;
  else answered = true;
  store<i16>(load<i32>(cell, 8), value as i16);
  return value;
}

/** Which of 16 bytes end a cell, or show that it is not plain: a quote, a line end, and without quotes a delimiter. */
// @ts-ignore: decorator
@inline
function cellEnds(bytes: v128, quoted: bool): i32 {
  const lineEnds = v128.or(i8x16.eq(bytes, i8x16.splat(newline as i8)), i8x16.eq(bytes, i8x16.splat(carriageReturn as i8)));
  const any = v128.or(lineEnds, i8x16.eq(bytes, i8x16.splat(quote as i8)));
  return i8x16.bitmask(quoted ? any : v128.or(any, i8x16.eq(bytes, i8x16.splat(delimiter as i8))));
}

/** A branch, which is foreseen: where the next cell begins then need not wait for whether this one is quoted. */
// @ts-ignore: decorator
@inline
function level(from: i32, cell: usize, last: bool): i32 {
  if (byteAt(from) == quote) return levelFrom(from + 1, cell, last, true);
  return levelFrom(from, cell, last, false);
}

/** Finds the text among those of up to 31 bytes that the codebook has; no two of them have one hash. */
// @ts-ignore: decorator
@inline
function levelFrom(start: i32, cell: usize, last: bool, quoted: bool): i32 {
  let front = v128.load(start);
  let back = v128.load(start, 16);
  let ends = 0;
  if (last && !quoted) {
    ends = cellEnds(front, false) | (cellEnds(back, false) << 16);
  } else {
    // No text holds a quote or a line end: where one stands within, it is not found.
    const ender = i8x16.splat((quoted ? quote : delimiter) as i8);
    ends = i8x16.bitmask(i8x16.eq(front, ender)) | (i8x16.bitmask(i8x16.eq(back, ender)) << 16);
  }
  if (ends == 0) return longLevel(start, cell, quoted);
  const length = ctz(ends);
  const kept = mask + 32 - length;
  front = v128.and(front, v128.load(kept));
  back = v128.and(back, v128.load(kept, 16));
  const hash = textHash(front, back, load<i64>(cell, 32)) >>> (load<i64>(cell, 24) as u64);
  const text = load<u16>(load<i32>(cell, 12) + ((hash as i32) << 1)) as i32;
  const found = texts + (text << 5);
  if (v128.any_true(v128.or(v128.xor(front, v128.load(found)), v128.xor(back, v128.load(found, 16))))) return -1;
  store<i32>(load<i32>(cell, 8), load<i32>(textValues + (text << 2)));
  return start + length + i32(quoted);
}

function longLevel(start: i32, cell: usize, quoted: bool): i32 {
  const behindTexts = load<i32>(cell, 20);
  for (let text = load<i32>(cell, 16); text < behindTexts; text += 12) {
    const wanted = load<i32>(text);
    const length = load<i32>(text, 4);
    let same = 0;
    while (same < length && byteAt(start + same) == byteAt(wanted + same)) same += 1;
    if (same < length) continue;
    const behind = byteAt(start + length);
    if (quoted ? behind == quote : endsCell(behind)) {
      store<i32>(load<i32>(cell, 8), load<i32>(text, 8));
      return start + length + i32(quoted);
    }
  }
  return -1;
}

// @ts-ignore: decorator
@inline
function textHash(front: v128, back: v128, factor: i64): u64 {
  const both = i64x2.add(front, i64x2.shl(back, 1));
  return ((i64x2.extract_lane(both, 0) * factor) ^ i64x2.extract_lane(both, 1)) * factor;
}

// @ts-ignore: decorator
@inline
function text(from: i32, kind: i32): i32 {
  if (byteAt(from) == quote) return textFrom(from + 1, kind, true);
  return textFrom(from, kind, false);
}

function textFrom(start: i32, kind: i32, quoted: bool): i32 {
  let at = start;
  let hasDigit = false;
  let visible = true;
  for (;;) {
    const bytes = v128.load(at);
    const ends = cellEnds(bytes, quoted);
    if (kind != 0) {
      const inside = ends == 0 ? 0xffff : (1 << ctz(ends)) - 1;
      hasDigit = hasDigit || (digitsAmong(bytes) & inside) != 0;
      const isVisible = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x21)), i8x16.splat(0x7f - 0x21));
      visible = visible && (~i8x16.bitmask(isVisible) & inside) == 0;
    }
    if (ends != 0) {
      at += ctz(ends);
      break;
    }
    at += 16;
  }
  if ((byteAt(at) == quote) != quoted) return -1;
  if (kind == kindNaming && !hasDigit && at > start) return -1;
  if (kind == kindRespondent) {
    // src/responses/columns/numbered-names.ts keeps no other names.
    nameDigits = digitsAtEnd(start, at);
    if (!visible || nameDigits == 0 || nameDigits > mostDigits) return -1;
    nameStart = start;
    nameEnd = at;
  }
  return at + i32(quoted);
}

// @ts-ignore: decorator
@inline
function digitsAmong(bytes: v128): i32 {
  return i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)));
}

// @ts-ignore: decorator
@inline
function digitsAtEnd(start: i32, end: i32): i32 {
  return min(clz(~(digitsAmong(v128.load(end - 16)) << 16)), end - start);
}

/** Counts the row that was read. */
function add(): void {
  const group = load<i32>(levels);
  if (complete && lanes != 0) {
    addComplete(group);
    if (momentRows != 0) keepMoments(group, values);
  } else {
    addWithMissing(group);
    if (momentScaleCount != 0) addMoments(group, values);
  }
  increment(people + (group << 2));
  const levelsEnd = levels + (placeCount << 2);
  const ofGroup = levelCells + ((group * (placeCount - 1) * levelWidth) << 2);
  for (let place = levels + 4; place < levelsEnd; place += 4) increment(ofGroup + load<i32>(place));
}

const mostInLanes: i32 = 255;

// @ts-ignore: decorator
@inline
function addComplete(group: i32): void {
  const vectors = (itemCount + 15) >> 4;
  let lane: usize = lanes + ((group * vectors * answersOfItem) << 4);
  let before = i16x8.splat(0);
  for (let vector = 0; vector < vectors; vector += 1) {
    const at = vector << 5;
    const first = v128.load(values + at);
    const second = v128.load(values + at, 16);
    const answers = i8x16.narrow_i16x8_u(first, second);
    for (let answer = 0; answer < answersOfItem; answer += 1, lane += 16) {
      v128.store(lane, i8x16.sub(v128.load(lane), i8x16.eq(answers, i8x16.splat(answer as i8))));
    }
    before = addUp(first, at, before);
    before = addUp(second, at + 16, before);
  }
  store<u16>(prefix, 0);
  const there = load<i32>(rowsInLanes + (group << 2)) + 1;
  store<i32>(rowsInLanes + (group << 2), there);
  if (there == mostInLanes) emptyLanesOf(group);
  const ofGroup = scaleCells + (((group * scaleCellsOfGroup) as usize) << 2);
  for (let scale = singleRuns; scale < singleRunsEnd; scale += 12) {
    const sum = (load<u16>(load<i32>(scale, 4)) as i32) - (load<u16>(load<i32>(scale)) as i32);
    increment(ofGroup + load<i32>(scale, 8) + ((sum & 0xffff) << 2));
  }
  for (let scale = severalRuns; scale < severalRunsEnd; scale += 12) {
    const behind = load<i32>(scale, 4);
    let sum = 0;
    for (let run = load<i32>(scale); run < behind; run += 8) {
      sum += (load<u16>(prefix + (load<i32>(run, 4) << 1)) as i32) - (load<u16>(prefix + (load<i32>(run) << 1)) as i32);
    }
    increment(ofGroup + load<i32>(scale, 8) + ((sum & 0xffff) << 2));
  }
}

/** Stores the prefix sums of eight answers, keyed; returns the last one eight times. */
// @ts-ignore: decorator
@inline
function addUp(answers: v128, at: i32, before: v128): v128 {
  const zero = i16x8.splat(0);
  let sums = i16x8.add(i16x8.mul(answers, v128.load(signs + at)), v128.load(offsets + at));
  // Shifts by one, two and four answers; a shuffle of neighbouring bytes is one instruction.
  sums = i16x8.add(sums, i8x16.shuffle(zero, sums, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29));
  sums = i16x8.add(sums, i8x16.shuffle(zero, sums, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27));
  sums = i16x8.add(sums, i8x16.shuffle(zero, sums, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23));
  const total = i8x16.shuffle(sums, sums, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15);
  v128.store(prefix + 2 + at, i16x8.add(sums, before));
  return i16x8.add(total, before);
}

/** Moves what stands in 8 bits to where it has room. */
export function emptyLanes(): void {
  if (lanes == 0) return;
  for (let group = 0; group < groupCount; group += 1) {
    emptyLanesOf(group);
    if (momentRows != 0) emptyMomentsOf(group);
  }
}

function emptyLanesOf(group: i32): void {
  const vectors = (itemCount + 15) >> 4;
  let lane: usize = lanes + ((group * vectors * answersOfItem) << 4);
  for (let vector = 0; vector < vectors; vector += 1) {
    for (let answer = 0; answer < answersOfItem; answer += 1, lane += 16) {
      for (let item = vector << 4; item < min(itemCount, (vector + 1) << 4); item += 1) {
        const at = itemCells + ((group * itemCellsOfGroup + item * itemWidth + 1 + answer) << 2);
        store<u32>(at, load<u32>(at) + load<u8>(lane + (item & 15)));
      }
      v128.store(lane, i8x16.splat(0));
    }
  }
  store<i32>(rowsInLanes + (group << 2), 0);
}

function addWithMissing(group: i32): void {
  let packed = 0;
  for (let index = 0, cell = 1; index < itemCount; index += 1, cell += itemWidth) {
    const answer = load<i16>(values + (index << 1)) as i32;
    packed += load<i32>(keyed + ((cell + answer) << 2));
    store<i32>(prefix + ((index + 1) << 2), packed);
  }
  store<i32>(prefix, 0);
  const items = itemCells + (((group * itemCellsOfGroup) as usize) << 2);
  for (let index = 0, cell = 1; index < itemCount; index += 1, cell += itemWidth) {
    increment(items + ((cell + (load<i16>(values + (index << 1)) as i32)) << 2));
  }
  const ofGroup = scaleCells + (((group * scaleCellsOfGroup) as usize) << 2);
  let run = load<i32>(runStarts);
  for (let scale = 0; scale < scaleCount; scale += 1) {
    const behind = load<i32>(runStarts + ((scale + 1) << 2));
    let sum = 0;
    for (; run < behind; run += 2) {
      const ends = runEnds + (run << 2);
      sum += load<i32>(prefix + (load<i32>(ends, 4) << 2)) - load<i32>(prefix + (load<i32>(ends) << 2));
    }
    const table = load<i32>(rowTables + (scale << 2));
    increment(ofGroup + ((load<i32>(scaleStarts + (scale << 2)) + load<i32>(table + ((sum >> 16) << 2)) + (sum & 0xffff)) << 2));
  }
}

// @ts-ignore: decorator
@inline
function increment(at: usize): void {
  store<u32>(at, load<u32>(at) + 1);
}
