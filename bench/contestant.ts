import { join } from 'node:path';
import type { Report } from '../src/analyses/report/report-schema.ts';
import type { Figures } from './agreement.ts';
import type { Command } from './measure.ts';

/** A program that does the job, and how to read what it prints. */
export interface Contestant {
  readonly name: string;
  readonly command: (file: string) => Command;
  readonly figures: (stdout: string) => Figures;
}

export const hanaro: Contestant = {
  name: 'hanaro',
  command: (file) => scoring([file]),
  figures: ofReport,
};

/** @param data  what the command line names it by */
export function scoring(data: readonly string[]): Command {
  return [process.execPath, join(import.meta.dirname, '../bin/hanaro.js'), 'score', ...data, '--json'];
}

function ofReport(stdout: string): Figures {
  const { comparisons } = JSON.parse(stdout) as Report;
  return new Map(
    comparisons.map(({ scale, n1, n2, mean1, mean2, sd1, sd2, student, welch, levene }) => {
      const tests = { t: student?.statistic, welch: welch?.statistic, levene: levene?.statistic };
      const p = { p_student: student?.p_value, p_welch: welch?.p_value, p_levene: levene?.p_value };
      return [scale, { n1, n2, mean1, mean2, sd1, sd2, ...tests, ...p }];
    }),
  );
}
