import { writeFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import type { Report } from '../../src/analyses/report/report-schema.ts';
import type { Codebook } from '../../src/codebook/codebook.ts';
import { renderProblem } from '../../src/commands/tell.ts';
import { HanaroError } from '../../src/errors.ts';
import { languages } from '../../src/localized.ts';
import type { ReadOptions } from '../../src/responses/policies.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { differences } from '../plain/differences.ts';
import { plainFigures } from '../plain/plain-figures.ts';
import { plainRead } from '../plain/plain-reader.ts';

export interface FuzzInput {
  readonly bytes: Buffer;
  readonly codebook: Codebook;
  readonly options: ReadOptions;
}

export interface Verdict {
  readonly outcome: 'accepted' | 'refused';
  /** Of text that was accepted: whether the plain reader could tell what its figures are. */
  readonly judged: boolean | null;
  /** What must not be, in words. */
  readonly faults: readonly string[];
}

const noColours = new Chalk({ level: 0 });
/** Whatever a terminal would act upon; the line end between message and hint is ours. */
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Scores one input, and holds against it what must be true of every one. */
export async function examine({ bytes, codebook, options }: FuzzInput, file: string): Promise<Verdict> {
  writeFileSync(file, bytes);
  const result = await scoreFiles({ files: [file], codebook, ...options }).catch((error: unknown) => error);
  if (result instanceof HanaroError) {
    return { outcome: 'refused', judged: null, faults: refusalFaults(result) };
  }
  if (result instanceof Error) return { outcome: 'refused', judged: null, faults: [String(result.stack)] };
  const report = result as Report;
  const input = report.inputs[0];
  const told = report.warnings.flatMap((warning) => textFaults(warning));
  const { rows } = input ?? {};
  const accounted = (rows?.used ?? 0) + (rows?.excluded ?? []).reduce((sum, { n }) => sum + n, 0);
  const ledger =
    accounted === rows?.read ? [] : [`${rows?.read} rows were read, ${accounted} are accounted for`];
  const faults = [...told, ...ledger];
  const population = codebook.populations.find(({ id }) => id === input?.population);
  if (input?.format !== 'csv' || !population) return { outcome: 'accepted', judged: null, faults };
  const plain = plainRead(bytes, population, options);
  if ('notJudged' in plain) return { outcome: 'accepted', judged: false, faults };
  const disagreements =
    'refused' in plain
      ? [`the plain reader refuses it: ${plain.refused}`]
      : differences(report, plainFigures(population, plain.people));
  return { outcome: 'accepted', judged: true, faults: [...faults, ...disagreements] };
}

function refusalFaults(error: HanaroError): string[] {
  return [
    ...(error.exitCode === 2 || error.exitCode === 3 ? [] : [`exit code ${error.exitCode}`]),
    ...(error.problems.length > 0 ? [] : ['refused without a reason']),
    ...error.problems.flatMap((problem) => [
      ...textFaults(problem),
      ...(problem.hint ? [] : [`no hint: ${problem.message.en}`]),
    ]),
  ];
}

function textFaults(problem: Parameters<typeof renderProblem>[0]): string[] {
  return languages.flatMap((language) => {
    const lines = renderProblem(problem, language, noColours).split('\n');
    const short = lines.length <= 2 && lines.every((line) => line.length < 1000);
    return short && !lines.some((line) => unsafe.test(line))
      ? []
      : [`unsafe or long: ${JSON.stringify(lines)}`];
  });
}
