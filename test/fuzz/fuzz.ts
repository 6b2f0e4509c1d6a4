import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { delimiters, encodings } from '../../src/read/data-table.ts';
import { duplicatePolicies, invalidPolicies, type ReadOptions } from '../../src/responses/policies.ts';
import { SeededRandom } from '../../src/stats/resampling/seeded-random.ts';
import { fc } from '../fast-check.ts';
import { examine, type FuzzInput } from './examine.ts';
import { generatedFile } from './generated-file.ts';
import { mutated } from './mutate.ts';
import { type Seed, seeds, survey } from './seeds.ts';
import { smallest } from './smallest.ts';

/** No claim about speed: what takes longer is as good as a hang. */
const mostMilliseconds = 5000;
const mostFailures = 5;

export interface FuzzSummary {
  inputs: number;
  accepted: number;
  refused: number;
  acceptedText: number;
  judged: number;
  seconds: number;
  slowest: { milliseconds: number; name: string; seed: number };
  readonly failures: {
    readonly seed: number;
    readonly name: string;
    readonly faults: readonly string[];
    readonly file: string;
  }[];
}

/**
 * Scores many files that nobody should hand over.
 *
 * @param seed  of the first input; the next one has the next seed, so that a failure can be had again by itself
 */
export async function fuzz(
  inputs: number,
  seed: number,
  onProgress: (done: number, summary: FuzzSummary) => void = () => {},
): Promise<FuzzSummary> {
  const folder = mkdtempSync(join(tmpdir(), 'hanaro-fuzz-'));
  const file = join(folder, 'input');
  const files = seeds();
  const summary: FuzzSummary = {
    inputs,
    accepted: 0,
    refused: 0,
    acceptedText: 0,
    judged: 0,
    seconds: 0,
    slowest: { milliseconds: 0, name: '', seed },
    failures: [],
  };
  const begin = performance.now();
  for (let current = seed; current < seed + inputs && summary.failures.length < mostFailures; current += 1) {
    const { name, ...input } = inputOf(new SeededRandom(current), current, files);
    const started = performance.now();
    const verdict = await examine(input, file);
    const milliseconds = performance.now() - started;
    summary[verdict.outcome] += 1;
    if (verdict.judged !== null) summary.acceptedText += 1;
    if (verdict.judged) summary.judged += 1;
    if (milliseconds > summary.slowest.milliseconds) summary.slowest = { milliseconds, name, seed: current };
    const slow = milliseconds > mostMilliseconds ? [`it took ${Math.round(milliseconds)} ms`] : [];
    if (verdict.faults.length + slow.length > 0) {
      const fails = async (bytes: Buffer) => (await examine({ ...input, bytes }, file)).faults.length > 0;
      const kept = join(tmpdir(), `hanaro-fuzz-failure-${current}`);
      writeFileSync(kept, slow.length > 0 ? input.bytes : await smallest(input.bytes, fails));
      const faults = [JSON.stringify(input.options), ...slow, ...verdict.faults];
      summary.failures.push({ seed: current, name, faults, file: kept });
    }
    onProgress(current - seed + 1, summary);
  }
  summary.seconds = (performance.now() - begin) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return summary;
}

export function inputOf(
  random: SeededRandom,
  seed: number,
  files: ReturnType<typeof seeds>,
): FuzzInput & { readonly name: string } {
  const kind = random.uniform();
  const { name, bytes, codebook } = kind < 0.25 ? generated(seed) : picked(random, kind, files);
  const other = picked(random, random.uniform(), files).bytes;
  const untouched = kind < 0.1;
  return {
    name,
    bytes: untouched ? bytes : mutated(bytes, random, other),
    codebook,
    options: policies(random),
  };
}

function generated(seed: number): Seed {
  const [bytes] = fc.sample(generatedFile, { numRuns: 1, seed });
  return { name: 'generated', bytes: bytes ?? Buffer.alloc(0), codebook: survey };
}

function picked(random: SeededRandom, kind: number, files: ReturnType<typeof seeds>): Seed {
  const list = kind < 0.8 ? files.corpus : kind < 0.92 ? files.forms : files.formats;
  const seed = random.pick(list);
  if (!seed) throw new Error('there is a file of every kind');
  return seed;
}

function policies(random: SeededRandom): ReadOptions {
  const rarely = <Value>(values: readonly Value[]) =>
    random.uniform() < 0.03 ? random.pick(values) : undefined;
  return {
    onInvalid: random.pick(invalidPolicies),
    onDuplicate: random.pick(duplicatePolicies),
    encoding: rarely(encodings),
    delimiter: rarely(delimiters),
    sheet: rarely(['Sheet1', 'nothing']),
    fastLaneFrom: random.uniform() < 0.5 ? 0 : undefined,
  };
}
