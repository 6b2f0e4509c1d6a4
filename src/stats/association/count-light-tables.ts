import { type NetworkEdge, type NetworkNode, TooManyTables } from './margin-network.ts';

/** One or more paths to a node, all of this weight. */
interface Past {
  readonly weight: bigint;
  readonly log: number;
  times: bigint;
}

/** Logarithms of weights are nearer to the truth than this; what they cannot tell apart is compared as whole numbers. */
const logError = 1e-7;

/** A prime, so that equal weights are found by their remainders. */
const hashPrime = 67_108_859n;

/**
 * What all tables that weigh no more than `limit` weigh together, exactly: a part of the network in which every table is
 * light, or every table heavy, is taken as a whole.
 *
 * @param mostSteps  paths that may be followed
 * @throws TooManyTables
 */
export function countLightTables(start: NetworkNode, limit: bigint, mostSteps: number): bigint {
  const logLimit = logOf(limit);
  let light = 0n;
  let steps = 0;
  let pasts = new Map<NetworkNode, Map<number, Past[]>>();
  addPast(pasts, start, { weight: 1n, log: 0, times: 1n });
  while (pasts.size > 0) {
    const next: typeof pasts = new Map();
    for (const [node, buckets] of pasts) {
      for (const past of [...buckets.values()].flat()) follow(node, past, next);
    }
    pasts = next;
  }
  return light;

  function follow(node: NetworkNode, past: Past, next: typeof pasts): void {
    const { edges, through } = node.next();
    const surelyLight = edgesBelow(edges, logLimit - past.log - logError);
    light += past.times * past.weight * (through[surelyLight] ?? 0n);
    for (let index = surelyLight; index < edges.length; index++) {
      const edge = edges[index];
      if (!edge || past.log + edge.log + edge.to.lightest > logLimit + logError) continue;
      steps += 1;
      if (steps > mostSteps) throw new TooManyTables();
      const weight = past.weight * edge.weight;
      if (!edge.to.isLast) {
        addPast(next, edge.to, { weight, log: past.log + edge.log, times: past.times });
      } else if (weight * edge.to.ways <= limit) {
        light += past.times * weight * edge.to.ways;
      }
    }
  }
}

function addPast(pasts: Map<NetworkNode, Map<number, Past[]>>, node: NetworkNode, past: Past): void {
  const buckets = pasts.get(node) ?? new Map<number, Past[]>();
  pasts.set(node, buckets);
  const hash = Number(past.weight % hashPrime);
  const bucket = buckets.get(hash) ?? [];
  buckets.set(hash, bucket);
  const same = bucket.find(({ weight }) => weight === past.weight);
  if (same) same.times += past.times;
  else bucket.push(past);
}

/** How many edges, from the first on, lead only to ways that weigh less than this. */
function edgesBelow(edges: readonly NetworkEdge[], log: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const edge = edges[middle];
    if (edge && edge.log + edge.to.heaviest < log) low = middle + 1;
    else high = middle;
  }
  return low;
}

function logOf(value: bigint): number {
  const digits = value.toString();
  return Math.log(Number(`0.${digits.slice(0, 20)}`)) + digits.length * Math.LN10;
}
