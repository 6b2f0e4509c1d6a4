import { basename } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { Instrument, Population } from '../instrument/instrument.ts';
import type { ScaleCoMoments } from '../measures/co-moments.ts';
import type { AnswerInput } from '../read/answer-input.ts';
import { suppressWarning } from '../report/suppress-warnings.ts';
import { type GroupTally, tallyOf } from '../tally/population-tally.ts';
import { forEachScore } from '../tally/score-histogram.ts';
import type { Counted } from './counted.ts';
import { instrumentFingerprint } from './instrument-fingerprint.ts';
import { talliedGroups, writtenRows } from './tallied-groups.ts';
import type { TalliedGroup, TalliedInput, TallyDocument } from './tally-schema.ts';

/** Populations come in the codebook's order, inputs in that of the run. */
export function buildTally(
  { inputs, counts }: Counted,
  instrument: Instrument,
  minCell: number | null,
): TallyDocument {
  return {
    document: 'hanaro tally',
    schema_version: '2',
    tool: { name: 'hanaro', version: packageJson.version },
    instrument: {
      id: instrument.id,
      version: instrument.version,
      sha256: instrumentFingerprint(instrument),
    },
    min_cell: minCell,
    inputs: inputs.map((input) => talliedInput(input, minCell !== null)),
    populations: instrument.populations.flatMap((population) =>
      counts
        .filter((counted) => counted.population === population)
        .map(({ tally }) => ({
          population: population.id,
          groups: talliedGroups(population).map(({ group, level }) => ({
            group,
            ...talliedGroup(population, tallyOf(tally, level), minCell !== null),
          })),
        })),
    ),
  };
}

function talliedInput(
  { file, facts, population, ledger, warnings }: AnswerInput,
  discreet: boolean,
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
      const { file: _, ...told } = discreet ? suppressWarning(warning) : warning;
      return told;
    }),
  };
}

function talliedGroup(
  { characteristics }: Population,
  { respondents, items, scales, levels, coMoments }: GroupTally,
  discreet: boolean,
): Omit<TalliedGroup, 'group'> {
  const moments = coMoments && !discreet ? coMoments.measure.toJson(coMoments.state) : [];
  return {
    respondents,
    items: items.map(({ item, people, withoutAnswer }) => ({
      item: item.id,
      people: [...people],
      without_answer: withoutAnswer,
    })),
    scales: scales.map((histogram, index) => {
      const people: [validAnswers: number, sum: number, people: number][] = [];
      forEachScore(histogram, (...score) => people.push(score));
      return {
        scale: histogram.scale.id,
        people,
        without_score: histogram.withoutScore,
        co_moments: writtenMoments(moments[index]),
      };
    }),
    characteristics: characteristics.map(({ column }, index) => {
      const people = [...(levels[index] ?? [])];
      const withoutLevel = people.pop() ?? 0;
      return { characteristic: column, people, without_level: withoutLevel };
    }),
  };
}

function writtenMoments(moments: ScaleCoMoments | undefined) {
  return moments ? { n: moments.n, sums: [...moments.sums], products: [...moments.products] } : null;
}
