/**
 * Counts plain rows: AssemblyScript, compiled to WebAssembly by `npm run kernel`. src/lane/ lays the memory
 * out, says what is plain, and reads the counts.
 */

/** Whether the respondent named by these bytes is new; where there is no such column, never called. */
@external("host", "isNew")
declare function isNew(start: i32, end: i32): bool;

const newline: i32 = 0x0a;
const carriageReturn: i32 = 0x0d;
const quote: i32 = 0x22;
const missing: i32 = -1;
const unknown: i32 = -2;

/** What stands in a cell; 0 is what nobody asks about. */
const kindNaming: i32 = 1;
const kindRespondent: i32 = 2;
const kindLevel: i32 = 3;
const kindItem: i32 = 4;

/** What the host sets before the first row; pointers are addresses in the memory. */
export let cellCount: i32 = 0;
export let delimiter: i32 = 0;
export let itemCount: i32 = 0;
export let placeCount: i32 = 0;
export let scaleCount: i32 = 0;
/** Of each cell: its kind, what it is (i32: item or place), how many items from here stand together (i32). */
export let kinds: usize = 0;
export let indexes: usize = 0;
export let together: usize = 0;
/** Of each item 256 bytes (i8): answer − min by character. */
export let tables: usize = 0;
/** Of each item 16 bytes for it and the 7 behind it: what to take away, the most that may be left, what to keep of it. */
export let lows: usize = 0;
export let spans: usize = 0;
export let keeps: usize = 0;
/** Of each cell (i32): its first text; of each text: address, length, level (i32). */
export let firstText: usize = 0;
export let textStart: usize = 0;
export let textLength: usize = 0;
export let textLevel: usize = 0;
/** Of each item and answer (i32), missing first: what it adds to a packed sum. */
export let keyed: usize = 0;
export let itemWidth: i32 = 0;
/** Runs of items that scales are made of: of each scale (i32) its first run, of each run two positions of the prefix sums. */
export let runStarts: usize = 0;
export let runEnds: usize = 0;
/** Of each scale (i32): its first cell, and where its table of (answers → first cell) begins. */
export let scaleStarts: usize = 0;
export let rowTables: usize = 0;
/** Of each scale (i32) its first cell for people with every answer. */
export let completeStarts: usize = 0;
/** Of each item (i16) what its answer is multiplied by, and what is added, to key it; 0 behind the last item. */
export let signs: usize = 0;
export let offsets: usize = 0;
/** Answers of complete rows (i16), by group, eight items, and answer; 0 where there are too many answers for it. */
export let lanes: usize = 0;
export let answersOfItem: i32 = 0;
/** Scratch: answers (i16), prefix sums (i32), levels (i32). */
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

/** Behind the last line stand 16 newlines, so that no check of the end is needed within a row. */
function read(from: i32, end: i32): i32 {
  let at = from;
  const last = cellCount - 1;
  nameEnd = nameStart;
  complete = true;
  answered = false;
  for (let cell = 0; cell <= last; ) {
    const kind = load<u8>(kinds + cell) as i32;
    const index = load<i32>(indexes + (cell << 2));
    if (kind == kindItem) {
      const run = load<i32>(together + (cell << 2));
      if (run > 0 && readRun(at, index, run)) {
        answered = true;
        cell += run;
        at += 2 * run - 1;
      } else {
        const value = item(at, index);
        if (value == unknown) return -1;
        at = itemEnd;
        cell += 1;
      }
    } else {
      at = kind == kindLevel ? level(at, cell, index) : text(at, kind);
      if (at == -1) return -1;
      cell += 1;
    }
    if (cell > last) break;
    if (byteAt(at) != delimiter) return -1;
    at += 1;
  }
  const byte = byteAt(at);
  if (at > end) return -1;
  if (byte == newline) return at < end ? at + 1 : at;
  if (byte == carriageReturn) return byteAt(at + 1) == newline && at + 1 < end ? at + 2 : at + 1;
  return -1;
}

/** Items of one digit each and nothing else. */
// @ts-ignore: decorator
@inline
function readRun(from: i32, index: i32, run: i32): bool {
  for (let done = 0; done < run; done += 8) {
    const left = i8x16.sub(v128.load(from + 2 * done), v128.load(lows + ((index + done) << 4)));
    if (!i8x16.all_true(i8x16.le_u(left, v128.load(spans + ((index + done) << 4))))) return false;
    v128.store(values + ((index + done) << 1), v128.and(left, v128.load(keeps + ((index + done) << 4))));
  }
  return true;
}

let itemEnd: i32 = 0;
/** Whether the row that was read has every answer, and whether it has any. */
let complete: bool = false;
let answered: bool = false;

// @ts-ignore: decorator
@inline
function item(at: i32, index: i32): i32 {
  const byte = byteAt(at);
  let value = load<i8>(tables + (index << 8) + byte) as i32;
  if (value >= missing) {
    itemEnd = at + 1;
  } else if (endsCell(byte)) {
    value = missing;
    itemEnd = at;
  } else if (byte == quote && byteAt(at + 2) == quote) {
    value = load<i8>(tables + (index << 8) + byteAt(at + 1)) as i32;
    itemEnd = at + 3;
  }
  if (value == missing) complete = false;
  else answered = true;
  store<i16>(values + (index << 1), value as i16);
  return value;
}

