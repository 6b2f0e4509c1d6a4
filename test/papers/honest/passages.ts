import { Draws } from './draws.ts';
import { type HonestTable, honestTable } from './honest-tables.ts';

/** An honest table, and sentences of the same paper that speak of it. */
export interface Passage {
  readonly table: HonestTable;
  readonly sentences: readonly string[];
}

/** A figure that a sentence repeats, and can be told by the sentence and the table. */
export interface Repeated {
  readonly sentence: number;
  readonly plain: string;
}

interface Row {
  readonly label: string;
  /** Figures by statistic, in the order of the columns. */
  readonly of: (statistic: string) => readonly string[];
}

/** Sentences that a careful author writes below a table: figures as printed or with fewer digits, and words that fit its p. */
export function honestPassage(seed: number): Passage {
  const table = honestTable(seed);
  const draws = new Draws(seed + 5_000_000);
  const korean = /[가-힣]/u.test(table.text);
  const number = /(?:표|Table)\s?(\d+)/u.exec(`${table.caption ?? ''} ${table.text}`)?.[1] ?? '9';
  const rows = rowsOf(table).filter(({ label }) => label.length > 1);
  const row = rows[draws.whole(0, Math.max(0, rows.length - 1))];
  if (!row) return { table, sentences: [] };
  const cite = korean
    ? draws.of(`표 ${number}에서`, `<표 ${number}>과 같이`)
    : draws.of(`As Table ${number} shows,`, `In Table ${number},`);
  const own = { row, cite, korean, draws };
  const made = [...groupMeans(own, table), ...shares(own), ...alphas(own), ...claims(own), ...others(own)];
  return { table, sentences: made };
}

interface Telling {
  readonly row: Row;
  readonly cite: string;
  readonly korean: boolean;
  readonly draws: Draws;
}

