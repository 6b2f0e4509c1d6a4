import type { Codebook } from '../../../codebook/codebook.ts';
import type { LocalizedText } from '../../../localized.ts';
import { cellLabel } from '../../cell-label.ts';
import type { ComparisonFigure, PrintedCell } from '../../printed-cells.ts';
import { decimalsOf, type Range } from '../rounding-interval.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { figureRange } from './figure-range.ts';

const names: Readonly<Record<ComparisonFigure, LocalizedText>> = {
  t: { ko: 't', en: 't' },
  df: { ko: '자유도', en: 'df' },
  p: { ko: 'p', en: 'p' },
  difference: { ko: '평균차이', en: 'the difference' },
  conf_low: { ko: '신뢰구간의 하한', en: 'the lower confidence limit' },
  conf_high: { ko: '신뢰구간의 상한', en: 'the upper confidence limit' },
  d: { ko: '효과크기', en: 'the effect size' },
  stars: { ko: '별표', en: 'the stars' },
  significant: { ko: '본문의 유의성 서술', en: 'what the text says of significance' },
};

/** Why a figure of a t-test cannot be true beside the others of its row, and which of them agree with each other. */
export function rowMessage(
  row: ComparisonRow,
  cell: PrintedCell,
  {
    figure,
    codebook,
    accused,
  }: {
    readonly figure: ComparisonFigure;
    readonly codebook: Codebook;
    /** Figures that other rules speak of: what holds them cannot be said to agree. */
    readonly accused: ReadonlySet<PrintedCell>;
  },
): LocalizedText {
  const isCell = (other: PrintedCell) => other === cell;
  const name = names[figure];
  const agreeing = row.cells.filter((other) => other !== cell);
  const rest = row.holds(row.cells.map((other) => (isCell(other) ? null : other.plain)));
  if (!rest) {
    const all = listed(row.cells, codebook);
    return {
      ko: `서로 모순됨: ${all.ko}`,
      en: `they cannot all be true: ${all.en}`,
    };
  }
  const others = listed(agreeing, codebook);
  const isMark = figure === 'stars' || figure === 'significant';
  const range = figureRange(row, isMark ? 'p' : figure, isCell);
  const why = isMark ? whyMark(row, cell, range) : whyNumber(name, cell, range, figure === 'p');
  if (agreeing.some((other) => accused.has(other))) return why;
  return {
    ko: `${why.ko}. 서로 맞는 수치: ${others.ko}`,
    en: `${why.en}. These agree with each other: ${others.en}`,
  };
}

function whyNumber(
  name: LocalizedText,
  { plain }: PrintedCell,
  range: Range | null,
  isP: boolean,
): LocalizedText {
  if (!range) {
    return {
      ko: `${name.ko} ${plain}: 함께 보고된 수치와 맞지 않습니다`,
      en: `${name.en} ${plain} does not go with the other figures`,
    };
  }
  const { ko, en } = between(range, isP ? null : decimalsOf(plain) + 2);
  return {
    ko: `${name.ko}의 가능한 범위는 ${ko}인데 표의 값은 ${plain}입니다(함께 보고된 수치로 계산)`,
    en: `the other figures put ${name.en} ${en}; printed is ${plain}`,
  };
}

function whyMark(row: ComparisonRow, cell: PrintedCell, range: Range | null): LocalizedText {
  const p = range ? between(range, null) : null;
  if (cell.column === 'significant') {
    const says =
      cell.plain === 'yes'
        ? { ko: '유의하다', en: 'different' }
        : { ko: '유의하지 않다', en: 'not different' };
    return {
      ko: `p${p ? ` ${p.ko}` : ''}: 본문의 서술("${says.ko}")이 표와 맞지 않습니다`,
      en: `the text calls the groups ${says.en}, which p${p ? ` ${p.en}` : ''} does not go with`,
    };
  }
  const earned = ['', ...row.settings.cutPoints.map(({ mark }) => mark)].filter((mark) =>
    row.holds(row.cells.map((other) => (other === cell ? mark : other.plain))),
  );
  const marks = earned.map((mark) => mark || '–').join(', ');
  const printed = cell.plain === '' ? '–' : cell.plain;
  return {
    ko: `p${p ? ` ${p.ko}` : ''}: 맞는 별표 ${marks}, 표의 별표 ${printed}`,
    en: `p${p ? ` ${p.en}` : ''} earns ${marks}, not ${printed}`,
  };
}

/** n, M and SD by the labels of the codebook, the figures of the test by name and value. */
function listed(cells: readonly PrintedCell[], codebook: Codebook): LocalizedText {
  const texts = cells.map((cell): LocalizedText => {
    const { subject, plain } = cell;
    const value = plain === '' ? '–' : plain;
    const name = subject.of === 'comparison' ? names[subject.figure] : cellLabel(cell, codebook).column;
    return { ko: `${name.ko} ${value}`, en: `${name.en} ${value}` };
  });
  return { ko: texts.map(({ ko }) => ko).join(', '), en: texts.map(({ en }) => en).join(', ') };
}

/** A range in words; one number where both ends would print alike. */
function between({ low, high }: Range, decimals: number | null): LocalizedText {
  const digits = (x: number) => (decimals === null ? String(Number(x.toPrecision(2))) : x.toFixed(decimals));
  const [from, to] = [digits(low), digits(high)];
  return from === to
    ? { ko: from, en: `at ${from}` }
    : { ko: `${from}~${to}`, en: `between ${from} and ${to}` };
}
