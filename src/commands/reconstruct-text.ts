import { printable } from '../formats/printable.ts';
import type { Population } from '../instrument/instrument.ts';
import type { Language, LocalizedText } from '../localized.ts';
import type { Contradiction } from '../published/reconstruct/outcome.ts';
import type { Sidecar } from '../published/reconstruct/sidecar.ts';

export type ReconstructResult = { readonly population: Population; readonly seed: number } & (
  | {
      readonly outcome: 'found';
      readonly file: string;
      readonly sidecarFile: string;
      readonly sidecar: Sidecar;
    }
  | { readonly outcome: 'contradiction'; readonly contradictions: readonly Contradiction[] }
  | { readonly outcome: 'not_found'; readonly where: string; readonly tries: number }
);

/** What a reconstruction came to, for people. */
export function reconstructText(results: readonly ReconstructResult[], language: Language): string {
  const told = new Set<string>();
  const lines = results.flatMap((result) => {
    if (result.outcome === 'contradiction') return contradictionLines(result, language);
    if (result.outcome === 'not_found') return [notFoundLine(result, language)];
    const { id } = result.population;
    const slips = told.has(id)
      ? []
      : [...takenLines(result.sidecar, language), ...slipLines(result.sidecar, language)];
    told.add(id);
    return [foundLine(result, language), ...slips];
  });
  const files = results.filter(({ outcome }) => outcome === 'found').length;
  const last =
    files === 0
      ? { ko: '저장한 파일이 없습니다', en: 'no file was written' }
      : {
          ko: '합성 자료입니다. 실제 응답이 아니며, 만든 방법은 CSV 옆의 JSON 파일에 있습니다',
          en: 'Synthetic: no one gave these answers. The JSON file beside each CSV says how it was made',
        };
  return `${[...lines, '', last[language]].map(printable).join('\n')}\n`;
}

function foundLine(
  { file, sidecar, population }: Extract<ReconstructResult, { outcome: 'found' }>,
  language: Language,
): string {
  const { data, holds, slips } = sidecar;
  const held = Object.values(holds).reduce((sum, n) => sum + n, 0);
  return {
    ko: `${file}: ${population.label.ko} ${data.people}명, 보고된 수치 ${held + slips.length}개 중 ${held}개 재현`,
    en: `${file}: ${population.label.en}, ${data.people} people, ${held} of ${held + slips.length} printed figures hold`,
  }[language];
}

/** What was not declared and had to be found out. */
function takenLines({ welch_t: welch, taken_for_sums: sums }: Sidecar, language: Language): string[] {
  const lines: LocalizedText[] = [];
  if (welch.length > 0) {
    const scales = welch.join(', ');
    lines.push({ ko: `  Welch 검정의 t로 처리한 척도: ${scales}`, en: `  t is taken as Welch’s: ${scales}` });
  }
  if (sums.length > 0) {
    const scales = sums.join(', ');
    lines.push({
      ko: `  문항 합계 점수로 처리한 척도(score: sum): ${scales}`,
      en: `  scores are taken as sums of items (score: sum): ${scales}`,
    });
  }
  return lines.map((line) => line[language]);
}

function slipLines({ slips }: Sidecar, language: Language): string[] {
  if (slips.length === 0) return [];
  const heading = {
    ko: '  나머지와 맞지 않는 보고값:',
    en: '  printed figures that the others rule out:',
  }[language];
  return [
    heading,
    ...slips.map(({ printed, consistent, ...cell }) => {
      const used = {
        ko: `보고값 ${printed}, 나머지에 맞는 값 ${consistent}`,
        en: `printed ${printed}, the rest needs ${consistent}`,
      };
      return `    ${cellName(cell, language)}: ${used[language]}`;
    }),
  ];
}

function contradictionLines(
  { population, contradictions }: Extract<ReconstructResult, { outcome: 'contradiction' }>,
  language: Language,
): string[] {
  const heading = {
    ko: `${population.label.ko}: 이런 자료는 있을 수 없습니다. 함께 나올 수 없는 수치:`,
    en: `${population.label.en}: no such data exist. Figures that cannot occur together:`,
  }[language];
  return [
    heading,
    ...contradictions.flatMap(({ message, figures }) => [
      `  ${message[language]}`,
      ...figures.map((figure) => `    ${cellName(figure, language)}: ${figure.printed}`),
    ]),
  ];
}

function notFoundLine(
  { population, seed, where, tries }: Extract<ReconstructResult, { outcome: 'not_found' }>,
  language: Language,
): string {
  return {
    ko: `${population.label.ko}(난수 시드 ${seed}): "${where}"에 맞는 응답을 ${tries}번 시도해 찾지 못했습니다. 없다는 증명은 아닙니다: --seed나 --tries를 바꾸어 다시 실행하십시오`,
    en: `${population.label.en} (seed ${seed}): "${where}" not found in ${tries} tries. That proves nothing: try another --seed or more --tries`,
  }[language];
}

function cellName(
  { table, row, column }: { readonly table: string; readonly row: string; readonly column: string },
  language: Language,
): string {
  return {
    ko: `표 "${table}", 행 "${row}", 열 "${column}"`,
    en: `table "${table}", row "${row}", column "${column}"`,
  }[language];
}
