/**
 * Counts rows from their bytes: AssemblyScript, compiled to WebAssembly by `npm run kernel`. src/count/lane/ lays the memory
 * out and reads the counts. What a text means is never decided here: each is looked up, and asked for when it first comes.
 */

import { addMoments, answersOfScales, emptyMomentsOf, hasStraight, keepMoments, momentRows, momentScaleCount } from "./co-moments";
export {
  momentRows, momentWidth, momentItems, momentLast, momentRowsKept, momentPairs, momentSums,
  momentScales, momentScaleCount, answersOfScales, momentCells, momentBlocks, momentBlocksOfGroup,
} from "./co-moments";

/** Whether the respondent named by these bytes of a row is new; where there is no such column, never called. */
@external("host", "isNew")
declare function isNew(start: i32, end: i32, group: i32, line: i32): bool;
/** What a text of a column means, the address of its record; 0 where its row is left to the reader of rows. */
@external("host", "meaning")
declare function meaning(column: i32, start: i32, end: i32): i32;
/** Tells of the first counted row of a text whose rows are counted. */
@external("host", "firstRow")
declare function firstRow(record: i32): void;
/** Tells of a row that is counted, whose answers stand in `values`. */
@external("host", "row")
declare function row(group: i32, line: i32, start: i32, end: i32): void;

const newline: i32 = 0x0a;
const carriageReturn: i32 = 0x0d;
const quote: i32 = 0x22;
const unitSeparator: i32 = 0x1f;
const missing: i32 = -1;

/** What stands in a cell: what nobody asks about, and what somebody does. */
const kindOther: i32 = 0;
const kindText: i32 = 1;
const kindRespondent: i32 = 2;
const kindLevel: i32 = 3;
const kindItem: i32 = 4;

/** What the host sets before the first row; what is a usize is an address in the memory. Rows of no group are the last of `groupCount`. */
export let groupCount: i32 = 0;
export let cellCount: i32 = 0;
export let delimiter: i32 = 0;
export let itemCount: i32 = 0;
export let placeCount: i32 = 0;
/**
 * Of each cell 32 bytes (i32 each): its kind; how many items from here stand together; where its value goes; where its checks
 * stand; its table of texts: where its slots begin, and how far a hash is shifted to give one; its column; and how many items
 * and texts stand together from here, 0 where one was long.
 */
export let cells: usize = 0;
const cellSize: i32 = 32;
/**
 * A slot holds the key of a text (i64), the address of its record, one more where its rows are counted, and what it stores (i32
 * each), or zeros; there are more slots than hashes, so that behind the last text one is free. Fewer than 8 bytes are their own
 * key, with 0x80 behind them; that of others is a hash.
 */
const slotSize: usize = 16;
const mostOfKey: i32 = 7;
/**
 * A record has (i32 each) the length of the text, what it stores, where its rows are counted by group, or 0, whether the first
 * of them has been told of, and four that the text adds to the fingerprint of its row; then the text, NULs behind it.
 */
const recordHead: i32 = 32;
const recordFingerprint: usize = 16;
/** 32 bytes to keep, and 32 to drop. */
export let mask: usize = 0;
export let itemWidth: i32 = 0;
/**
 * Of each scale 20 bytes (i32 each): the first run of items that it is made of, as two places among prefix sums of 16 bits;
 * where its further runs end; its table of (answers → first cell), and where that cell is for people with every answer.
 */
