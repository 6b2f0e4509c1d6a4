import type { EngineOptions } from './engine/sql-table.ts';
import type { Instrument, Population } from './instrument/instrument.ts';
import { plainLane } from './lane/plain-lane.ts';
import { type Content, ContentsSeen, contentsOf } from './pool/contents-seen.ts';
import { type Counted, pooled } from './pool/counted.ts';
import { secondThreadByDefault, worthwhileBytes } from './read/plain-rows.ts';
import { ProblemList } from './read/problem-list.ts';
import { readOpenAnswers } from './read/read-answers.ts';
import type { ReadOptions } from './read/read-options.ts';
import { recogniseFormat } from './read/recognise-format.ts';
import type { Respondent } from './read/respondent.ts';
import { RespondentsSeen } from './read/respondents-seen.ts';
import type { RowTarget } from './read/row-reader.ts';
import { withSource } from './read/with-source.ts';
import { countRespondent, emptyTally, type PopulationTally } from './tally/population-tally.ts';

export interface CountOptions extends ReadOptions {
  /** Data files and tallies; `-` is standard input. Those of the same population are taken together. */
  readonly files: readonly string[];
  readonly instrument: Instrument;
  /** Whose answers the data files hold; left out, each file's header tells. */
  readonly population?: Population | undefined;
  /** Sees every usable row of data files, cell by cell; false leaves it uncounted. The object is reused. */
  readonly counts?: ((respondent: Respondent, population: Population) => boolean) | undefined;
  /** A database that counts, and what in it. */
  readonly engine?: EngineOptions | undefined;
}

/**
 * Reads and counts the answers in data files, and adds what tallies have counted before.
 *
 * @throws InputError listing every problem of every file
 */
export async function countFiles(options: CountOptions): Promise<Counted> {
  const { instrument, population = null, onInvalid = 'error', onDuplicate = 'error', onSummaryRow } = options;
  const problems = new ProblemList();
  const counted = new Map<Population, { readonly tally: PopulationTally; readonly target: RowTarget }>();
  const parts: Counted[] = [];
  const contents = new ContentsSeen();
  const lanes: (() => void)[] = [];

  function targetOf(of: Population): RowTarget {
    const known = counted.get(of)?.target;
    if (known) return known;
    const tally = emptyTally(of);
    const seen = new RespondentsSeen(onDuplicate);
    const target: RowTarget = {
      population: of,
      onInvalid,
      onDuplicate,
      onSummaryRow,
      seen,
      plainRows: {
        fromBytes: options.fastLaneFrom ?? worthwhileBytes,
        secondThread: options.secondThread ?? secondThreadByDefault,
        rowsFor: (columns, delimiter) => {
          // Which of a respondent's rows counts is decided row by row.
          if (columns.respondent && onDuplicate !== 'error') return null;
          if (options.counts) return null;
          // Rows below one that sums others up are looked at one by one.
          if (onSummaryRow === 'drop') return null;
          // What decides about these rows stands in columns that no lane looks at.
          if (columns.exclude.length > 0 || columns.undecided.length > 0) return null;
          const lane = plainLane(of, columns, delimiter, seen);
          if (lane) lanes.push(() => lane.addTo(tally));
          return lane;
        },
      },
      onRespondent: (respondent) => {
        if (options.counts?.(respondent, of) ?? true) countRespondent(tally, respondent);
      },
    };
    counted.set(of, { tally, target });
    return target;
  }

  for (const file of options.files) {
    const ofFile = new ProblemList();
    const part = await ofFile.catching(() =>
      withSource(file, async (source): Promise<Counted & { readonly contents: readonly Content[] }> => {
        if (recogniseFormat(source.head) === 'tally') {
          // The schema library is loaded by those who need it: a run on data files starts without it.
          const { readTally } = await import('./pool/read-tally.ts');
          return readTally(source, instrument);
        }
        const read = { file, options, instrument, population, problems: ofFile };
        const inputs = [await readOpenAnswers(source, read, targetOf)];
        return { inputs, counts: [], contents: contentsOf(inputs) };
      }),
    );
    const twice = part && contents.add(part.contents);
    if (twice) problems.add(twice);
    else problems.addAll(ofFile);
    if (part) parts.push(part);
  }
  problems.throwIfAny();
  if (options.engine) {
    const { countTables } = await import('./engine/count-tables.ts');
    for (const { input, tally } of await countTables(options.engine, {
      instrument,
      population,
      onInvalid,
      onSummaryRow,
    })) {
      parts.push({ inputs: [input], counts: [{ population: input.population, tally }] });
    }
  }
  for (const addToTally of lanes) addToTally();
  for (const { target } of counted.values()) target.seen.release(target.onRespondent);
  parts.push({ inputs: [], counts: [...counted].map(([of, { tally }]) => ({ population: of, tally })) });
  return pooled(parts);
}
