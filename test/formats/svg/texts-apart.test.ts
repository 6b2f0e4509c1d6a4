import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/document/document.ts';
import type { Drawing } from '../../../src/document/drawing.ts';
import { drawPicture } from '../../../src/formats/svg/draw-picture.ts';
import { onPaper } from '../../../src/formats/svg/theme.ts';
import { fc } from '../../fast-check.ts';
import { textBoxes, textFaults } from './text-boxes.ts';

const word = fc.stringMatching(/^([가-힣]{1,14}|[A-Za-z]{1,14}|\([0-9~%.]{1,6}\))$/);
const label = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const figure = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null, freq: 8 });
const estimate = fc.record({ value: figure, low: figure, high: figure });
const signed = fc.double({ min: -60, max: 60, noNaN: true });
const series = (labels: readonly string[]) => labels.map((one, index) => ({ id: `g${index}`, label: one }));
const labels = (from: number, to: number) => fc.array(label, { minLength: from, maxLength: to });
const indent = fc.integer({ min: 0, max: 3 });

/** Rows, each with something for every one of the groups. */
const rowsOf = <Cell>(cell: fc.Arbitrary<Cell>, { least = 1, most = 12, groups = 4 } = {}) =>
  labels(1, groups).chain((named) =>
    fc.record({
      named: fc.constant(named),
      rows: fc.array(
        fc.record({
          label,
          indent,
          cells: fc.array(cell, { minLength: named.length, maxLength: named.length }),
        }),
        { minLength: least, maxLength: most },
      ),
    }),
  );

const drawings: Readonly<Record<Drawing['kind'], fc.Arbitrary<Drawing>>> = {
  dots: fc.tuple(rowsOf(estimate), label).map(([{ named, rows }, axis]) => ({
    kind: 'dots',
    axis: { label: axis, min: 0, max: 100 },
    decimals: 1,
    series: series(named),
    rows: rows.map(({ cells, ...row }) => ({ ...row, points: cells })),
  })),
  diverging_bars: fc
    .tuple(fc.integer({ min: 2, max: 11 }), rowsOf(fc.constant(0)))
    .chain(([answers, { rows }]) =>
      fc
        .array(fc.array(fc.nat(50), { minLength: answers, maxLength: answers }), {
          minLength: rows.length,
          maxLength: rows.length,
        })
        .map((people) => ({
          kind: 'diverging_bars' as const,
          answers: Array.from({ length: answers }, (_, index) => String(index)),
          rows: rows.map((row, index) => ({ label: row.label, indent: 0, people: people[index] ?? null })),
        })),
    ),
  forest: fc
    .tuple(rowsOf(fc.record({ value: signed, low: signed, high: signed }), { groups: 1 }), labels(2, 2))
    .map(([{ rows }, [left = '', right = '']]) => ({
      kind: 'forest',
      axis: { label: 'g', min: null, max: null },
      decimals: 2,
      sides: [left, right],
      rows: rows.map(({ cells: [first], ...row }) => ({
        ...row,
        estimate: first ?? { value: null, low: null, high: null },
      })),
    })),
  heat_map: rowsOf(figure).map(({ named, rows }) => ({
    kind: 'heat_map',
    axis: { label: 'mean', min: 0, max: 100 },
    decimals: 2,
    columns: series(named),
    rows: rows.map(({ cells, ...row }) => ({ ...row, values: row.indent === 1 ? [] : cells })),
  })),
  radar: rowsOf(figure, { least: 3 }).map(({ named, rows }) => ({
    kind: 'radar',
    axis: { label: 'score', min: 0, max: 100 },
    decimals: 1,
    series: series(named),
    rows: rows.map(({ cells, label: spoke }) => ({ label: spoke, values: cells })),
  })),
  distributions: fc
    .array(
      fc.record({ label, mean: figure, people: fc.array(fc.nat(30), { minLength: 11, maxLength: 11 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((groups) => ({
      kind: 'distributions',
      axis: { label: 'score', min: 0, max: 100 },
      decimals: 2,
      width: 10,
      rows: groups.map(({ label: group, mean, people }) => ({
        label: group,
        mean,
        bars: people.map((count, bar) => ({ from: bar * 10 - 5, to: bar * 10 + 5, people: count })),
        curve: [],
      })),
    })),
  changes: fc
    .tuple(rowsOf(fc.record({ from: figure, to: figure, change: estimate }), { groups: 3 }), labels(2, 2))
    .map(([{ named, rows }, [first = '', second = '']]) => ({
      kind: 'changes',
      axis: { label: 'score', min: 0, max: 100 },
      decimals: 1,
      series: series(named),
      times: [first, second],
      rows: rows.map(({ cells, ...row }) => ({ ...row, changes: cells })),
    })),
  ranges: fc
    .array(fc.record({ label, low: signed, length: fc.nat(9), value: signed, inside: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((rows) => ({
      kind: 'ranges',
      legend: { range: 'range', inside: 'inside', outside: 'outside' },
      decimals: 4,
      rows: rows.map(({ length, ...row }) => ({
        ...row,
        high: row.low + length,
        printed: row.value.toFixed(3),
      })),
    })),
};

const labelsOf = (drawing: Drawing): string[] => [
  ...drawing.rows.map(({ label: one }) => one),
  ...('series' in drawing && drawing.series.length > 1 ? drawing.series.map(({ label: one }) => one) : []),
  ...('columns' in drawing ? drawing.columns.map(({ label: one }) => one) : []),
  ...('times' in drawing ? drawing.times : []),
  ...('sides' in drawing ? drawing.sides : []),
];

describe.each(Object.entries(drawings))('texts of a picture: %s', (_, drawing) => {
  test('whatever they are, all are there, none is cut by the edge, and none is on another', () => {
    fc.assert(
      fc.property(drawing, label, (drawn, caption) => {
        const picture: Picture = {
          kind: 'picture',
          id: 'x',
          name: 'X',
          caption,
          description: 'D',
          drawing: drawn,
        };
        const svg = drawPicture(picture, onPaper('p'));
        expect(textFaults(svg)).toEqual([]);
        // Lines end between words, or inside one that is longer than a line.
        const shown = textBoxes(svg)
          .map(({ text }) => text.replaceAll(' ', ''))
          .join('');
        for (const one of [caption, ...labelsOf(drawn)]) expect(shown).toContain(one.replaceAll(' ', ''));
      }),
      { numRuns: 60 },
    );
  });
});

test('labels of twelve spokes stand apart, even if each has several lines', () => {
  const long =
    '지역사회 통합돌봄 서비스 제공 과정에서 이용자의 욕구에 신속하고 정확하게 반응하는 정도에 대한 전반적 평가';
  const short = '협력';
  for (const spokes of [3, 4, 5, 8, 11, 12]) {
    for (const every of [1, 2, 3]) {
      const drawing: Drawing = {
        kind: 'radar',
        axis: { label: 'score', min: 0, max: 100 },
        decimals: 1,
        series: series(['A', 'B']),
        rows: Array.from({ length: spokes }, (_, spoke) => ({
          label: spoke % every === 0 ? `${long} ${long}` : short,
          values: [50, 60],
        })),
      };
      const picture: Picture = {
        kind: 'picture',
        id: 'x',
        name: 'X',
        caption: 'C',
        description: 'D',
        drawing,
      };
      expect(textFaults(drawPicture(picture, onPaper('p')))).toEqual([]);
    }
  }
});
