import { basename } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Codebook, Population } from '../../codebook/codebook.ts';
import type { Warning } from '../../errors.ts';
import type { ScaleCoMoments } from '../../measures/co-moments.ts';
import { type GroupTally, tallyOf } from '../../measures/population-tally.ts';
import type { AnswerInput } from '../../responses/answer-input.ts';
import { codebookFingerprint } from './codebook-fingerprint.ts';
import type { Counted } from './counted.ts';
import { talliedGroups, writtenRows } from './tallied-groups.ts';
import type { TalliedGroup, TalliedInput, TallyDocument } from './tally-schema.ts';

/**
 * Populations come in the codebook's order, inputs in that of the run.
 *
 * @param warningOf  what may be said of a warning
 */
export function buildTally(
  { inputs, counts }: Counted,
  codebook: Codebook,
  { minCell, wave }: { readonly minCell: number | null; readonly wave?: string | undefined },
  warningOf: (warning: Warning) => Warning,
): TallyDocument {
  return {
    document: 'hanaro tally',
    schema_version: '2',
    tool: { name: 'hanaro', version: packageJson.version },
    instrument: {
      id: codebook.id,
      version: codebook.version,
      sha256: codebookFingerprint(codebook),
      ...(wave === undefined ? {} : { wave }),
    },
    min_cell: minCell,
    inputs: inputs.map((input) => talliedInput(input, minCell !== null, warningOf)),
    populations: codebook.populations.flatMap((population) =>
      counts
        .filter((counted) => counted.population === population)
        .map(({ tally }) => ({
          population: population.id,
          groups: talliedGroups(population).map(({ group, level }) => ({
            group,
            ...talliedGroup(tallyOf(tally, level), minCell !== null),
            ...talliedNumbers(population, tallyOf(tally, level), minCell !== null),
          })),
        })),
    ),
  };
}

function talliedInput(
  { file, facts, population, ledger, warnings }: AnswerInput,
  discreet: boolean,
  warningOf: (warning: Warning) => Warning,
): TalliedInput {
  return {
    file: basename(file),
    sha256: discreet ? null : facts.sha256,
    content_sha256: discreet ? null : facts.contentSha256,
    format: facts.format,
    population: population.id,
    rows: {
      read: ledger.read,
      used: writtenRows(ledger.used),
      excluded: [...ledger.excluded].map(([reason, rows]) => ({ reason, n: writtenRows(rows) })),
    },
    warnings: warnings().map((warning) => {
      const { file: _, ...rest } = warningOf(warning);
      return rest;
    }),
  };
}

function talliedGroup(
  { respondents, measures, items, scales, levels, coMoments }: GroupTally,
  discreet: boolean,
): Omit<TalliedGroup, 'group'> {
  const moments = coMoments && !discreet ? coMoments.measure.toJson(coMoments.state) : [];
  return {
    respondents,
    items: [...measures.items.toJson(items)],
    scales: measures.scales
      .toJson(scales)
      .map((scores, index) => ({ ...scores, co_moments: writtenMoments(moments[index]) })),
    characteristics: [...measures.levels.toJson(levels)],
  };
}

/** Nothing where the codebook has no column of numbers: tallies stay as they were. */
function talliedNumbers(population: Population, { numbers }: GroupTally, discreet: boolean) {
  if (population.numbers.length === 0) return {};
  return { numbers: numbers && !discreet ? [...numbers.measure.toJson(numbers.state)] : null };
}

function writtenMoments(moments: ScaleCoMoments | undefined) {
  return moments ? { n: moments.n, sums: [...moments.sums], products: [...moments.products] } : null;
}
