import { chiSquareUpperTail } from '../../../src/stats/distributions/chi-square-mass.ts';
import { fUpperTail } from '../../../src/stats/distributions/f-mass.ts';
import { studentTTwoSidedP } from '../../../src/stats/distributions/student-t-two-sided-p.ts';
import { chiSquareOf, Draws, fOf, sampleOf, tOf } from './draws.ts';

/** A table as somebody may print it, without a slip: lines of "|" as `textGrid` reads them, and what its cells are. */
export interface HonestTable {
  readonly text: string;
  readonly caption: string | null;
  readonly notes: readonly string[];
  /** Of each cell of the body with figures, by "row,column" of the grid: "mean 4.12", "sd .51", in their order. */
  readonly truth: ReadonlyMap<string, readonly string[]>;
}

interface Style {
  readonly draws: Draws;
  readonly korean: boolean;
  readonly decimals: number;
  /** Whether figures below 1 have no zero before the point. */
  readonly bare: boolean;
}

/** One of several layouts and kinds of table, by a seed. */
export function honestTable(seed: number): HonestTable {
  const draws = new Draws(seed);
  const style = { draws, korean: draws.chance(0.5), decimals: draws.of(2, 2, 3), bare: draws.chance(0.3) };
  const make = draws.of(
    besideEachOther,
    belowEachOther,
    whoAnswered,
    crossTable,
    sources,
    correlations,
    regression,
    reliability,
  );
  return make(style);
}

/** Cells of a table while it is written. */
class Writing {
  readonly lines: string[][] = [];
  readonly truth = new Map<string, string[]>();

  line(...cells: readonly (string | Written)[]): void {
    const row = this.lines.length;
    this.lines.push(
      cells.map((cell, column) => {
        if (typeof cell === 'string') return cell;
        this.truth.set(`${row},${column}`, [...cell.is]);
        return cell.text;
      }),
    );
  }

  table(caption: string | null, notes: readonly string[]): HonestTable {
    return {
      text: this.lines.map((cells) => `|${cells.join('|')}|`).join('\n'),
      caption,
      notes,
      truth: this.truth,
    };
  }
}

interface Written {
  readonly text: string;
  readonly is: readonly string[];
}

function figure({ decimals, bare }: Style, statistic: string, value: number, places = decimals): Written {
  const fixed = value.toFixed(places);
  const text = bare ? fixed.replace(/^(-?)0\./, '$1.') : fixed;
  return { text, is: [`${statistic} ${text}`] };
}

const whole = (statistic: string, value: number): Written => ({
  text: String(value),
  is: [`${statistic} ${value}`],
});

function pFigure({ draws }: Style, p: number): Written {
  if (p < 0.001 && draws.chance(0.8)) {
    const text = draws.of('<.001', '< .001', '<0.001');
    return { text, is: [`p ${text.replace(' ', '')}`] };
  }
  const text = draws.chance(0.6) ? p.toFixed(3).replace(/^0/, '') : p.toFixed(3);
  return { text, is: [`p ${text}`] };
}

const legend = '*p<.05, **p<.01, ***p<.001';
const marksOf = (p: number) => (p < 0.001 ? '***' : p < 0.01 ? '**' : p < 0.05 ? '*' : '');

function withMarks({ text, is }: Written, p: number): Written {
  const marks = marksOf(p);
  return { text: text + marks, is: [...is, `marks${marks === '' ? '' : ` ${marks}`}`] };
}

/** M and SD of a group in the columns or the cell that a style gives them. */
function spreadCells(
  style: Style,
  spread: 'columns' | 'brackets' | 'plus',
  m: number,
  sd: number,
): Written[] {
  const [mean, deviation] = [figure(style, 'mean', m), figure(style, 'sd', sd)];
  if (spread === 'columns') return [mean, deviation];
  const text =
    spread === 'brackets' ? `${mean.text} (${deviation.text})` : `${mean.text} ± ${deviation.text}`;
  return [{ text, is: [...mean.is, ...deviation.is] }];
}

const spreadHeads = {
  columns: (korean: boolean) => (korean ? ['평균', '표준편차'] : ['M', 'SD']),
  brackets: (korean: boolean) => [korean ? '평균(표준편차)' : 'M (SD)'],
  plus: (korean: boolean) => [korean ? '평균±표준편차' : 'Mean ± SD'],
} as const;

const subjects = {
  ko: ['서비스 품질', '서비스 만족', '행복감', '유형성', '신뢰성', '공감성'],
  en: ['Service quality', 'Satisfaction', 'Happiness', 'Tangibles', 'Reliability index', 'Empathy'],
} as const;
const names = (style: Style) => (style.korean ? subjects.ko : subjects.en);

