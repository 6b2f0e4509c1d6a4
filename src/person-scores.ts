import type { Codebook, Population } from './codebook/codebook.ts';
import { ContentsSeen, contentsOf } from './count/tallies/contents-seen.ts';
import { InputError, UsageError, type Warning } from './errors.ts';
import { PersonTable } from './measures/person-table.ts';
import { messages } from './messages/messages.ts';
import { ProblemList } from './read/problem-list.ts';
import type { AnswerInput } from './responses/answer-input.ts';
import { checkWave, chosenWave } from './responses/chosen-wave.ts';
import { groupWithoutLevels } from './responses/columns/group-without-levels.ts';
import { peopleInBothGroups } from './responses/people/people-in-both-groups.ts';
import { repeatedHint } from './responses/people/repeated-respondent.ts';
import { ownString, respondentName } from './responses/people/respondent-name.ts';
import { respondentsAlike } from './responses/people/respondents-alike.ts';
import { RespondentsSeen } from './responses/people/respondents-seen.ts';
import { RowsSeen } from './responses/people/rows-seen.ts';
import type { ReadOptions } from './responses/policies.ts';
import { readAnswers } from './responses/read-answers.ts';
import { rowsTogether } from './responses/rows/row-ledger.ts';
import type { RowTarget } from './responses/rows/row-target.ts';

export interface PersonScoresOptions extends ReadOptions {
  /** Data files of one population; `-` is standard input. */
  readonly files: readonly string[];
  readonly codebook: Codebook;
  /** Whose answers the files hold; left out, each file's header tells. */
  readonly population?: Population | undefined;
}

/** The scores of each person in data files. */
export interface PersonScores {
  readonly table: PersonTable;
  /** As they were named, by their number in the table. */
  readonly files: readonly string[];
  /** Whether a column names the respondents, in every file. */
  readonly named: boolean;
  readonly inputs: readonly AnswerInput[];
  readonly warnings: readonly Warning[];
}

/**
 * Reads the answers in data files row by row, and scores each person. Where the codebook has waves and none is chosen, a person
 * has a row for each: nothing is taken together.
 *
 * @throws UsageError for files of several populations
 * @throws InputError listing every problem of every file
 */
export async function personScores(options: PersonScoresOptions): Promise<PersonScores> {
  const { files, codebook, population = null } = options;
  const { onInvalid = 'error', onDuplicate = 'error', onSummaryRow, onBothGroups = 'error' } = options;
  checkWave(codebook, options.wave);
  const problems = new ProblemList();
  const seen = new RespondentsSeen(onDuplicate, onBothGroups);
  const inputs: AnswerInput[] = [];
  const contents = new ContentsSeen();
  /** Where the row of a respondent stands that counts until a later one comes. */
  const places = new Map<string, number>();
  let table: PersonTable | null = null;
  let target: RowTarget | null = null;
  let reading = 0;

  const targetOf = (of: Population): RowTarget => {
    const people = table ?? new PersonTable(of);
    table = people;
    if (people.population !== of) throw severalPopulations(people.population, of);
    target ??= {
      population: of,
      wave: options.wave === undefined ? undefined : chosenWave(of, options.wave),
      onInvalid,
      onDuplicate,
      onSummaryRow,
      seen,
      ...(options.onRepeatedAnswers === 'first' ? { rowsSeen: new RowsSeen() } : {}),
      onRespondent: () => {},
      onRow: ({ outcome, cells, line, wave, respondent }, columns) => {
        if (outcome !== 'used') return;
        const name = ownString(respondentName(cells[columns.respondent?.position ?? -1] ?? ''));
        const place = people.add({ file: reading, line: line(), name, wave }, respondent);
        if (onDuplicate !== 'last' || name === '') return;
        const key = `${wave} ${onBothGroups === 'independent' ? respondent.group : ''} ${name}`;
        const earlier = places.get(key);
        if (earlier !== undefined) people.drop(earlier);
        places.set(key, place);
      },
    };
    return target;
  };

  for (const [index, file] of files.entries()) {
    reading = index;
    const ofFile = new ProblemList();
    const read = await readAnswers({ file, options, codebook, population, problems: ofFile }, targetOf);
    const twice = read && contents.add(contentsOf([read]));
    if (twice) problems.add(twice);
    else problems.addAll(ofFile);
    if (read) inputs.push(read);
  }
  const used = inputs.reduce((sum, { ledger }) => sum + rowsTogether(ledger.used), 0);
  problems.addAll(seen.repeated, repeatedHint(seen.repeated.count, used));
  const [first] = inputs;
  const both = first ? peopleInBothGroups(first.population, { seen }, onBothGroups) : null;
  if (both?.problem) problems.add(both.problem);
  problems.throwIfAny();
  const ungrouped = groupWithoutLevels(inputs);
  if (ungrouped.length > 0) throw new InputError(ungrouped);
  if (!table) throw new RangeError('no file was read');
  seen.release(() => {});
  return {
    table,
    files,
    named: inputs.every(({ named }) => named),
    inputs,
    warnings: [
      ...inputs.flatMap(({ warnings }) => warnings()),
      ...(both?.warning ? [both.warning] : []),
      ...(first ? respondentsAlike(first.population, seen.namesAlike()) : []),
    ],
  };
}

const severalPopulations = (one: Population, other: Population) =>
  new UsageError({
    message: messages.personScores.severalPopulations({ one: one.id, other: other.id }),
    hint: messages.personScores.severalPopulationsHint,
  });
