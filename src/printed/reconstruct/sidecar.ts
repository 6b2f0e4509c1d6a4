import packageJson from '../../../package.json' with { type: 'json' };
import type { Codebook, Population } from '../../codebook/codebook.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { PublishedTables } from '../published-tables.ts';
import { answerParts, leaves } from './answer-part.ts';
import { type AlphaRange, cronbachAlpha } from './cronbach-alpha.ts';
import { figureAccount } from './figure-account.ts';
import type { Reconstruction, Respondent } from './reconstruct.ts';

/** A file as it was read or written. */
export interface FileMark {
  readonly file: string;
  readonly sha256: string;
}

export interface SidecarSource {
  readonly data: FileMark;
  readonly tablesFile: FileMark;
  readonly tables: PublishedTables;
  readonly codebook: Codebook;
  /** Null for the built-in one. */
  readonly codebookFile: FileMark | null;
  readonly population: Population;
  readonly seed: number;
  readonly cronbachAlpha: AlphaRange;
  readonly reconstruction: Reconstruction;
}

export type Sidecar = ReturnType<typeof sidecar>;

const note: LocalizedText = messages.reconstruct.syntheticNote;

const inventedAlways: readonly LocalizedText[] = [
  messages.reconstruct.everyPersonAnswersAndOrder,
  messages.reconstruct.howItemsOfScaleGo,
  messages.reconstruct.howCharacteristicsRelate,
];
const inventedInGroups: LocalizedText = messages.reconstruct.inventedInGroups;
const inventedInOneGroup: LocalizedText = messages.reconstruct.inventedInOneGroup;

/** What stands beside a file of synthetic answers: that they are synthetic, where they come from and what they are good for. */
export function sidecar(source: SidecarSource) {
  const { data, tables, codebook, population, reconstruction } = source;
  const { slips, respondents } = reconstruction;
  const account = figureAccount(tables, population.id, slips);
  const grouped = respondents.some(({ group }) => group !== null);
  return {
    synthetic: true,
    note,
    tool: { name: 'hanaro', version: packageJson.version },
    data: { ...data, population: population.id, people: respondents.length },
    tables: source.tablesFile,
    instrument: { id: codebook.id, version: codebook.version, ...source.codebookFile },
    seed: source.seed,
    holds: account.held,
    not_used: account.notUsed,
    slips,
    welch_t: reconstruction.welch,
    taken_for_sums: reconstruction.sums,
    invented: [...inventedAlways, grouped ? inventedInGroups : inventedInOneGroup],
    cronbach_alpha: { aimed_at: source.cronbachAlpha, of_scales: alphasOf(population, respondents) },
  };
}

/** Of each innermost scale with two items or more, over everybody, to two decimals; null where nothing varies. */
function alphasOf(
  population: Population,
  respondents: readonly Respondent[],
): Readonly<Record<string, number | null>> {
  const scales = answerParts(population)
    .flatMap(leaves)
    .filter(({ items }) => items.length > 1);
  return Object.fromEntries(
    scales.map(({ scale, items, min, max }) => {
      const columns = items.map(({ index, reverse }) =>
        respondents.map(({ answers }) => {
          const answer = answers[index] ?? min;
          return reverse ? min + max - answer : answer;
        }),
      );
      const alpha = cronbachAlpha(columns);
      return [scale ?? '', Number.isFinite(alpha) ? Math.round(alpha * 100) / 100 : null];
    }),
  );
}