/** Two groups beside each other, a row a scale. */
function besideEachOther(style: Style): HonestTable {
  const { draws, korean } = style;
  const table = new Writing();
  const spread = draws.of('columns', 'brackets', 'plus');
  const [n1, n2] = [draws.whole(12, 150), draws.whole(12, 150)];
  const heads = korean
    ? [`사업지역(n=${n1})`, `비교지역(n=${n2})`]
    : [`Pilot (n = ${n1})`, `Control (n = ${n2})`];
  const own = spreadHeads[spread](korean);
  const over = (head: string) => [head, ...own.slice(1).map(() => '<')];
  const welch = draws.chance(0.3);
  const [withDf, marked] = [draws.chance(0.5), draws.chance(0.6)];
  const tests = [
    korean ? draws.of('t', 't값') : 't',
    ...(withDf ? [korean ? '자유도' : 'df'] : []),
    korean ? draws.of('p', '유의확률') : 'p',
  ];
  if (draws.chance(0.2))
    table.line(
      korean ? '표 3. 지표 비교' : 'Table 3. Comparison of indicators',
      ...over('<').slice(0),
      ...over('<'),
      ...tests.map(() => '<'),
    );
  const first = table.lines.length;
  table.line(korean ? '구분' : 'Scale', ...heads.flatMap(over), ...tests);
  table.line('^', ...own, ...own, ...tests.map(() => '^'));
  for (const name of names(style).slice(0, draws.whole(2, 6))) {
    const centre = 3 + draws.next();
    const one = sampleOf(draws, n1, centre + draws.next(), 0.3 + draws.next());
    const other = sampleOf(draws, n2, centre, 0.3 + draws.next());
    const { t, df } = tOf(one, other, welch);
    const p = studentTTwoSidedP(t, df);
    const printedT = figure(style, 't', t, draws.of(2, 3));
    table.line(
      name,
      ...spreadCells(style, spread, one.mean, one.sd),
      ...spreadCells(style, spread, other.mean, other.sd),
      marked ? withMarks(printedT, p) : printedT,
      ...(withDf ? [welch ? figure(style, 'df', df, 2) : whole('df', df)] : []),
      pFigure(style, p),
    );
  }
  const inGrid = first > 0;
  return table.table(
    inGrid ? null : korean ? '<표 3> 지표 비교' : 'Table 3. Comparison of indicators',
    marked ? [legend] : [],
  );
}

/** Groups below each other, by characteristic: the test once, on the first row. */
function belowEachOther(style: Style): HonestTable {
  const { draws, korean } = style;
  const table = new Writing();
  const spread = draws.of('columns', 'brackets', 'plus');
  const own = spreadHeads[spread](korean);
  const merged = draws.chance(0.5);
  const marked = draws.chance(0.5);
  table.line(
    korean ? '구분' : 'Characteristic',
    korean ? '항목' : 'Level',
    'N',
    ...own,
    draws.of('t/F', 't or F'),
    korean ? '유의확률' : 'p',
  );
  const variables = korean
    ? ([
        ['성별', ['남성', '여성']],
        ['연령', ['20대', '30대', '40대']],
        ['지역', ['제주시', '서귀포시']],
        ['학력', ['고졸', '대졸', '대학원']],
      ] as const)
    : ([
        ['Gender', ['Men', 'Women']],
        ['Age', ['20s', '30s', '40s']],
        ['Region', ['North', 'South']],
        ['Education', ['High school', 'College', 'Graduate']],
      ] as const);
  for (const [variable, levels] of variables) {
    const centre = 3 + draws.next();
    const groups = levels.map(() =>
      sampleOf(draws, draws.whole(8, 90), centre + draws.next() * 0.6, 0.4 + draws.next() * 0.5),
    );
    const [one, other] = groups;
    if (!one || !other) continue;
    const two = groups.length === 2 ? tOf(one, other, false) : null;
    const many = fOf(groups);
    const p = two
      ? studentTTwoSidedP(two.t, two.df)
      : fUpperTail(many.f, { degreesOfFreedom1: many.df1, degreesOfFreedom2: many.df2 });
    const test = figure(style, 'test', two ? two.t : many.f, 3);
    for (const [index, level] of levels.entries()) {
      const group = groups[index];
      if (!group) continue;
      const later = merged ? '^' : '';
      table.line(
        index === 0 ? variable : later,
        level,
        whole('n', group.n),
        ...spreadCells(style, spread, group.mean, group.sd),
        index === 0 ? (marked ? withMarks(test, p) : test) : later,
        index === 0 ? pFigure(style, p) : later,
      );
    }
  }
  return table.table(korean ? '[표 7] 일반적 특성에 따른 차이' : 'Table 7', marked ? [legend] : []);
}

