import packageJson from '../../../package.json' with { type: 'json' };
import type { Codebook, Population } from '../../codebook/codebook.ts';
import type { LocalizedText } from '../../localized.ts';
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

const note: LocalizedText = {
  ko: '합성 자료입니다. 실제 응답이 아니라 보고된 수치가 다시 나오도록 hanaro가 만든 응답이므로 조사 대상에 관한 증거가 아닙니다.',
  en: 'Synthetic data: no one gave these answers. hanaro made them up so that the printed figures come out of them again; they are no evidence about the people surveyed.',
};

const inventedAlways: readonly LocalizedText[] = [
  { ko: '응답자마다의 응답과 그 순서', en: "every person's answers, and their order" },
  {
    ko: '한 척도의 문항 사이의 상관, 척도와 척도 사이의 상관',
    en: 'how the items of a scale go together, and how scales go together',
  },
  {
    ko: '응답자 특성과 응답의 관계, 특성과 특성의 관계(서로 독립으로 배정했으므로 교차분석하지 마십시오)',
    en: 'how characteristics relate to answers and to each other: they were dealt out independently, do not cross them',
  },
];
const inventedInGroups: LocalizedText = {
  ko: '문항마다의 평균과 표준편차, 그리고 표에 없는 척도의 평균과 표준편차',
  en: 'means and SDs of items, and of every scale that no table prints',
};
const inventedInOneGroup: LocalizedText = {
  ko: '문항과 척도의 표준편차, 그리고 표에 없는 평균',
  en: 'SDs of items and scales, and every mean that no table prints',
};

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
    codebook: { id: codebook.id, version: codebook.version, ...source.codebookFile },
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
