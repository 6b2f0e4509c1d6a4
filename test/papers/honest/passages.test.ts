import { expect, test } from 'vitest';
import { auditPaper, type PaperAudit } from '../../../src/papers/audit-paper.ts';
import { cellsOf } from '../../../src/printed/audit/check.ts';
import { paperOf, paragraph } from '../text/read-text.ts';
import { textGrid } from '../text-grid.ts';
import { Draws } from './draws.ts';
import { honestPassage, type Passage } from './passages.ts';

const seeds = Array.from({ length: 250 }, (_, seed) => seed + 1);

const audited = ({ table, sentences }: Passage): PaperAudit =>
  auditPaper(
    paperOf(
      ...sentences.map(paragraph),
      paragraph('결과는 다음과 같다.'),
      ...(table.caption === null ? [] : [paragraph(table.caption)]),
      textGrid(table.text),
      ...table.notes.map(paragraph),
    ),
  );

test('honest sentences about honest tables raise no alarm, and many are held against them', () => {
  const alarms: string[] = [];
  const held = { repeated: 0, significance: 0 };
  for (const seed of seeds) {
    const passage = honestPassage(seed);
    const { findings, checks } = audited(passage);
    for (const { message } of findings)
      alarms.push(`${seed}: ${message.en} | ${passage.sentences.join(' ')}`);
    for (const { rule } of checks) if (rule === 'repeated' || rule === 'significance') held[rule] += 1;
  }
  expect(alarms).toEqual([]);
  expect(held.repeated).toBeGreaterThan(seeds.length / 2);
  expect(held.significance).toBeGreaterThan(seeds.length / 10);
});

/** One digit of a figure of a sentence is another, or its words say the opposite. */
test('a planted digit or word of a sentence is found, and it is in question', () => {
  const found = { planted: 0, caught: 0, accused: 0 };
  for (const seed of seeds) {
    const passage = honestPassage(seed);
    const draws = new Draws(seed + 9_000_000);
    const { checks } = audited(passage);
    const own = checks.filter(({ rule }) => rule === 'repeated' || rule === 'significance');
    const check = own[draws.whole(0, Math.max(0, own.length - 1))];
    const figure = check && cellsOf(check).find(({ place }) => place.in === 'text');
    if (!check || figure?.place.in !== 'text') continue;
    const { block, start, end } = figure.place;
    const sentence = passage.sentences[block] ?? '';
    const changed =
      check.rule === 'significance'
        ? opposite(sentence)
        : sentence.slice(0, start) + otherDigit(sentence.slice(start, end), draws) + sentence.slice(end);
    const planted = { ...passage, sentences: passage.sentences.with(block, changed) };
    found.planted += 1;
    const { findings } = audited(planted);
    const cells = findings.flatMap((finding) => finding.cells);
    if (findings.length > 0) found.caught += 1;
    if (cells.some(({ place }) => place.in === 'text' && place.block === block)) found.accused += 1;
  }
  expect(found.planted).toBeGreaterThan(seeds.length / 3);
  expect(found.caught / found.planted).toBeGreaterThanOrEqual(0.9);
  expect(found.accused / found.caught).toBeGreaterThanOrEqual(0.95);
});

function otherDigit(text: string, draws: Draws): string {
  const digits = [...text].flatMap((letter, at) => (/\d/u.test(letter) ? [at] : []));
  const at = digits[draws.whole(0, digits.length - 1)] ?? 0;
  return `${text.slice(0, at)}${(Number(text[at]) + draws.whole(1, 9)) % 10}${text.slice(at + 1)}`;
}

function opposite(sentence: string): string {
  const words: readonly (readonly [string, string])[] = [
    ['유의하지 않았다', '유의하였다'],
    ['차이가 없었다', '차이가 있었다'],
    ['did not differ significantly', 'differed significantly'],
  ];
  for (const [no, yes] of words) {
    if (sentence.includes(no)) return sentence.replace(no, yes);
    if (sentence.includes(yes)) return sentence.replace(yes, no);
  }
  return sentence;
}