export let scales: usize = 0;
export let scalesEnd: usize = 0;
const scaleSize: usize = 20;
/** Further runs, one scale behind the other. */
export let furtherRuns: usize = 0;
const runSize: usize = 8;
/** Of each item (i16) what its answer is multiplied by, and what is added, to key it; 0 behind the last item. */
export let signs: usize = 0;
export let offsets: usize = 0;
/** Answers (u8), by part, 16 items, and answer; 0 where there are too many answers for it. A group has two parts: complete rows, and others. */
export let lanes: usize = 0;
/** Rows that stand there (i32), by part. */
export let rowsInLanes: usize = 0;
export let answersOfItem: i32 = 0;
/** Records of the row whose rows are counted (i32); room for one of each cell. */
export let counted: usize = 0;
/** Scratch: answers (i16), prefix sums of them as keyed and of how many there are (u16), the group and where each characteristic is counted (i32). */
export let values: usize = 0;
export let sums: usize = 0;
export let counts: usize = 0;
export let levels: usize = 0;
/** Counts (u32) by group, those of items by part. */
export let people: usize = 0;
export let itemCells: usize = 0;
export let itemCellsOfPart: i32 = 0;
export let scaleCells: usize = 0;
export let scaleCellsOfGroup: i32 = 0;
export let levelCells: usize = 0;
export let levelWidth: i32 = 0;
/** Whether rows that lack an answer are left to the reader of rows. */
export let completeOnly: i32 = 0;
/** Whether the host looks at rows one by one. */
export let tellsRows: i32 = 0;
/** Of each item and answer, missing first, four numbers (i32) that it adds to the fingerprint of its row; 0 where no one asks. */
export let fingerprints: usize = 0;
/** Of each item (i32) its lowest answer. */
export let lowest: usize = 0;
/** So many answers to a scale, all the same, are looked at. */
export let straightFrom: i32 = 0;
/** Of the last row (i32): its fingerprint; how many answers, the longest run of equal ones, whether all are the same, and of a scale. */
export let fingerprint: usize = 0;

/** Lines of the file up to here, those within quotes included. */
export let lines: i32 = 0;

let nameStart: i32 = 0;
let nameEnd: i32 = 0;
let countedEnd: usize = 0;
/** Lines that end within a quoted cell of the row that was read. */
let breaks: i32 = 0;

/** Counts rows from `from`; returns where the first one begins that is left, else `end`. */
export function count(from: i32, end: i32): i32 {
  let at = from;
  while (at < end) {
    const next = read(at, end);
    // People without any answer are left to the reader of rows, before their names are remembered.
    if (next == -1 || !answered || (completeOnly && !complete)) break;
    if (nameEnd > nameStart && !isNew(nameStart, nameEnd, load<i32>(levels), lines + 1)) break;
    add(at, next);
    // Between the cells of rows of another format stands a unit separator: there each row counts as one line.
    lines += delimiter == unitSeparator ? 1 : breaks + 1;
    at = next;
  }
  return at;
}

function byteAt(at: i32): i32 {
  return load<u8>(at);
}

function endsCell(byte: i32): bool {
  return byte == delimiter || byte == newline || byte == carriageReturn;
}

