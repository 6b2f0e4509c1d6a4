import type { Report } from '../../../src/analyses/report/report-schema.ts';
import { HanaroError, type Problem, type Warning } from '../../../src/errors.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';

/** What comes of a run: a report, or why it is refused. */
export type Outcome = { readonly report: Report } | { readonly problems: readonly Problem[] };

export async function outcomeOf(options: ScoreOptions): Promise<Outcome> {
  try {
    return { report: await scoreFiles(options) };
  } catch (error) {
    if (!(error instanceof HanaroError)) throw error;
    return { problems: error.problems };
  }
}

/** The outcome as far as a database can have it: rows have no lines there, and a problem is told once for all its rows. */
export function withoutLines(outcome: Outcome): unknown {
  if ('problems' in outcome) {
    const values = outcome.problems.map(
      ({ column, message }) => `${column} ${/"([^"]*)"|answer (\S+)/.exec(message.en)?.[0]}`,
    );
    return [...new Set(values)].sort();
  }
  const { inputs, warnings, ...figures } = outcome.report;
  const rows = inputs.map(({ rows: { excluded, ...counts } }) => ({
    ...counts,
    excluded: Object.fromEntries(excluded.map(({ reason, n }) => [reason, n])),
  }));
  return { ...figures, rows, warnings: warnings.map(placeless).sort() };
}

const placeless = ({ file: _file, line: _line, message, ...warning }: Warning) =>
  JSON.stringify({ ...warning, message: message.en.replace(/\(.*\)/, '') });
