import { expect, test } from 'vitest';
import type { Picture } from '../../../src/document/document.ts';
import type { Drawing } from '../../../src/document/drawing.ts';
import { drawPicture } from '../../../src/formats/svg/draw-picture.ts';
import { onPaper } from '../../../src/formats/svg/theme.ts';
import { elementsOf, type XmlElement } from '../well-formed-xml.ts';

const drawn = (drawing: Drawing): XmlElement[] => {
  const picture: Picture = { kind: 'picture', id: 'x', name: 'X', caption: 'C', description: 'D', drawing };
  return elementsOf(drawPicture(picture, onPaper('p')));
};
const numbers = (elements: readonly XmlElement[], name: string, attribute: string) =>
  elements.filter((one) => one.name === name).map(({ attributes }) => Number(attributes[attribute]));

test('diverging bars are as long as their shares, with half of the middle answer on each side of zero', () => {
  const elements = drawn({
    kind: 'diverging_bars',
    answers: ['1', '2', '3', '4', '5'],
    rows: [
      { label: 'a', indent: 0, people: [10, 10, 40, 20, 20] },
      { label: 'b', indent: 0, people: [0, 0, 0, 0, 7] },
      { label: 'none', indent: 0, people: [0, 0, 0, 0, 0] },
      { label: 'withheld', indent: 0, people: null },
    ],
  });
  const bars = elements.filter(({ name, attributes }) => name === 'rect' && attributes['height'] === '18');
  const widths = bars.map(({ attributes }) => Number(attributes['width']));
  const [ten = 0, , forty = 0, twenty = 0, , all = 0] = widths;
  expect(widths).toHaveLength(6);
  expect(forty / ten).toBeCloseTo(4, 1);
  expect(twenty / ten).toBeCloseTo(2, 1);
  expect(all / ten).toBeCloseTo(10, 1);
  const zero = Number(bars[5]?.attributes['x']);
  expect(Number(bars[2]?.attributes['x']) + forty / 2).toBeCloseTo(zero, 1);
  const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['n = 100', 'n = 7', 'n = 0', '–', '40']));
});

test('answers below the middle are hatched, so that grey print tells them from those above', () => {
  const elements = drawn({
    kind: 'diverging_bars',
    answers: ['1', '2', '3', '4'],
    rows: [{ label: 'a', indent: 0, people: [1, 1, 1, 1] }],
  });
  const bars = elements.filter(({ name, attributes }) => name === 'rect' && attributes['height'] === '18');
  expect(bars.map(({ attributes }) => attributes['fill']?.startsWith('url(#p-below-'))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const ids = elements.filter(({ name }) => name === 'pattern').map(({ attributes }) => attributes['id']);
  expect(ids).toEqual(['p-below-0', 'p-below-1']);
});

test('a forest has each difference at its place, zero among its ticks, and what cannot be computed as a dash', () => {
  const elements = drawn({
    kind: 'forest',
    axis: { label: 'g', min: null, max: null },
    decimals: 2,
    sides: ['left higher', 'right higher'],
    rows: [
      { label: 'a', indent: 0, estimate: { value: -0.5, low: -1, high: 0 } },
      { label: 'b', indent: 1, estimate: { value: 0.25, low: 0, high: 0.5 } },
      { label: 'c', indent: 0, estimate: { value: null, low: null, high: null } },
    ],
  });
  const [first = 0, second = 0, ...none] = numbers(elements, 'circle', 'cx');
  expect(none).toEqual([]);
  const dashed = elements.find(({ attributes }) => attributes['stroke-dasharray'] !== undefined);
  const zero = Number(/^M([\d.]+) /.exec(dashed?.attributes['d'] ?? '')?.[1]);
  expect((zero - first) / (second - zero)).toBeCloseTo(2, 1);
  const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['−0.50 [−1.00, 0.00]', '0.25 [0.00, 0.50]', '–', 'left higher', 'right higher']),
  );
});

test('where nothing can be computed the picture still stands', () => {
  const nothing = { value: null, low: null, high: null };
  expect(
    drawn({
      kind: 'forest',
      axis: { label: 'g', min: null, max: null },
      decimals: 2,
      sides: ['a', 'b'],
      rows: [{ label: 'x', indent: 0, estimate: nothing }],
    }).length,
  ).toBeGreaterThan(5);
  expect(
    drawn({
      kind: 'dots',
      axis: { label: '', min: null, max: null },
      decimals: 1,
      series: [{ id: 'a', label: 'A' }],
      rows: [{ label: 'x', indent: 0, points: [nothing] }],
    }).length,
  ).toBeGreaterThan(5);
});