/** Counts and percents of levels by group, with chi-square. */
function crossTable(style: Style): HonestTable {
  const { draws, korean } = style;
  const table = new Writing();
  const [n1, n2] = [draws.whole(30, 200), draws.whole(30, 200)];
  table.line(
    korean ? '구분' : 'Variable',
    korean ? '범주' : 'Level',
    ...(korean
      ? [`사업지역(n=${n1})`, `비교지역(n=${n2})`]
      : [`Pilot (n = ${n1})`, `Control (n = ${n2})`]
    ).map((head) => `${head}${korean ? ' 빈도(%)' : ', n (%)'}`),
    'χ²',
    'df',
    'p',
  );
  const variables = korean
    ? ([
        ['성별', ['남성', '여성']],
        ['학력', ['고졸 이하', '대졸', '대학원']],
      ] as const)
    : ([
        ['Gender', ['Men', 'Women']],
        ['Education', ['High school', 'College', 'Graduate']],
      ] as const);
  const sign = draws.of('', '%');
  for (const [variable, levels] of variables) {
    const split = (n: number) => {
      const counts = levels.map(() => 0);
      for (let person = 0; person < n; person++) {
        const at = draws.whole(0, levels.length - 1);
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return counts;
    };
    const [one, other] = [split(n1), split(n2)];
    const counts = levels.map((_, at) => [one[at] ?? 0, other[at] ?? 0]);
    const { x, df } = chiSquareOf(counts);
    const cell = (count: number, n: number): Written => {
      const percent = ((100 * count) / n).toFixed(1);
      return { text: `${count} (${percent}${sign})`, is: [`n ${count}`, `percent ${percent}`] };
    };
    for (const [index, level] of levels.entries())
      table.line(
        index === 0 ? variable : '',
        level,
        cell(one[index] ?? 0, n1),
        cell(other[index] ?? 0, n2),
        index === 0 ? figure({ ...style, bare: false }, 'chi_square', x, 2) : '',
        index === 0 ? whole('df', df) : '',
        index === 0 ? pFigure(style, chiSquareUpperTail(x, df)) : '',
      );
  }
  return table.table(korean ? '표 2. 응답자 특성' : 'Table 2. Respondents', []);
}

/** Who answered: a column of everybody and of groups, the statistic in the label of the row. */
function whoAnswered(style: Style): HonestTable {
  const { draws, korean } = style;
  const table = new Writing();
  const [n1, n2] = [draws.whole(20, 150), draws.whole(20, 150)];
  table.line(
    korean ? '특성' : 'Characteristic',
    ...(korean
      ? [`실험군(n = ${n1})`, `대조군(n = ${n2})`]
      : [`Intervention (n = ${n1})`, `Control (n = ${n2})`]),
    'p',
  );
  const plain = { ...style, bare: false };
  const age = [sampleOf(draws, n1, 45, 12), sampleOf(draws, n2, 46, 13)] as const;
  const m = (at: 0 | 1) => {
    const [mean, sd] = [figure(plain, 'mean', age[at].mean, 1), figure(plain, 'sd', age[at].sd, 1)];
    return { text: `${mean.text} (${sd.text})`, is: [...mean.is, ...sd.is] };
  };
  const { t, df } = tOf(age[0], age[1], false);
  table.line(
    korean ? '연령, 평균(표준편차)' : 'Age, mean (SD)',
    m(0),
    m(1),
    pFigure(style, studentTTwoSidedP(t, df)),
  );
  const women = [draws.whole(1, n1 - 1), draws.whole(1, n2 - 1)] as const;
  const share = (count: number, n: number) => {
    const percent = ((100 * count) / n).toFixed(1);
    return { text: `${count} (${percent})`, is: [`n ${count}`, `percent ${percent}`] };
  };
  const { x } = chiSquareOf([
    [women[0], women[1]],
    [n1 - women[0], n2 - women[1]],
  ]);
  table.line(
    korean ? '여성, n (%)' : 'Women, n (%)',
    share(women[0], n1),
    share(women[1], n2),
    pFigure(style, chiSquareUpperTail(x, 1)),
  );
  return table.table(null, []);
}

/** A table of the sources of an analysis of variance. */
function sources(style: Style): HonestTable {
  const { draws, korean } = style;
  const table = new Writing();
  const groups = Array.from({ length: draws.whole(3, 5) }, () =>
    sampleOf(draws, draws.whole(8, 60), 3 + draws.next(), 0.8),
  );
  const { f, df1, df2 } = fOf(groups);
  const within = groups.reduce((sum, { n, sd }) => sum + (n - 1) * sd ** 2, 0);
  const between = (f * df1 * within) / df2;
  const shown = (statistic: string, value: number) => figure({ ...style, bare: false }, statistic, value, 3);
  const p = fUpperTail(f, { degreesOfFreedom1: df1, degreesOfFreedom2: df2 });
  table.line(
    ...(korean
      ? ['변량원', '제곱합', '자유도', '평균제곱', 'F', '유의확률']
      : ['Source', 'SS', 'df', 'MS', 'F', 'p']),
  );
  table.line(
    korean ? '집단 간' : 'Between groups',
    shown('sum_of_squares', between),
    whole('df', df1),
    shown('mean_square', between / df1),
    shown('f', f),
    pFigure(style, p),
  );
  table.line(
    korean ? '집단 내' : 'Within groups',
    shown('sum_of_squares', within),
    whole('df', df2),
    shown('mean_square', within / df2),
    '',
    '',
  );
  table.line(
    korean ? '전체' : 'Total',
    shown('sum_of_squares', between + within),
    whole('df', df1 + df2),
    '',
    '',
    '',
  );
  return table.table(korean ? '<표 9> 분산분석' : 'Table 9. Analysis of variance', []);
}

/** M, SD and correlations of scales, of normal scores of the same people. */
function correlations(style: Style): HonestTable {
  const { draws, korean } = style;
  const table = new Writing();
  const n = draws.whole(30, 300);
  const labels = names(style).slice(0, draws.whole(3, 5));
  const common = Array.from({ length: n }, () => draws.normal());
  const scores = labels.map(() => common.map((one) => 3 + 0.5 * (one + draws.normal())));
  const numbered = draws.chance(0.5);
  const moments = draws.chance(0.6);
  const heads = labels.map((label, at) => (numbered ? String(at + 1) : label));
  table.line(korean ? '변수' : 'Variable', ...(moments ? spreadHeads.columns(korean) : []), ...heads);
  for (const [at, label] of labels.entries()) {
    const own = scores[at] ?? [];
    const { mean, sd } = momentsOf(own);
    const cells = labels.map((_, other): string | Written => {
      if (other > at) return '';
      if (other === at) return draws.of('1', '—');
      const r = rOf(own, scores[other] ?? []);
      const t = r * Math.sqrt((n - 2) / (1 - r * r));
      return withMarks(figure({ ...style, bare: true }, 'r', r), studentTTwoSidedP(t, n - 2));
    });
    for (const [other, cell] of cells.entries())
      if (cell === '1') cells[other] = { text: '1', is: ['r 1', 'marks'] };
    table.line(
      numbered ? `${at + 1}. ${label}` : label,
      ...(moments ? [figure(style, 'mean', mean), figure(style, 'sd', sd)] : []),
      ...cells,
    );
  }
  return table.table(korean ? `<표 5> 상관관계 (N = ${n})` : `Table 5. Correlations (N = ${n})`, [legend]);
}

function momentsOf(scores: readonly number[]): { readonly mean: number; readonly sd: number } {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    mean,
    sd: Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1)),
  };
}

