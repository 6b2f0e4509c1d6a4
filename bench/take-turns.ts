import { cpus } from 'node:os';
import { type Command, type Cost, measure } from './measure.ts';

/** One program on one file. */
export interface Entry {
  readonly name: string;
  readonly command: Command;
  /** Looks at what the warm-up printed; throws to leave the program out. */
  readonly check?: (stdout: string, cost: Cost) => void;
}

/** What a program took, as medians of its runs. */
export interface Result extends Cost {
  readonly name: string;
  readonly runs: number;
}

export interface Timing {
  readonly results: readonly Result[];
  /** How much of all cores other programs used meanwhile. */
  readonly percentOthers: number;
}

/**
 * Runs every program once to warm up, then each once in every round (A B C A B C …), so that all of them meet the same
 * weather. A program whose warm-up took more than `slow` seconds is not run again: that run is its result.
 * The first program must do its work; another that fails is left out, with the reason.
 */
export function takeTurns(
  entries: readonly Entry[],
  rounds: number,
  slow = Number.POSITIVE_INFINITY,
): Timing {
  const before = coreSeconds();
  const turns = entries.flatMap((entry, index) => {
    try {
      const { cost, stdout } = measure(entry.command);
      entry.check?.(stdout, cost);
      const once = cost.wallSeconds > slow;
      return [{ ...entry, once, warmUp: cost, costs: once ? [cost] : [] }];
    } catch (error) {
      if (index === 0) throw error;
      console.log(`- ${entry.name} is left out: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
      return [];
    }
  });
  for (let round = 0; round < rounds; round += 1) {
    for (const { command, once, costs } of turns) if (!once) costs.push(measure(command).cost);
  }
  const after = coreSeconds();
  const all = turns.flatMap(({ once, warmUp, costs }) => (once ? costs : [warmUp, ...costs]));
  const own = sum(all.map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN));
  return {
    results: turns.map(({ name, costs }) => ({
      name,
      runs: costs.length,
      wallSeconds: median(costs.map(({ wallSeconds }) => wallSeconds)) ?? Number.NaN,
      cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
      peakMegabytes: median(costs.map(({ peakMegabytes }) => peakMegabytes)),
    })),
    percentOthers: (100 * Math.max(0, after.busy - before.busy - own)) / (after.all - before.all),
  };
}

function coreSeconds(): { readonly busy: number; readonly all: number } {
  const times = cpus().map((core) => core.times);
  const all = sum(times.flatMap((time) => Object.values(time))) / 1000;
  return { all, busy: all - sum(times.map(({ idle }) => idle)) / 1000 };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [low, high] = [known[(known.length - 1) >> 1], known[known.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
