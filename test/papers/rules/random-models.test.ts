import { expect, test } from 'vitest';
import { checksOfTable } from '../../../src/papers/rules/checks-of-table.ts';
import { statementsOfTable } from '../../../src/papers/statements/statements-of-table.ts';
import { holdsAsPrinted } from '../../../src/printed/audit/check.ts';
import { chiSquareUpperTail } from '../../../src/stats/distributions/chi-square-mass.ts';
import { fUpperTail } from '../../../src/stats/distributions/f-mass.ts';
import { Draws } from '../honest/draws.ts';
import { readTextTable } from '../text-grid.ts';

const pText = (p: number) => (p < 0.001 ? '<.001' : p.toFixed(3).replace(/^0/u, ''));

/** Models one after the other: R², its change, F of the change and p. */
function summaries(draws: Draws): string {
  const n = draws.whole(40, 500);
  let [share, terms] = [0, 0];
  const lines = Array.from({ length: draws.whole(2, 4) }, (_, at) => {
    const added = draws.whole(1, 4);
    const change = (1 - share) * 0.3 * draws.next();
    share += change;
    terms += added;
    const df2 = n - terms - 1;
    const f = change / added / ((1 - share) / df2);
    const p = fUpperTail(f, { degreesOfFreedom1: added, degreesOfFreedom2: df2 });
    return `|${at + 1}|${share.toFixed(3)}|${change.toFixed(3)}|${f.toFixed(2)}|${added}|${df2}|${pText(p)}|`;
  });
  return [
    draws.of('|Model|R²|ΔR²|ΔF|df1|df2|p|', '|모형|R²|R² 변화량|F 변화량|df1|df2|유의확률|'),
    ...lines,
  ].join('\n');
}

/** Nested models, each against the one before or against the first. */
function nested(draws: Draws): string {
  const toFirst = draws.chance(0.4);
  const models = [{ x: 50 + 200 * draws.next(), df: draws.whole(20, 60) }];
  for (let at = 1; at < draws.whole(3, 5); at++) {
    const before = models.at(-1) ?? { x: 0, df: 0 };
    models.push({ x: before.x + 20 * draws.next(), df: before.df + draws.whole(1, 6) });
  }
  const lines = models.map((model, at) => {
    const against = at === 0 ? null : models[toFirst ? 0 : at - 1];
    if (!against) return `|M${at + 1}|${model.x.toFixed(2)}|${model.df}||||`;
    const [x, df] = [model.x - against.x, model.df - against.df];
    return `|M${at + 1}|${model.x.toFixed(2)}|${model.df}|${x.toFixed(2)}|${df}|${pText(chiSquareUpperTail(x, df))}|`;
  });
  return [draws.of('|Model|χ²|df|Δχ²|Δdf|p|', '|모형|χ²|자유도|χ² 차이|자유도 차이|p|'), ...lines].join('\n');
}

const brokenIn = (text: string) => {
  const table = readTextTable(text, { caption: 'Table 1' });
  const { checks } = checksOfTable(table, statementsOfTable(table), { confidenceLevel: 0.95 });
  return { count: checks.length, broken: checks.filter((check) => !holdsAsPrinted(check)) };
};

/** The figure of a change with its first digit changed, so that no rounding explains it. */
function planted(text: string, draws: Draws): string {
  const lines = text.split('\n').map((line) => line.split('|'));
  const line = lines[draws.whole(2, lines.length - 1)];
  if (line) line[4] = (line[4] ?? '').replace(/\d/u, (digit) => String((Number(digit) + 3) % 10));
  return lines.map((cells) => cells.join('|')).join('\n');
}

test.each([
  ['summaries of models', summaries],
  ['nested models', nested],
] as const)('300 random %s raise no alarm; a first digit of a change is found', (_, make) => {
  let [checks, caught] = [0, 0];
  for (let seed = 1; seed <= 300; seed++) {
    const text = make(new Draws(seed));
    const { count, broken } = brokenIn(text);
    expect(broken.map(({ rule, about }) => `${seed} ${rule} ${about[0]?.plain}\n${text}`)).toEqual([]);
    checks += count;
    if (brokenIn(planted(text, new Draws(seed + 1000))).broken.length > 0) caught += 1;
  }
  expect(checks).toBeGreaterThan(900);
  expect(caught / 300).toBeGreaterThanOrEqual(0.9);
});