function rOf(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [momentsOf(one), momentsOf(other)];
  const products = one.reduce((sum, score, at) => sum + (score - a.mean) * ((other[at] ?? 0) - b.mean), 0);
  return products / ((one.length - 1) * a.sd * b.sd);
}

/** Coefficients with their t, as if of a regression with so many terms. */
function regression(style: Style): HonestTable {
  const { draws, korean } = style;
  const table = new Writing();
  const n = draws.whole(40, 400);
  const terms = names(style).slice(0, draws.whole(2, 5));
  const df = n - terms.length - 1;
  const shown = { ...style, bare: false, decimals: 3 };
  table.line(
    korean ? draws.of('독립변수', '변수') : 'Predictor',
    ...(korean ? ['B', 'S.E.', 'β', 't', '유의확률'] : ['B', 'SE', 'β', 't', 'p']),
  );
  for (const term of terms) {
    const [b, se] = [draws.normal() * 0.4, 0.05 + 0.2 * draws.next()];
    const t = b / se;
    const p = studentTTwoSidedP(t, df);
    table.line(
      term,
      figure(shown, 'b', b),
      figure(shown, 'se', se),
      figure(style, 'beta', Math.max(-0.9, Math.min(0.9, b)), 2),
      withMarks(figure(shown, 't', t), p),
      pFigure(style, p),
    );
  }
  return table.table(korean ? `표 8. 회귀분석 (N = ${n})` : `Table 8. Regression (N = ${n})`, [legend]);
}

/** Numbers of items and alphas. */
function reliability(style: Style): HonestTable {
  const { draws, korean } = style;
  const table = new Writing();
  table.line(
    korean ? '하위요인' : 'Subscale',
    korean ? '문항 수' : 'Number of items',
    korean ? draws.of('Cronbach’s α', '신뢰도') : draws.of("Cronbach's α", 'Cronbach alpha', 'α'),
  );
  for (const name of names(style))
    table.line(
      name,
      whole('items', draws.whole(3, 12)),
      figure({ ...style, bare: true }, 'cronbach_alpha', 0.6 + 0.35 * draws.next(), 2),
    );
  return table.table(korean ? '표 1. 신뢰도' : null, []);
}
