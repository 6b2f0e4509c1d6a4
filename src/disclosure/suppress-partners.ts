import { blocksOf } from './suppress-blocks.ts';
import { Span } from './suppress-span.ts';
import { expanding, type Structure, sizeOf } from './suppress-structure.ts';

/** What is disclosed of items and scales: all but these. */
export interface Withheld {
  readonly items: ReadonlySet<string>;
  readonly scales: ReadonlySet<string>;
}

/** What must not be known. */
export interface Secrets {
  /** Items of which neither mean nor SD may be known. */
  readonly telling: ReadonlySet<string>;
  /**
   * Whether a sum of withheld items would tell that fewer than N answers differ from an end point.
   *
   * @param sum  how often each item is in it
   */
  readonly tooFew: (sum: readonly number[]) => boolean;
}

/**
 * Withholds items together with others, and scales where that is not enough, until no sum that can be computed from what
 * is reported is one of a withheld item alone.
 *
 * Sums of disclosed scales less their disclosed items are sums of withheld ones: which items are in them is all that counts.
 */
export function withPartners(structure: Structure, secrets: Secrets): Withheld {
  const blocks = blocksOf(structure);
  const isTelling = (item: string) => secrets.telling.has(item);
  let withheld = without(structure, blocks.filter((block) => block.some(isTelling)).flat(), []);
  for (const item of structure.items.filter(isTelling)) {
    const holds = (candidate: Withheld) => isKept(item, structure, secrets, candidate);
    if (!holds(withheld)) withheld = candidates(item, structure, blocks, withheld).find(holds) ?? withheld;
  }
  // What was withheld for the sake of a later item takes nothing from an earlier one, since less is reported.
  return withheld;
}

/** A scale of one item goes with it. */
function without(
  { items, scales }: Structure,
  someItems: Iterable<string>,
  someScales: Iterable<string>,
): Withheld {
  const gone = new Set(someItems);
  const single = scales.filter(
    (scale) => sizeOf(scale) === 1 && gone.has(items[scale.vector.findIndex((sign) => sign !== 0)] ?? ''),
  );
  return { items: gone, scales: new Set([...someScales, ...single.map(({ id }) => id)]) };
}

/** What to withhold besides, that which takes least first; the last one is always enough. */
function candidates(
  item: string,
  structure: Structure,
  blocks: readonly (readonly string[])[],
  withheld: Withheld,
): readonly Withheld[] {
  const { items, scales } = structure;
  const disclosed = scales.filter(({ id }) => !withheld.scales.has(id));
  const index = items.indexOf(item);
  const around = disclosed.filter(({ vector }) => vector[index] !== 0);
  const isNear = (id: string) => around.some(({ vector }) => vector[items.indexOf(id)] !== 0);
  const more = blocks.filter((block) => block.some((id) => isNear(id) && !withheld.items.has(id)));
  const fewer = disclosed.toReversed().map(({ id }) => [id]);
  const together = (someItems: readonly string[], someScales: readonly string[]) =>
    without(structure, [...withheld.items, ...someItems], [...withheld.scales, ...someScales]);
  return [
    ...more.map((block) => together(block, [])),
    ...fewer.map((scale) => together([], scale)),
    ...fewer.flatMap((scale) => more.map((block) => together(block, scale))),
    together(
      [],
      around.map(({ id }) => id),
    ),
  ];
}

function isKept(item: string, structure: Structure, secrets: Secrets, withheld: Withheld): boolean {
  const { items } = structure;
  const index = items.indexOf(item);
  const expand = expanding(structure);
  const disclosed = structure.scales.filter(({ id }) => !withheld.scales.has(id));
  const isOpen = (at: number) => at >= items.length || withheld.items.has(items[at] ?? '');
  const open = (vector: readonly number[]) => vector.map((times, at) => (isOpen(at) ? times : 0));
  const [alone = []] = expand(
    items.map((_, at) => (at === index ? 1 : 0)),
    0,
  );
  if (Span.of(disclosed.flatMap(({ vector, points }) => expand(vector, points).map(open))).contains(alone))
    return false;
  const sums = [...new Map(disclosed.map(({ vector }) => [open(vector).join(), open(vector)])).values()];
  return !sums.some((sum, at) =>
    [sum, ...sums.slice(0, at).flatMap((other) => [added(sum, other, 1), added(sum, other, -1)])].some(
      (each) => each[index] !== 0 && secrets.tooFew(each),
    ),
  );
}

const added = (sum: readonly number[], other: readonly number[], times: 1 | -1) =>
  sum.map((value, at) => value + times * (other[at] ?? 0));
