import { type Codebook, groupCount, type Population } from '../codebook/codebook.ts';
import { InputError, type Problem, type Warning } from '../errors.ts';
import type { MeasurePlan } from '../measures/measure-plan.ts';
import { countRespondent, emptyTally, type PopulationTally } from '../measures/population-tally.ts';
import { messages } from '../messages/messages.ts';
import { ProblemList } from '../read/problem-list.ts';
import { recogniseFormat } from '../read/recognise-format.ts';
import { comesOnce, withSource } from '../read/source/with-source.ts';
import { checkWave, chosenWave } from '../responses/chosen-wave.ts';
import { type EnoughAnswers, hasEnoughAnswers } from '../responses/people/enough-answers.ts';
import { peopleInBothGroups } from '../responses/people/people-in-both-groups.ts';
import { repeatedHint } from '../responses/people/repeated-respondent.ts';
import { RespondentLikeColumns } from '../responses/people/respondent-like-columns.ts';
import { respondentsAlike } from '../responses/people/respondents-alike.ts';
import { RespondentsSeen } from '../responses/people/respondents-seen.ts';
import { RowsSeen } from '../responses/people/rows-seen.ts';
import { worthwhileBytes } from '../responses/plain-rows.ts';
import type { ReadOptions } from '../responses/policies.ts';
import { readOpenAnswers } from '../responses/read-answers.ts';
import { rowsTogether } from '../responses/rows/row-ledger.ts';
import type { RowTarget } from '../responses/rows/row-target.ts';
import type { EngineOptions } from './engine/sql-table.ts';
import { plainLane } from './lane/plain-lane.ts';
import { type Content, ContentsSeen, contentsOf } from './tallies/contents-seen.ts';
import { type Counted, pooled } from './tallies/counted.ts';
import { SameCounts } from './tallies/same-counts.ts';

export interface CountOptions extends ReadOptions {
  /** Data files and tallies; `-` is standard input. Those of the same population are taken together. */
  readonly files: readonly string[];
  readonly codebook: Codebook;
  /** Whose answers the data files hold; left out, each file's header tells. */
  readonly population?: Population | undefined;
  /** Who is counted; left out, everybody is. Tallies hold no one by their answers. */
  readonly only?: EnoughAnswers | undefined;
  /** What is counted beside scores, answers and characteristics; left out, nothing is. */
  readonly plan?: MeasurePlan | undefined;
  /** A database that counts, and what in it. */
  readonly engine?: EngineOptions | undefined;
}

/** Respondents of more rows are not kept by group: their names would take gigabytes. */
const mostRowsAgain = 10_000_000;

const usedIn = (parts: readonly Counted[], population: Population) =>
  parts
    .flatMap(({ inputs }) => inputs)
    .filter((input) => input.population === population)
    .reduce((sum, { ledger }) => sum + rowsTogether(ledger.used), 0);

const rowsIn = (parts: readonly Counted[]) =>
  parts.flatMap(({ inputs }) => inputs).reduce((sum, { ledger }) => sum + ledger.read, 0);

/**
 * Reads and counts the answers in data files, and adds what tallies have counted before.
 *
 * @throws InputError listing every problem of every file
 */
export async function countFiles(options: CountOptions): Promise<Counted> {
  const readsAgain = () => !options.files.some((file) => comesOnce(file, options));
  const open = new LeftOpen();
  try {
    const counted = await countOnce(options, open, { readsAgain });
    if (!open.lastRows) return counted;
  } catch (error) {
    // What is wrong is read again to say who and where; a stream comes once.
    if (!(open.places || open.people || open.lastRows) || !readsAgain()) throw error;
  }
  const stillOpen = new LeftOpen();
  const counted = await countOnce(
    open.people ? { ...options, fastLaneFrom: Number.POSITIVE_INFINITY } : options,
    stillOpen,
    {
      keepsPlaces: open.places || open.people,
      severalRows: open.severalRows,
    },
  );
  if (stillOpen.lastRows) throw new InputError(options.files.map(changedWhileRead));
  return counted;
}

const changedWhileRead = (file: string): Problem => ({
  file,
  message: messages.reading.fileChangedWhileRead,
  hint: messages.reading.fileChangedWhileReadHint,
});

/** What rows that were counted from their bytes have left open. */
class LeftOpen {
  /** Where respondents were met before. */
  places = false;
  /** Who is in both groups. */
  people = false;
  /** Which row of a respondent is the last. */
  lastRows = false;
  readonly severalRows = new Map<Population, ReadonlySet<string>>();
}

interface Reading {
  /** Whether the files can be read once more than now. */
  readonly readsAgain?: () => boolean;
  /** Whether the place of every row of a respondent is kept. */
  readonly keepsPlaces?: boolean;
  /** Who has several rows, where that is known and the last of them counts. */
  readonly severalRows?: ReadonlyMap<Population, ReadonlySet<string>>;
}