/** Behind the last line stand newlines, so that no check of the end is needed within a row. */
function read(from: i32, end: i32): i32 {
  let at = from;
  const cellsEnd = cells + cellCount * cellSize;
  nameEnd = nameStart;
  countedEnd = counted;
  breaks = 0;
  complete = true;
  answered = itemCount == 0;
  for (let cell = cells; ; ) {
    const kind = load<i32>(cell);
    const several = kind == kindItem || kind == kindText ? readSeveral(at, cell) : 0;
    if (several > 0) {
      cell += several * cellSize;
      at = severalEnd;
    } else {
      const last = cell + cellSize == cellsEnd;
      if (kind == kindRespondent) at = name(at);
      else if (kind == kindOther) at = byteAt(at) == quote ? skipQuoted(at + 1, end, cell) : cellEnd(at, false);
      else {
        // A branch, which is foreseen: where the next cell begins then need not wait for whether this one is quoted.
        at = byteAt(at) == quote ? text(at + 1, cell, last, true) : text(at, cell, last, false);
        if (at == -1) return -1;
        if (kind == kindItem) storeAnswer(cell, load<i32>(found, 4));
        else if (kind == kindLevel) store<i32>(load<i32>(cell, 8), load<i32>(found, 4));
      }
      cell += cellSize;
    }
    if (at == -1) return -1;
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

/** Where the last of several cells ends. */
let severalEnd: i32 = 0;

/** Reads cells that are as short as most are; returns how many. */
function readSeveral(at: i32, cell: usize): i32 {
  const digits = readRun(at, cell, load<i32>(cell, 4));
  if (digits == 0) return readShort(at, cell);
  answered = true;
  severalEnd = at + 2 * digits - 1;
  return digits;
}

/**
 * Items of one digit each and nothing else: eight at a time what to take away, the most that may be left, what to keep.
 *
 * @returns how many items it has read: all, or as many times eight as there are
 */
function readRun(from: i32, cell: usize, run: i32): i32 {
  let into = load<i32>(cell, 8);
  let checks = load<i32>(cell, 12);
  for (let done = 0; done < run; done += 8) {
    const answers = i8x16.sub(v128.load(from + 2 * done), v128.load(checks));
    if (!i8x16.all_true(i8x16.le_u(answers, v128.load(checks, 16)))) return done;
    if (done + 8 >= run && !endsCell(byteAt(from + 2 * run - 1))) return done;
    v128.store(into, v128.and(answers, v128.load(checks, 32)));
    into += 16;
    checks += 384;
  }
  return run;
}

/**
 * Known texts of fewer than 8 bytes: where many of them end is seen at once. No text that is known holds a quote or a line end:
 * where one stands within, and behind the last cell of a row, it is not found.
 *
 * @returns how many it has read; up to 8 where items of one digit are to be expected
 */
function readShort(from: i32, first: usize): i32 {
  const most = load<i32>(first, 28);
  const cellsEnd = first + (load<i32>(first, 4) > 0 ? min(most, 8) : most) * cellSize;
  let at = from;
  let cell = first;
  let base = at;
  let ends: i64 = 0;
  for (; cell < cellsEnd; cell += cellSize) {
    if (ends == 0) {
      base = at;
      ends = delimitersFrom(at);
      if (ends == 0) break;
    }
    const end = base + (ctz(ends) as i32);
    const quoted = i32(byteAt(at) == quote);
    const length = end - at - 2 * quoted;
    if (length > mostOfKey) {
      store<i32>(cell, 0, 28);
      break;
    }
    if (quoted != 0 && (length < 0 || byteAt(end - 1) != quote)) break;
    const behind = (1 as i64) << (length << 3);
    const slot = lookUp(cell, (load<i64>(at + quoted) & (behind - 1)) | (behind << 7));
    const record = load<i32>(slot, 8);
    if (record == 0) break;
    if (load<i32>(cell) == kindItem) storeAnswer(cell, load<i32>(slot, 12));
    if ((record & 1) != 0) keepCounted(record - 1);
    at = end + 1;
    ends &= ends - 1;
  }
  severalEnd = at - 1;
  return ((cell - first) as i32) / cellSize;
}

/** Which of 64 bytes are delimiters. */
function delimitersFrom(at: i32): i64 {
  let delimiters: i64 = 0;
  for (let part = 0; part < 64; part += 16) {
    const equal = i8x16.eq(v128.load(at + part), i8x16.splat(delimiter as i8));
    delimiters |= (i8x16.bitmask(equal) as i64) << part;
  }
  return delimiters;
}

/** Whether the row that was read has every answer, and whether it has any. */
let complete: bool = false;
let answered: bool = false;
/** The record of the text that was looked up last. */
let found: usize = 0;

/** Which of 16 bytes end a cell, or show that it is not plain: a quote, a line end, and without quotes a delimiter. */
function cellEnds(bytes: v128, quoted: bool): i32 {
  const lineEnds = v128.or(i8x16.eq(bytes, i8x16.splat(newline as i8)), i8x16.eq(bytes, i8x16.splat(carriageReturn as i8)));
  const any = v128.or(lineEnds, i8x16.eq(bytes, i8x16.splat(quote as i8)));
  return i8x16.bitmask(quoted ? any : v128.or(any, i8x16.eq(bytes, i8x16.splat(delimiter as i8))));
}

/** Where a cell ends: behind the closing quote, or what ends cells; -1 where it has quotes or line ends within. */
function cellEnd(start: i32, quoted: bool): i32 {
  let at = start;
  let ends = 0;
  for (;;) {
    ends = cellEnds(v128.load(at), quoted);
    if (ends != 0) break;
    at += 16;
  }
  at += ctz(ends);
  return (byteAt(at) == quote) == quoted ? at : -1;
}

// @ts-ignore: decorator
@inline
function storeAnswer(cell: usize, value: i32): void {
  if (value == missing) complete = false;
  else answered = true;
  store<i16>(load<i32>(cell, 8), value as i16);
}

/**
 * Looks the text of a cell up; returns where the cell ends, -1 where its row is left. Where a quote or a line end stands within,
 * it is not found.
 */
// @ts-ignore: decorator
@inline
function text(start: i32, cell: usize, last: bool, quoted: bool): i32 {
  const front = v128.load(start);
  const back = v128.load(start, 16);
  let length = 0;
  if (last && !quoted) {
    length = ctz(cellEnds(front, false) | (cellEnds(back, false) << 16));
  } else {
    const ender = i8x16.splat((quoted ? quote : delimiter) as i8);
    length = ctz(i8x16.bitmask(i8x16.eq(front, ender)) | (i8x16.bitmask(i8x16.eq(back, ender)) << 16));
  }
  const kept = mask + 32 - length;
  if (length == 32) {
    const end = cellEnd(start, quoted);
    if (end == -1) return -1;
    length = end - start;
  }
  found = lookUpText(cell, length, v128.and(front, v128.load(kept)), v128.and(back, v128.load(kept, 16)), start);
  return asked(start, length, cell, quoted);
}

/** Asks for a text where it is not known yet. */
// @ts-ignore: decorator
@inline
function asked(start: i32, length: i32, cell: usize, quoted: bool): i32 {
  if (found == 0 && !isMeant(start, length, cell, quoted)) return -1;
  if (load<i32>(found, 8) != 0) keepCounted(found as i32);
  return start + length + i32(quoted);
}

// @ts-ignore: decorator
@inline
function keepCounted(record: i32): void {
  store<i32>(countedEnd, record);
  countedEnd += 4;
}

function isMeant(start: i32, length: i32, cell: usize, quoted: bool): bool {
  if (cellEnd(start, quoted) != start + length) return false;
  found = meaning(load<i32>(cell, 24), start, start + length);
  return found != 0;
}

function keyOf(front: v128, back: v128, length: i32): i64 {
  const both = i64x2.add(front, i64x2.shl(back, 1));
  const mixed = (i64x2.extract_lane(both, 0) + length) * 0x5851f42d4c957f2d;
  // In a key of few bytes the highest one is even.
  const long = ((mixed ^ (mixed >>> 29) ^ i64x2.extract_lane(both, 1)) * 0x14057b7ef767814f) | ((1 as i64) << 56);
  const short = i64x2.extract_lane(front, 0) | ((0x80 as i64) << (length << 3));
  return select<i64>(short, long, length <= mostOfKey);
}

/** Multiplied by the golden section, keys that differ in one byte stand apart. */
function firstSlot(cell: usize, key: i64): usize {
  const hash = (key * -0x61c8864680b583eb) >>> load<i32>(cell, 20);
  return (load<i32>(cell, 16) as usize) + (hash as usize) * slotSize;
}

/** The slot of a text of few bytes, or a free one. */
function lookUp(cell: usize, key: i64): usize {
  let slot = firstSlot(cell, key);
  while (load<i64>(slot) != key && load<i64>(slot) != 0) slot += slotSize;
  return slot;
}

function recordIn(slot: usize): usize {
  return load<i32>(slot, 8) & ~1;
}

/** @param front, back  the first 32 bytes of the text, NULs behind them */
// @ts-ignore: decorator
@inline
function lookUpText(cell: usize, length: i32, front: v128, back: v128, start: i32): usize {
  const key = keyOf(front, back, length);
  for (let slot = firstSlot(cell, key); load<i64>(slot) != 0; slot += slotSize) {
    if (load<i64>(slot) != key) continue;
    const record = recordIn(slot);
    const other = v128.or(v128.xor(front, v128.load(record, recordHead)), v128.xor(back, v128.load(record, recordHead + 16)));
    if (load<i32>(record) != length || v128.any_true(other)) continue;
    if (length <= 32 || sameRest((record as i32) + recordHead, start, length)) return record;
  }
  return 0;
}

function sameRest(one: i32, other: i32, length: i32): bool {
  for (let at = 32; at < length; at += 1) if (byteAt(one + at) != byteAt(other + at)) return false;
  return true;
}

/** Puts a record into a table that does not have its text, and has room. */
export function insert(column: i32, record: i32): void {
  const length = load<i32>(record);
  const key = keyOf(v128.load(record, recordHead), v128.load(record, recordHead + 16), length);
  let slot = firstSlot(cells + column * cellSize, key);
  while (load<i64>(slot) != 0) slot += slotSize;
  store<i64>(slot, key);
  store<i32>(slot, record | i32(load<i32>(record, 8) != 0), 8);
  store<i32>(slot, load<i32>(record, 4), 12);
}

/** Passes a cell over that nobody asks about; quotes within it are doubled. */
function skipQuoted(start: i32, end: i32, cell: usize): i32 {
  for (let at = start; at < end; ) {
    const ends = cellEnds(v128.load(at), true);
    if (ends == 0) {
      at += 16;
      continue;
    }
    at += ctz(ends);
    if (at >= end) break;
    if (byteAt(at) != quote) return skipLines(at, end, cell);
    if (byteAt(at + 1) != quote) return at + 1;
    at += 2;
  }
  return -1;
}

/**
 * Passes over the lines of a quoted cell from the end of the first one on. A line with as many delimiters as a row has, or as
 * stand before the cell where it is the last one, may be a row that a quote has swallowed: the reader of rows says so.
 */
function skipLines(from: i32, end: i32, cell: usize): i32 {
  let delimiters = 0;
  for (let at = from; at < end; at += 1) {
    const byte = byteAt(at);
    if (byte == delimiter) delimiters += 1;
    if (byte == quote) {
      if (byteAt(at + 1) == quote) at += 1;
      else return delimiters == load<i32>(cell, 24) && delimiters > 0 ? -1 : at + 1;
    }
    if (byte != newline && byte != carriageReturn) continue;
    if (at > from && delimiters > 0 && delimiters == cellCount - 1) return -1;
    if (byte == carriageReturn && byteAt(at + 1) == newline) at += 1;
    breaks += 1;
    delimiters = 0;
  }
  return -1;
}

function name(from: i32): i32 {
  const quoted = byteAt(from) == quote;
  nameStart = from + i32(quoted);
  const at = cellEnd(nameStart, quoted);
  nameEnd = at;
  // Without a name it is no one's second row.
  return at <= nameStart ? -1 : at + i32(quoted);
}

/** Whether a name is as it is written, and no word for a sum: visible ASCII with a digit, as a UUID, or an address with a number. */
export function isNumberedName(start: i32, end: i32): bool {
  let digits = 0;
  for (let at = start; at < end; at += 16) {
    const bytes = v128.load(at);
    const others = end - at < 16 ? -1 << (end - at) : 0;
    const visible = v128.and(i8x16.gt_s(bytes, i8x16.splat(0x20)), i8x16.lt_s(bytes, i8x16.splat(0x7f)));
    if (((i8x16.bitmask(visible) | others) & 0xffff) != 0xffff) return false;
    digits |= i8x16.bitmask(i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(9))) & ~others;
  }
  return digits != 0;
}

/** Adds up what the answers and the texts of the row say, and looks whether answers are the same. */
function takeFingerprint(): void {
  let sum = i32x4.splat(0);
  let table = fingerprints + 16;
  let given = 0;
  let longest = 0;
  let run = 0;
  let before = i32.MIN_VALUE;
  let different = 0;
  for (let item = 0; item < itemCount; item += 1, table += itemWidth << 4) {
    const value = load<i16>(values + (item << 1)) as i32;
    sum = i32x4.add(sum, v128.load(table + (value << 4)));
    if (value == missing) {
      run = 0;
      continue;
    }
    const answer = value + load<i32>(lowest + (item << 2));
    different += i32(given > 0 && answer != before);
    run = answer == before ? run + 1 : 1;
    longest = max(longest, run);
    before = answer;
    given += 1;
  }
  for (let at = counted; at < countedEnd; at += 4) sum = i32x4.add(sum, v128.load(load<i32>(at), recordFingerprint));
  v128.store(fingerprint, sum);
  store<i32>(fingerprint, given, 16);
  store<i32>(fingerprint, longest, 20);
  store<i32>(fingerprint, i32(different == 0), 24);
  store<i32>(fingerprint, i32(hasStraight(values, straightFrom)), 28);
}

/** Counts the row that was read. */
function add(start: i32, end: i32): void {
  const group = load<i32>(levels);
  if (complete && lanes != 0) {
    addAnswers(group, true);
    if (momentRows != 0) keepMoments(group, values);
  } else {
    addAnswers(group, false);
    if (momentScaleCount != 0) addMoments(group, values, itemWidth);
  }
  if (fingerprints != 0) takeFingerprint();
  if (tellsRows != 0) row(group, lines + 1, start, end);
  increment(people + (group << 2));
  const levelsEnd = levels + (placeCount << 2);
  const ofGroup = levelCells + ((group * (placeCount - 1) * levelWidth) << 2);
  for (let place = levels + 4; place < levelsEnd; place += 4) increment(ofGroup + load<i32>(place));
  for (let at = counted; at < countedEnd; at += 4) {
    const record = load<i32>(at);
    increment(load<i32>(record, 8) + (group << 2));
    if (load<i32>(record, 12) != 0) continue;
    store<i32>(record, 1, 12);
    firstRow(record);
  }
}

const mostInLanes: i32 = 255;

/** @param all  whether the row has every answer, and stands in lanes */
// @ts-ignore: decorator
@inline
function addAnswers(group: i32, all: bool): void {
  const part = (group << 1) + i32(!all);
  const vectors = (itemCount + 15) >> 4;
  let lane: usize = lanes + ((part * vectors * answersOfItem) << 4);
  let sum = i16x8.splat(0);
  let count = i16x8.splat(0);
  for (let vector = 0; vector < vectors; vector += 1) {
    const at = vector << 5;
    const first = v128.load(values + at);
    const second = v128.load(values + at, 16);
    const answers = i8x16.narrow_i16x8_s(first, second);
    if (lanes != 0) {
      for (let answer = 0; answer < answersOfItem; answer += 1, lane += 16) {
        v128.store(lane, i8x16.sub(v128.load(lane), i8x16.eq(answers, i8x16.splat(answer as i8))));
      }
    }
    sum = addUp(sums + at, keyed(first, at, all), sum);
    sum = addUp(sums + at + 16, keyed(second, at + 16, all), sum);
    if (all) continue;
    count = addUp(counts + at, i16x8.add(isMissing(first), i16x8.splat(1)), count);
    count = addUp(counts + at + 16, i16x8.add(isMissing(second), i16x8.splat(1)), count);
  }
  if (lanes != 0) {
    const there = load<i32>(rowsInLanes + (part << 2)) + 1;
    store<i32>(rowsInLanes + (part << 2), there);
    if (there == mostInLanes) emptyLanesOf(part);
  } else addItems(part);
  addScales(group, all);
}

/** -1 for each answer that is missing. */
function isMissing(answers: v128): v128 {
  return i16x8.shr_s(answers, 15);
}

function keyed(answers: v128, at: i32, all: bool): v128 {
  const values = i16x8.add(i16x8.mul(answers, v128.load(signs + at)), v128.load(offsets + at));
  return all ? values : v128.andnot(values, isMissing(answers));
}

/** Stores the prefix sums of eight numbers behind those before; returns the last one eight times. */
function addUp(into: usize, numbers: v128, before: v128): v128 {
  const zero = i16x8.splat(0);
  let sums = numbers;
  // Shifts by one, two and four numbers; a shuffle of neighbouring bytes is one instruction.
  sums = i16x8.add(sums, i8x16.shuffle(zero, sums, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29));
  sums = i16x8.add(sums, i8x16.shuffle(zero, sums, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27));
  sums = i16x8.add(sums, i8x16.shuffle(zero, sums, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23));
  const total = i8x16.shuffle(sums, sums, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15);
  v128.store(into, i16x8.add(sums, before), 2);
  return i16x8.add(total, before);
}

// @ts-ignore: decorator
@inline
function addScales(group: i32, all: bool): void {
  const ofGroup = scaleCells + (((group * scaleCellsOfGroup) as usize) << 2);
  const end = scalesEnd;
  const ofAnswers = sums;
  let run = furtherRuns;
  let given = answersOfScales;
  for (let scale = scales; scale < end; scale += scaleSize) {
    const runsEnd: usize = load<i32>(scale, 8);
    const first = run;
    let sum = within(ofAnswers, scale);
    for (; run < runsEnd; run += runSize) sum += within(ofAnswers, run);
    let cell = load<i32>(scale, 16);
    if (!all) {
      let answers = within(counts, scale);
      for (let further = first; further < runsEnd; further += runSize) answers += within(counts, further);
      cell = load<i32>(load<i32>(scale, 12) + (answers << 2)) << 2;
      store<i32>(given, answers);
      given += 4;
    }
    increment(ofGroup + cell + (sum << 2));
  }
}

/** What a run of items adds to prefix sums. */
function within(prefix: usize, run: usize): i32 {
  return (load<u16>(prefix + load<i32>(run, 4)) as i32) - (load<u16>(prefix + load<i32>(run)) as i32);
}

/** Counts items that have many answers. */
function addItems(part: i32): void {
  let cell = itemCells + ((part * itemCellsOfPart) << 2);
  for (let item = 0; item < itemCount; item += 1, cell += itemWidth << 2) {
    increment(cell + ((1 + (load<i16>(values + (item << 1)) as i32)) << 2));
  }
}

/** Moves what stands in 8 bits to where it has room. */
export function emptyLanes(): void {
  if (lanes == 0) return;
  for (let part = 0; part < groupCount << 1; part += 1) emptyLanesOf(part);
  if (momentRows == 0) return;
  for (let group = 0; group < groupCount; group += 1) emptyMomentsOf(group);
}

function emptyLanesOf(part: i32): void {
  const vectors = (itemCount + 15) >> 4;
  const rows = load<i32>(rowsInLanes + (part << 2));
  let lane: usize = lanes + ((part * vectors * answersOfItem) << 4);
  for (let vector = 0; vector < vectors; vector += 1, lane += answersOfItem << 4) {
    for (let item = vector << 4; item < min(itemCount, (vector + 1) << 4); item += 1) {
      const cell = itemCells + ((part * itemCellsOfPart + item * itemWidth) << 2);
      let left = rows;
      for (let answer = 0; answer < answersOfItem; answer += 1) {
        const there = load<u8>(lane + (answer << 4) + (item & 15));
        add32(cell + ((1 + answer) << 2), there);
        left -= there;
      }
      add32(cell, left);
    }
    memory.fill(lane, 0, answersOfItem << 4);
  }
  store<i32>(rowsInLanes + (part << 2), 0);
}

function add32(at: usize, more: i32): void {
  store<u32>(at, load<u32>(at) + more);
}

function increment(at: usize): void {
  add32(at, 1);
}
