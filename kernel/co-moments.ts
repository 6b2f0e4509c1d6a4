/** Sums of the products of answers, by group, or answers alone: src/measures/co-moments.ts says of whom, src/count/lane/moment-layout.ts lays them out. */

/** How many rows with every answer are kept, until their products are added up together; 0 where none are. */
export let momentRows: usize = 0;
const rowsKept: i32 = 64;
/** Columns of a kept row (i16): a 1, the items, and zeros; a multiple of 8. */
export let momentWidth: i32 = 0;
export let momentItems: i32 = 0;
/** Of the 1 and each item (i32) the last column whose products with it are asked for. */
export let momentLast: usize = 0;
/** How many rows a group keeps (i32). */
export let momentRowsKept: usize = 0;
/** Two rows each, item by item beside each other. */
export let momentPairs: usize = 0;
/** Sums of products (f64) by group, item and item; those of the 1 are sums of answers, and how many people there are. */
export let momentSums: usize = 0;
/** Of each scale (i32 each): items, where the places of their answers are listed, the scale around it or -1, and its block. */
export let momentScales: usize = 0;
export let momentScaleCount: i32 = 0;
/** How many answers of each scale (i32) a row has that lacks some. */
export let answersOfScales: usize = 0;
/** Blocks of scales (u32), where no products are asked for: cells of each item, as among those of rows. */
export let momentCells: usize = 0;
/** Blocks of scales (f64): people, sums, and products of each item with those up to itself. */
export let momentBlocks: usize = 0;
export let momentBlocksOfGroup: i32 = 0;

/** Keeps the answers (i16) of a row that has them all, and the 1 that stands before them. */
export function keepMoments(group: i32, values: usize): void {
  const kept = load<i32>(momentRowsKept + (group << 2));
  const row = momentRows + (((group * rowsKept + kept) * momentWidth) << 1);
  const bytes = momentWidth << 1;
  for (let at = 0; at < bytes; at += 16) v128.store(row + at, v128.load(values + at - 2));
  store<i32>(momentRowsKept + (group << 2), kept + 1);
  if (kept + 1 == rowsKept) emptyMomentsOf(group);
}

/** Adds up what a group has kept. */
export function emptyMomentsOf(group: i32): void {
  const kept = load<i32>(momentRowsKept + (group << 2));
  const bytes = momentWidth << 1;
  const rows = momentRows + group * rowsKept * bytes;
  memory.fill(rows + kept * bytes, 0, (rowsKept - kept) * bytes);
  const stride = bytes << 1;
  const pairs = (kept + 1) >> 1;
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = rows + pair * stride;
    const into = momentPairs + pair * stride;
    for (let at = 0; at < bytes; at += 16) {
      const a = v128.load(first + at);
      const b = v128.load(first + bytes + at);
      v128.store(into + (at << 1), i16x8.shuffle(a, b, 0, 8, 1, 9, 2, 10, 3, 11));
      v128.store(into + (at << 1), i16x8.shuffle(a, b, 4, 12, 5, 13, 6, 14, 7, 15), 16);
    }
  }
  const pairsEnd = momentPairs + pairs * stride;
  const sums = momentSums + ((group * momentWidth * momentWidth) << 3);
  for (let item = 0; item <= momentItems; item += 1) {
    const ofItem = sums + ((item * momentWidth) << 3);
    const last = load<i32>(momentLast + (item << 2));
    for (let from = item & ~3; from <= last; from += 16) {
      let sum0 = i32x4.splat(0);
      let sum1 = i32x4.splat(0);
      let sum2 = i32x4.splat(0);
      let sum3 = i32x4.splat(0);
      let at = momentPairs + (from << 2);
      // Behind the last item of the last row stand others, whose products are not added.
      for (let row = momentPairs + (item << 2); row < pairsEnd; row += stride, at += stride) {
        const answers = v128.load32_splat(row);
        sum0 = i32x4.add(sum0, i32x4.dot_i16x8_s(answers, v128.load(at)));
        sum1 = i32x4.add(sum1, i32x4.dot_i16x8_s(answers, v128.load(at, 16)));
        sum2 = i32x4.add(sum2, i32x4.dot_i16x8_s(answers, v128.load(at, 32)));
        sum3 = i32x4.add(sum3, i32x4.dot_i16x8_s(answers, v128.load(at, 48)));
      }
      const into = ofItem + (from << 3);
      addFour(into, sum0);
      if (from + 4 <= last) addFour(into + 32, sum1);
      if (from + 8 <= last) addFour(into + 64, sum2);
      if (from + 12 <= last) addFour(into + 96, sum3);
    }
  }
  store<i32>(momentRowsKept + (group << 2), 0);
}

function addFour(into: usize, sums: v128): void {
  v128.store(into, f64x2.add(v128.load(into), f64x2.convert_low_i32x4_s(sums)));
  const high = i8x16.shuffle(sums, sums, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
  v128.store(into, f64x2.add(v128.load(into, 16), f64x2.convert_low_i32x4_s(high)), 16);
}

/** Counts a row that has not all answers, -1 where one is missing, for the scales of which it has all. */
export function addMoments(group: i32, values: usize, itemWidth: i32): void {
  let scale = momentScales;
  for (let index = 0; index < momentScaleCount; index += 1, scale += 16) {
    const around = load<i32>(scale, 8);
    if (!hasAll(index) || (around >= 0 && hasAll(around))) continue;
    const places = load<i32>(scale, 4);
    const placesEnd = places + (load<i32>(scale) << 2);
    const block = group * momentBlocksOfGroup + load<i32>(scale, 12);
    if (momentCells != 0) {
      let cells = momentCells + ((block + 1) << 2);
      for (let place = places; place < placesEnd; place += 4, cells += itemWidth << 2) {
        const cell = cells + ((load<i16>(values + load<i32>(place)) as i32) << 2);
        store<u32>(cell, load<u32>(cell) + 1);
      }
      continue;
    }
    let sum = momentBlocks + (block << 3);
    store<f64>(sum, load<f64>(sum) + 1);
    sum += 8;
    let product: usize = sum + ((placesEnd - places) << 1);
    for (let place = places; place < placesEnd; place += 4, sum += 8) {
      const answer = load<i16>(values + load<i32>(place)) as i32;
      store<f64>(sum, load<f64>(sum) + (answer as f64));
      for (let other = places; other <= place; other += 4, product += 8) {
        store<f64>(product, load<f64>(product) + ((answer * (load<i16>(values + load<i32>(other)) as i32)) as f64));
      }
    }
  }
}

function hasAll(scale: i32): bool {
  return load<i32>(answersOfScales + (scale << 2)) == load<i32>(momentScales + (scale << 4));
}

/** Whether all answers to a scale that is inside no other are the same, and at least so many. */
export function hasStraight(values: usize, atLeast: i32): bool {
  const end = momentScales + (momentScaleCount << 4);
  for (let scale = momentScales; scale < end; scale += 16) {
    if (load<i32>(scale, 8) >= 0) continue;
    let place = load<i32>(scale, 4);
    const placesEnd = place + (load<i32>(scale) << 2);
    let first = -1;
    let given = 0;
    for (; place < placesEnd; place += 4) {
      const answer = load<i16>(values + load<i32>(place)) as i32;
      if (answer < 0) continue;
      if (given > 0 && answer != first) break;
      first = answer;
      given += 1;
    }
    if (place == placesEnd && given >= atLeast) return true;
  }
  return false;
}
