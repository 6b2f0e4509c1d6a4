import type { Codebook, Population } from '../codebook/codebook.ts';
import { InputError, UsageError } from '../errors.ts';
import { codedScore } from '../measures/coded-score.ts';
import { MatchedPeople } from '../measures/matched-people.ts';
import { emptyTally, type PopulationTally, tallyOf } from '../measures/population-tally.ts';
import { messages } from '../messages/messages.ts';
import { ProblemList } from '../read/problem-list.ts';
import { chosenWave, waveIndex } from '../responses/chosen-wave.ts';
import { missingColumn } from '../responses/columns/column-problems.ts';
import { peopleInBothGroups } from '../responses/people/people-in-both-groups.ts';
import { repeatedHint } from '../responses/people/repeated-respondent.ts';
import type { Respondent } from '../responses/people/respondent.ts';
import { respondentName } from '../responses/people/respondent-name.ts';
import { RespondentsSeen } from '../responses/people/respondents-seen.ts';
import { RowsSeen } from '../responses/people/rows-seen.ts';
import type { ReadOptions } from '../responses/policies.ts';
import { readAnswers } from '../responses/read-answers.ts';
import { rowsTogether } from '../responses/rows/row-ledger.ts';
import type { RowTarget } from '../responses/rows/row-target.ts';
import { ContentsSeen, contentsOf } from './tallies/contents-seen.ts';
import { type Counted, pooled } from './tallies/counted.ts';

export interface MatchOptions extends ReadOptions {
  /** Data files; `-` is standard input. */
  readonly files: readonly string[];
  readonly codebook: Codebook;
  readonly population?: Population | undefined;
  /** The wave of each file, by its id, where files and not a column say it. */
  readonly waveOf: (file: string) => string | undefined;
}

/** With more people than this, names alone take gigabytes. */
const mostPeople = 5_000_000;

interface Matching {
  readonly people: MatchedPeople;
  readonly tally: PopulationTally;
  /** By wave where files say it; all waves of a column share one. */
  readonly targets: Map<number, RowTarget>;
}

/**
 * Reads the answers of every wave and matches those of the same people. Of the counts, rows and people with a score are those of
 * all waves; scores are in no group, for those of two waves are never taken together.
 *
 * @throws UsageError where a population has no waves, or nothing to match people by, or a file does not say its wave
 * @throws InputError listing every problem of every file
 */
export async function matchWaves(options: MatchOptions): Promise<Counted> {
  const { codebook, population = null, onInvalid = 'error', onDuplicate = 'error', onSummaryRow } = options;
  const { onBothGroups = 'error' } = options;
  const problems = new ProblemList();
  const found = new Map<Population, Matching>();
  const parts: Counted[] = [];
  const contents = new ContentsSeen();

  for (const file of options.files) {
    const ofFile = new ProblemList();
    const targetOf = (of: Population): RowTarget => {
      const matching = found.get(of) ?? newMatching(of);
      found.set(of, matching);
      const wave = waveOfFile(of, file, options);
      const index = wave?.index ?? -1;
      const { people } = matching;
      const known = matching.targets.get(index) ?? {
        population: of,
        wave,
        onInvalid,
        onDuplicate,
        onSummaryRow,
        seen: new RespondentsSeen(onDuplicate, onBothGroups),
        ...(options.onRepeatedAnswers === 'first' ? { rowsSeen: new RowsSeen() } : {}),
        onRespondent: countRow(matching),
        onRow: ({ outcome, cells, wave: at, respondent }, columns) => {
          if (outcome !== 'used') return;
          const name = respondentName(cells[columns.respondent?.position ?? -1] ?? '');
          // The same name in another group is another person, where that is said.
          const inGroup =
            onBothGroups === 'independent' && name !== '' ? `${respondent.group} ${name}` : name;
          people.add(at, inGroup, respondent);
          if (people.names > mostPeople) throw new InputError([tooMany(file)]);
        },
      };
      matching.targets.set(index, known);
      return known;
    };
    const read = await readAnswers({ file, options, codebook, population, problems: ofFile }, targetOf);
    if (read && !read.named) {
      const column = read.population.respondent ?? '';
      ofFile.add(missingColumn(column, read.population.columns.get(column) ?? [], [], { file }));
    }
    const twice = read && contents.add(contentsOf([read]));
    if (twice) problems.add(twice);
    else problems.addAll(ofFile);
    if (read) parts.push({ inputs: [read], counts: [] });
  }
  for (const [of, { targets }] of found) {
    const used = parts
      .flatMap(({ inputs }) => inputs)
      .filter((input) => input.population === of)
      .reduce((sum, { ledger }) => sum + rowsTogether(ledger.used), 0);
    for (const { seen } of targets.values()) {
      problems.addAll(seen.repeated, repeatedHint(seen.repeated.count, used));
      // In one wave; who changes groups between two is a matter of matching.
      const both = peopleInBothGroups(of, { seen }, onBothGroups);
      if (both?.problem) problems.add(both.problem);
    }
  }
  problems.throwIfAny();
  for (const matching of found.values())
    for (const { seen, onRespondent } of matching.targets.values()) seen.release(onRespondent);
  const counts = [...found].map(([of, { tally }]) => ({ population: of, tally }));
  const matched = [...found.values()].map(({ people }) => people);
  return { ...pooled([...parts, { inputs: [], counts }]), matched };
}

function newMatching(population: Population): Matching {
  const { id, waves, respondent } = population;
  if (!waves) throw new UsageError({ message: messages.waves.noWavesOf({ population: id }) });
  if (respondent === null)
    throw new UsageError({
      message: messages.waves.noRespondent({ population: id }),
      hint: messages.waves.noRespondentHint,
    });
  return { people: new MatchedPeople(population), tally: emptyTally(population), targets: new Map() };
}

/** The wave of a file, where it has one of its own. */
function waveOfFile(of: Population, file: string, { waveOf }: MatchOptions): RowTarget['wave'] {
  const { waves } = of;
  const named = waveOf(file);
  if (!waves) return chosenWave(of, named);
  if (named !== undefined) return { index: waveIndex(waves, named), ofFile: true };
  if (waves.column !== null) return undefined;
  const [first] = waves.levels;
  throw new UsageError({
    message: messages.waves.fileOfNoWave({ file }),
    hint: messages.waves.fileOfNoWaveHint({ first: first?.id ?? '', file }),
  });
}

/** Counts a row, and the scales on which it has no score. */
function countRow({ people, tally }: Matching): (respondent: Respondent) => void {
  const coded = people.population.scales.map(codedScore);
  return (respondent) => {
    const counts = tallyOf(tally, respondent.group);
    counts.respondents += 1;
    for (const [scale, { codeOf }] of coded.entries()) {
      const histogram = counts.scales[scale];
      if (histogram && codeOf(respondent) < 0) histogram.withoutScore += 1;
    }
  };
}

const tooMany = (file: string) => ({
  file,
  message: messages.waves.tooManyToMatch({ mostPeople }),
  hint: messages.waves.tooManyToMatchHint,
});