/** The last text before the first figure of a line, as its label. */
function rowsOf({ text, truth }: HonestTable): Row[] {
  const lines = text.split('\n').map((line) => line.slice(1, -1).split('|'));
  return lines.flatMap((cells, row) => {
    const figures = cells.flatMap((_, column) => truth.get(`${row},${column}`) ?? []);
    const first = cells.findIndex((_, column) => truth.has(`${row},${column}`));
    const label = cells.slice(0, Math.max(0, first)).findLast((cell) => cell !== '' && cell !== '^') ?? '';
    if (figures.length === 0 || label === '' || /[,(]/u.test(label)) return [];
    const of = (statistic: string) =>
      figures.flatMap((one) => (one.startsWith(`${statistic} `) ? [one.slice(statistic.length + 1)] : []));
    return [{ label: label.replace(/^\d+\. /u, ''), of }];
  });
}

/** As printed, or with a digit less. */
function shorter(plain: string, draws: Draws): string {
  const places = plain.split('.')[1]?.length ?? 0;
  if (places < 2 || draws.chance(0.7)) return plain;
  const text = Number(plain).toFixed(places - 1);
  return plain.startsWith('0') || plain.startsWith('-0') ? text : text.replace(/^(-?)0\./u, '$1.');
}

function groupMeans({ row, cite, korean, draws }: Telling, { text }: HonestTable): string[] {
  const [means, sds] = [row.of('mean'), row.of('sd')];
  const names = korean ? ['사업지역', '비교지역'] : ['Pilot', 'Control'];
  if (means.length !== 2 || sds.length !== 2 || !names.every((name) => text.includes(name))) return [];
  const [one = '', other = ''] = names.map((name, at) => {
    const [m, sd] = [shorter(means[at] ?? '', draws), shorter(sds[at] ?? '', draws)];
    return korean
      ? draws.of(
          `${name}(M=${m}, SD=${sd})`,
          `${name}은 평균 ${m}점(SD=${sd})`.replace('은 ', draws.of('은 ', '에서 ')),
        )
      : `the ${name} ${draws.of('group', 'site')} (M = ${m}, SD = ${sd})`;
  });
  return [
    korean
      ? draws.of(
          `${cite} ${row.label}의 평균은 ${one}, ${other}이었다.`,
          `${cite} ${row.label}에서 ${one}과 ${other}을 비교하였다.`,
        )
      : draws.of(
          `${cite} ${row.label} was compared in ${one} and ${other}.`,
          `${cite} ${row.label} differed between ${one} and ${other}.`,
        ),
  ];
}

function shares({ row, cite, korean, draws }: Telling): string[] {
  const [[n], [percent]] = [row.of('n'), row.of('percent')];
  if (n === undefined || percent === undefined || row.of('percent').length !== 1) return [];
  const share = shorter(percent, draws);
  return [
    korean
      ? `${cite} ${row.label}${draws.of('은', '이')} ${n}명(${share}%)이었다.`
      : `${cite} ${row.label} (n = ${n}, ${share}%) were asked.`,
  ];
}

function alphas({ row, cite, korean, draws }: Telling): string[] {
  const [alpha] = row.of('cronbach_alpha');
  if (alpha === undefined) return [];
  return [
    korean
      ? `${cite} ${row.label}의 ${draws.of('신뢰도는', 'Cronbach α는')} ${alpha}${draws.of('이었다', '로 나타났다')}.`
      : `${cite} ${row.label} had a Cronbach’s α of ${alpha}.`,
  ];
}

function claims({ row, cite, korean, draws }: Telling): string[] {
  const [p, ...further] = row.of('p');
  if (p === undefined || further.length > 0) return [];
  const isYes = p.startsWith('<') || Number(p) < 0.05;
  if (!p.startsWith('<') && Math.abs(Number(p) - 0.05) < 0.002) return [];
  return [
    korean
      ? isYes
        ? draws.of(
            `${cite} ${row.label}의 차이는 통계적으로 유의하였다.`,
            `${cite} ${row.label}에는 유의한 차이가 있었다.`,
          )
        : draws.of(
            `${cite} ${row.label}의 차이는 통계적으로 유의하지 않았다.`,
            `${cite} ${row.label}에는 유의한 차이가 없었다.`,
          )
      : isYes
        ? `${cite} ${row.label} differed significantly.`
        : `${cite} ${row.label} did not differ significantly.`,
  ];
}

/** Sentences about other figures than those of the row. */
function others({ row, cite, korean, draws }: Telling): string[] {
  const m = (1 + 4 * draws.next()).toFixed(2);
  const percent = (100 * draws.next()).toFixed(1);
  const ko = [
    `${cite} ${row.label}을 보면 여성(M=${m})이 높았다.`,
    `${cite} ${row.label}의 평균 차이는 ${m}이었다.`,
    `${cite} ${row.label} 중 ${percent}%가 만족하였다.`,
    `선행연구에서 ${row.label}은 평균 ${m}점이었으며 ${cite} 볼 수 있다.`,
    `${cite} ${row.label}은 약 ${percent}%로 나타났다.`,
    `${cite} ${row.label}이 유의한지 여부를 보았다.`,
    `${row.label}은 평균 ${m}점이었다.`,
    `${cite} ${row.label}은 5점 만점에 각각 평균 ${m}점, 평균 ${m}점이었다.`,
    `${cite} ${row.label}은 유의한 경향을 보였다.`,
  ] as const;
  const en = [
    `${cite} ${row.label} was higher among women (M = ${m}) than expected.`,
    `${cite} ${row.label} had a mean difference of ${m}.`,
    `${cite} ${percent}% of ${row.label} were content.`,
    `An earlier study found ${row.label} at M = ${m}, see Table 3.`,
    `${cite} ${row.label} was about ${percent}%.`,
    `We asked whether ${row.label} differed significantly in Table 3.`,
    `${row.label} was M = ${m}.`,
    `${cite} ${row.label} for older users was lower (M = ${m}).`,
    `${cite} ${row.label} differed marginally significantly.`,
  ] as const;
  return korean ? [draws.of(...ko)] : [draws.of(...en)];
}
