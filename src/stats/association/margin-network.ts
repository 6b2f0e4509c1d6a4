import type { OccupiedTable } from './contingency-table.ts';
import { binomials } from './factorials.ts';
import { type PathBounds, pathBounds } from './path-bounds.ts';

/**
 * All tables with given sums, as paths: a node says how many people each row has left before a column is filled, and an
 * edge is a way to fill it. The weight of a table is the number of ways in which people can be arranged so, the product of a
 * multinomial coefficient a column.
 */
export interface NetworkNode extends PathBounds {
  /** What the columns from here on weigh, all ways to fill them added up; of a last column the only one. */
  readonly ways: bigint;
  /** None in the last column: there is one way. */
  readonly isLast: boolean;
  readonly next: () => NetworkEdges;
}

export interface NetworkEdges {
  /** By the most that a way through them can weigh, the lightest first. */
  readonly edges: readonly NetworkEdge[];
  /** `through[i]`: what all ways through the first i edges weigh together. */
  readonly through: readonly bigint[];
}

export interface NetworkEdge {
  readonly to: NetworkNode;
  readonly weight: bigint;
  readonly log: number;
}

/** There are more ways than may be looked at. */
export class TooManyTables extends Error {}

/**
 * The node before the first column; the others are made when they are reached.
 *
 * @param table  best with no more rows than columns, so that there are few nodes; of less than 65,536 people
 * @param mostEdges  beyond them `next` throws TooManyTables
 * Source: Mehta & Patel (1983), JASA 78:427–434
 */
export function marginNetwork(table: OccupiedTable, mostEdges: number): NetworkNode {
  const columns = [...table.columnTotals].sort((a, b) => b - a);
  const choose = binomials();
  const bounds = pathBounds(table.n, columns);
  const nodes = columns.map(() => new Map<string, NetworkNode>());
  let edgesLeft = mostEdges;

  function nodeOf(rows: readonly number[], stage: number): NetworkNode {
    // Rows in any order have the same ways before them.
    const left = rows.toSorted((a, b) => b - a);
    const key = String.fromCharCode(...left);
    const before = nodes[stage]?.get(key);
    if (before) return before;
    let edges: NetworkEdges | undefined;
    const node: NetworkNode = {
      ways: multinomial(left),
      ...bounds(left, stage),
      isLast: stage === columns.length - 1,
      next() {
        edges ??= sorted(edgesOf(left, stage));
        return edges;
      },
    };
    nodes[stage]?.set(key, node);
    return node;
  }

  /** Fills a column row by row. */
  function edgesOf(left: readonly number[], stage: number): NetworkEdge[] {
    const edges: NetworkEdge[] = [];
    const remaining = [...left];
    const behind = left.map((_, row) => sum(left.slice(row + 1)));
    const fill = (row: number, people: number, weight: bigint): void => {
      const inRow = left[row] ?? 0;
      if (row === left.length - 1) {
        edgesLeft -= 1;
        if (edgesLeft < 0) throw new TooManyTables();
        remaining[row] = inRow - people;
        edges.push({ to: nodeOf(remaining, stage + 1), weight, log: bounds.logWeight(left, remaining) });
        return;
      }
      const most = Math.min(inRow, people);
      for (let count = Math.max(0, people - (behind[row] ?? 0)); count <= most; count++) {
        remaining[row] = inRow - count;
        fill(row + 1, people - count, weight * choose(people, count));
      }
    };
    fill(0, columns[stage] ?? 0, 1n);
    return edges;
  }

  function multinomial(counts: readonly number[]): bigint {
    let people = 0;
    return counts.reduce((weight, count) => {
      people += count;
      return weight * choose(people, Math.min(count, people - count));
    }, 1n);
  }

  return nodeOf(table.rowTotals, 0);
}

function sorted(edges: NetworkEdge[]): NetworkEdges {
  edges.sort((a, b) => a.log + a.to.heaviest - b.log - b.to.heaviest);
  const through = [0n];
  let ways = 0n;
  for (const { to, weight } of edges) {
    ways += weight * to.ways;
    through.push(ways);
  }
  return { edges, through };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