async function countOnce(
  options: CountOptions,
  leftOpen: LeftOpen,
  { readsAgain = () => false, keepsPlaces = false, severalRows }: Reading,
): Promise<Counted> {
  const { codebook, population = null, onInvalid = 'error', onDuplicate = 'error', onSummaryRow } = options;
  const { onBothGroups = 'error' } = options;
  checkWave(codebook, options.wave);
  const problems = new ProblemList();
  const counted = new Map<Population, { readonly tally: PopulationTally; readonly target: RowTarget }>();
  const parts: Counted[] = [];
  const contents = new ContentsSeen();
  const lanes: ((into?: PopulationTally) => void)[] = [];
  /** The counts of the file that is read, where there are others that may hold the same rows. */
  let ofOneFile: PopulationTally | null = null;
  const sameCounts = options.files.length > 1 && !options.only ? new SameCounts() : null;
  /** Of people, which are known when every file has been read. */
  const later: Warning[] = [];
  let lastRead = '';
  let twiceNamed = false;

  function targetOf(of: Population): RowTarget {
    if (sameCounts) ofOneFile = emptyTally(of);
    const known = counted.get(of)?.target;
    if (known) return known;
    const tally = emptyTally(of, options.plan);
    const only = options.only?.population === of.id ? options.only : null;
    const ofSeveralRows = severalRows?.get(of) ?? null;
    const seen = new RespondentsSeen(onDuplicate, onBothGroups, {
      keepsPlaces: keepsPlaces || (onDuplicate === 'first' && of.group !== null),
      severalRows: ofSeveralRows,
    });
    const target: RowTarget = {
      population: of,
      wave: chosenWave(of, options.wave),
      onInvalid,
      onDuplicate,
      onSummaryRow,
      seen,
      likePeople: new RespondentLikeColumns(groupCount(of)),
      ...(options.onRepeatedAnswers === 'first' ? { rowsSeen: new RowsSeen() } : {}),
      plainRows: {
        fromBytes: options.fastLaneFrom ?? worthwhileBytes,
        rowsFor: (rows) => {
          if (only || options.onRepeatedAnswers === 'first') return null;
          // That a later row counts in place of one that was counted from its bytes shows when the files have been read.
          if (rows.columns.respondent && onDuplicate === 'last' && !ofSeveralRows && !readsAgain())
            return null;
          const lane = plainLane({ ...rows, population: of, names: seen, plan: options.plan });
          if (lane) lanes.push((into) => lane.addTo(into ?? tally));
          return lane;
        },
      },
      onRespondent: (respondent) => {
        if (!only || hasEnoughAnswers(respondent, only)) countRespondent(tally, respondent);
      },
      onUnnamed: (respondent) => {
        if (ofOneFile) countRespondent(ofOneFile, respondent);
      },
    };
    counted.set(of, { tally, target });
    return target;
  }

  for (const file of options.files) {
    const ofFile = new ProblemList();
    const part = await ofFile.catching(() =>
      withSource(
        file,
        async (source): Promise<Counted & { readonly contents: readonly Content[] }> => {
          if (recogniseFormat(source.head) === 'tally') {
            if (options.plan?.jointScores) throw new InputError([withoutPairs(file)]);
            // The schema library is loaded by those who need it: a run on data files starts without it.
            const { readTally } = await import('./tallies/read-tally.ts');
            return readTally(source, codebook, options.wave);
          }
          const read = { file, options, codebook, population, problems: ofFile };
          const earlierLanes = lanes.length;
          const input = await readOpenAnswers(source, read, targetOf);
          if (ofOneFile && sameCounts && !input.named) {
            for (const addToTally of lanes.slice(earlierLanes)) addToTally(ofOneFile);
            const same = sameCounts.add(file, input.population, ofOneFile);
            if (same) ofFile.add(same);
          }
          ofOneFile = null;
          const ofPeople = () => later.filter((warning) => (warning.file ?? lastRead) === file);
          lastRead = file;
          const inputs = [{ ...input, warnings: () => [...input.warnings(), ...ofPeople()] }];
          return { inputs, counts: [], contents: contentsOf(inputs) };
        },
        options,
      ),
    );
    const twice = part && contents.add(part.contents);
    if (twice) problems.add(twice);
    else problems.addAll(ofFile);
    twiceNamed ||= Boolean(twice);
    if (part) parts.push(part);
  }
  for (const [of, { target }] of twiceNamed ? [] : counted) {
    const { repeated } = target.seen;
    problems.addAll(repeated, repeatedHint(repeated.count, usedIn(parts, of)));
    const both = peopleInBothGroups(of, target, onBothGroups);
    if (both?.problem) problems.add(both.problem);
    if (both?.warning) later.push(both.warning);
    later.push(...respondentsAlike(of, target.seen.namesAlike()));
    const again = lanes.length > 0 && rowsIn(parts) <= mostRowsAgain;
    leftOpen.people ||= again && both?.sampled === true;
    leftOpen.places ||= again && target.seen.unplaced > 0;
    leftOpen.lastRows ||= target.seen.wasOvertaken;
    leftOpen.severalRows.set(of, target.seen.ofSeveralRows);
  }
  problems.throwIfAny();
  if (options.engine) {
    const { countTables } = await import('./engine/count-tables.ts');
    for (const { input, tally } of await countTables(options.engine, {
      codebook,
      population,
      onInvalid,
      onSummaryRow,
      wave: options.wave,
      only: options.only,
      plan: options.plan,
    })) {
      parts.push({ inputs: [input], counts: [{ population: input.population, tally }] });
    }
  }
  for (const addToTally of lanes) addToTally();
  for (const { target } of counted.values()) target.seen.release(target.onRespondent);
  parts.push({ inputs: [], counts: [...counted].map(([of, { tally }]) => ({ population: of, tally })) });
  return pooled(parts);
}

function withoutPairs(file: string) {
  return {
    file,
    message: messages.correlate.tallyWithoutPairs,
    hint: messages.correlate.tallyWithoutPairsHint,
  };
}