function level(from: i32, cell: i32, place: i32): i32 {
  const quoted = byteAt(from) == quote;
  const start = quoted ? from + 1 : from;
  const behindTexts = load<i32>(firstText + ((cell + 1) << 2));
  for (let text = load<i32>(firstText + (cell << 2)); text < behindTexts; text += 1) {
    const wanted = load<i32>(textStart + (text << 2));
    const length = load<i32>(textLength + (text << 2));
    let same = 0;
    while (same < length && byteAt(start + same) == byteAt(wanted + same)) same += 1;
    if (same < length) continue;
    const behind = byteAt(start + length);
    if (quoted ? behind == quote : endsCell(behind)) {
      store<i32>(levels + (place << 2), load<i32>(textLevel + (text << 2)));
      return quoted ? start + length + 1 : start + length;
    }
  }
  return -1;
}

function text(from: i32, kind: i32): i32 {
  const quoted = byteAt(from) == quote;
  const start = quoted ? from + 1 : from;
  let at = start;
  let digits = 0;
  for (;;) {
    const byte = byteAt(at);
    if (byte == newline || byte == carriageReturn) {
      if (quoted) return -1;
      break;
    }
    if (byte == quote) {
      if (!quoted) return -1;
      break;
    }
    if (byte == delimiter && !quoted) break;
    digits += i32((byte - 0x30) as u32 <= 9);
    at += 1;
  }
  if (digits == 0 && (kind == kindRespondent || (kind == kindNaming && at > start))) return -1;
  if (kind == kindRespondent) {
    nameStart = start;
    nameEnd = at;
  }
  return quoted ? at + 1 : at;
}

/** Counts the row that was read. */
function add(): void {
  const group = load<i32>(levels);
  if (complete && lanes != 0) addComplete(group);
  else addWithMissing(group);
  increment(people + (group << 2));
  for (let place = 1; place < placeCount; place += 1) {
    const cell = (group * (placeCount - 1) + place - 1) * levelWidth + 1 + load<i32>(levels + (place << 2));
    increment(levelCells + (cell << 2));
  }
}

let inLanes: i32 = 0;

// @ts-ignore: decorator
@inline
function addComplete(group: i32): void {
  const vectors = (itemCount + 7) >> 3;
  let lane: usize = lanes + ((group * vectors * answersOfItem) << 4);
  let before = i16x8.splat(0);
  for (let vector = 0; vector < vectors; vector += 1) {
    const at = vector << 4;
    const answers = v128.load(values + at);
    for (let answer = 0; answer < answersOfItem; answer += 1, lane += 16) {
      v128.store(lane, i16x8.sub(v128.load(lane), i16x8.eq(answers, i16x8.splat(answer as i16))));
    }
    let sums = i16x8.add(i16x8.mul(answers, v128.load(signs + at)), v128.load(offsets + at));
    sums = i16x8.add(sums, i8x16.shuffle(sums, i16x8.splat(0), 16, 16, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13));
    sums = i16x8.add(sums, i8x16.shuffle(sums, i16x8.splat(0), 16, 16, 16, 16, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    sums = i16x8.add(sums, i8x16.shuffle(sums, i16x8.splat(0), 16, 16, 16, 16, 16, 16, 16, 16, 0, 1, 2, 3, 4, 5, 6, 7));
    sums = i16x8.add(sums, before);
    v128.store(prefix + 2 + at, sums);
    before = i8x16.shuffle(sums, sums, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14, 15);
  }
  store<u16>(prefix, 0);
  inLanes += 1;
  if (inLanes == 32000) emptyLanes();
  const cells = scaleCells + (((group * scaleCellsOfGroup) as usize) << 2);
  let run = load<i32>(runStarts);
  for (let scale = 0; scale < scaleCount; scale += 1) {
    const behind = load<i32>(runStarts + ((scale + 1) << 2));
    let sum = 0;
    for (; run < behind; run += 2) {
      const ends = runEnds + (run << 2);
      sum += (load<u16>(prefix + (load<i32>(ends, 4) << 1)) as i32) - (load<u16>(prefix + (load<i32>(ends) << 1)) as i32);
    }
    increment(cells + ((load<i32>(completeStarts + (scale << 2)) + (sum & 0xffff)) << 2));
  }
}

/** Moves what stands in 16 bits to where it has room. */
export function emptyLanes(): void {
  const vectors = (itemCount + 7) >> 3;
  let lane = lanes;
  if (lane == 0) return;
  for (let group = 0; group < 3; group += 1) {
    for (let vector = 0; vector < vectors; vector += 1) {
      for (let answer = 0; answer < answersOfItem; answer += 1, lane += 16) {
        for (let item = vector << 3; item < min(itemCount, (vector + 1) << 3); item += 1) {
          const at = itemCells + ((group * itemCellsOfGroup + item * itemWidth + 1 + answer) << 2);
          store<u32>(at, load<u32>(at) + load<u16>(lane + ((item & 7) << 1)));
        }
        v128.store(lane, i16x8.splat(0));
      }
    }
  }
  inLanes = 0;
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
  const cells = scaleCells + (((group * scaleCellsOfGroup) as usize) << 2);
  let run = load<i32>(runStarts);
  for (let scale = 0; scale < scaleCount; scale += 1) {
    const behind = load<i32>(runStarts + ((scale + 1) << 2));
    let sum = 0;
    for (; run < behind; run += 2) {
      const ends = runEnds + (run << 2);
      sum += load<i32>(prefix + (load<i32>(ends, 4) << 2)) - load<i32>(prefix + (load<i32>(ends) << 2));
    }
    const table = load<i32>(rowTables + (scale << 2));
    increment(cells + ((load<i32>(scaleStarts + (scale << 2)) + load<i32>(table + ((sum >> 16) << 2)) + (sum & 0xffff)) << 2));
  }
}

// @ts-ignore: decorator
@inline
function increment(at: usize): void {
  store<u32>(at, load<u32>(at) + 1);
}
