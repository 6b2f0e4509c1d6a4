import { type Codebook, groupCount, type Population } from '../../codebook/codebook.ts';
import { addItemsOfPairs } from '../../measures/item-moments.ts';
import {
  emptyTally,
  type GroupTally,
  type PopulationCounts,
  tallyOf,
} from '../../measures/population-tally.ts';
import type { Source } from '../../read/source/source.ts';
import type { AnswerInput } from '../../responses/answer-input.ts';
import { RowLedger } from '../../responses/rows/row-ledger.ts';
import { talliedGroups } from './tallied-groups.ts';
import type { TalliedGroup, TalliedInput, TallyDocument } from './tally-schema.ts';

/** The counts of a tally that has no faults. */
export function restoredCounts({ populations }: TallyDocument, codebook: Codebook): PopulationCounts[] {
  return populations.flatMap(({ population: id, groups }) =>
    codebook.populations
      .filter((of) => of.id === id)
      .map((population) => {
        const counted = groups.every(hasMoments);
        const tally = emptyTally(population, {
          coMoments: counted,
          itemMoments: counted,
          numbers: population.numbers.length === 0 || groups.every(({ numbers }) => numbers),
        });
        for (const [index, { level }] of talliedGroups(population).entries()) {
          const group = groups[index];
          if (group) restoreGroup(group, tallyOf(tally, level));
        }
        return { population, tally };
      }),
  );
}

function hasMoments({ scales }: TalliedGroup): boolean {
  return scales.every(({ co_moments: moments }) => moments);
}

function restoreGroup(
  { respondents, items, scales, characteristics, numbers }: TalliedGroup,
  into: GroupTally,
): void {
  const { measures, coMoments, itemMoments } = into;
  into.respondents = respondents;
  measures.items.merge(into.items, measures.items.fromJson(items));
  measures.scales.merge(into.scales, measures.scales.fromJson(scales));
  measures.levels.merge(into.levels, measures.levels.fromJson(characteristics));
  const moments = scales.flatMap(({ co_moments: written }) => written ?? []);
  if (coMoments) coMoments.measure.merge(coMoments.state, coMoments.measure.fromJson(moments));
  if (coMoments && itemMoments) addItemsOfPairs(itemMoments.state, coMoments);
  into.numbers?.measure.merge(into.numbers.state, into.numbers.measure.fromJson(numbers ?? []));
}

/** The inputs of a tally, each under the name of the tally and its own: `part.json: users.csv`. */
export function restoredInputs(
  { inputs, instrument }: TallyDocument,
  codebook: Codebook,
  source: Source,
): AnswerInput[] {
  return inputs.flatMap((input) =>
    codebook.populations
      .filter(({ id }) => id === input.population)
      .map((population) => restoredInput(input, population, { source, wave: instrument.wave })),
  );
}

function restoredInput(
  input: TalliedInput,
  population: Population,
  { source, wave }: { readonly source: Source; readonly wave: string | undefined },
): AnswerInput {
  const file = `${source.file}: ${input.file}`;
  return {
    file,
    facts: {
      format: 'tally',
      sha256: source.sha256(),
      contentSha256: input.content_sha256,
      compression: source.compression,
      encoding: null,
      delimiter: null,
      sheet: null,
    },
    population,
    wave: population.waves?.levels.find(({ id }) => id === wave),
    ledger: restoredLedger(input.rows, groupCount(population)),
    warnings: () => input.warnings.map((warning) => ({ ...warning, file })),
  };
}

function restoredLedger({ read, used, excluded }: TalliedInput['rows'], groups: number): RowLedger {
  const ledger = new RowLedger(groups);
  ledger.read = read;
  // Behind the levels stand rows of none.
  for (const [level, rows] of used.entries()) ledger.use(level, rows);
  for (const { reason, n } of excluded) {
    for (const [level, rows] of n.entries()) ledger.exclude(reason, level, rows);
  }
  return ledger;
}
