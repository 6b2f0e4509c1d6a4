import { expect, test } from 'vitest';
import type { Picture } from '../../../src/document/document.ts';
import { drawPicture } from '../../../src/formats/svg/draw-picture.ts';
import { onPaper } from '../../../src/formats/svg/theme.ts';
import { elementsOf } from '../well-formed-xml.ts';

const picture: Picture = {
  kind: 'picture',
  id: 'indicators',
  name: 'Indicators',
  caption: 'A <b> & "title"',
  description: 'What is to be seen',
  drawing: {
    kind: 'dots',
    axis: { label: '0–100', min: 0, max: 100 },
    decimals: 1,
    series: [
      { id: 'a', label: 'First' },
      { id: 'b', label: 'Second' },
    ],
    rows: [
      {
        label: '매우 긴 이름의 척도라서 한 줄에는 들어가지 않는 이름이며 그래도 낱말은 끊기지 않는다',
        indent: 0,
        points: [
          { value: 25, low: 20, high: 30 },
          { value: 75, low: -5, high: 105 },
        ],
      },
      {
        label: 'inner',
        indent: 1,
        points: [
          { value: null, low: null, high: null },
          { value: 100, low: null, high: null },
        ],
      },
    ],
  },
};

const drawn = drawPicture(picture, onPaper('p1'));
const elements = elementsOf(drawn);
const named = (name: string) => elements.filter((one) => one.name === name);

test('a picture is well-formed, and says by itself what it shows', () => {
  expect(elements[0]?.name).toBe('svg');
  expect(elements[0]?.attributes).toMatchObject({
    role: 'img',
    'aria-labelledby': 'p1-title p1-description',
  });
  expect(named('title')[0]?.attributes).toMatchObject({ id: 'p1-title' });
  expect(drawn).toContain('A &lt;b&gt; &amp; &quot;title&quot;');
});

test('marks stand where their values are on the axis, and a missing value is a dash', () => {
  const circles = named('circle').map(({ attributes }) => Number(attributes['cx']));
  const rules = named('path').flatMap(
    ({ attributes }) => /^M([\d.]+) 0V/.exec(attributes['d'] ?? '')?.[1] ?? [],
  );
  const [zero = Number.NaN] = rules.map(Number);
  const hundred = Number(rules.at(-1));
  // The first circle is the legend's.
  expect(circles).toHaveLength(2);
  expect(circles[1]).toBeCloseTo(zero + (hundred - zero) / 4, 1);
  const squares = named('rect').slice(2);
  expect(Number(squares[0]?.attributes['x']) + 4.5).toBeCloseTo(zero + ((hundred - zero) * 3) / 4, 1);
  expect(drawn).toContain('>–</text>');
});

test('an interval beyond the end points ends at them', () => {
  const lines = named('path').flatMap(
    ({ attributes }) => /^M([\d.]+) [\d.]+H([\d.]+)/.exec(attributes['d'] ?? '') ?? [],
  );
  const rules = named('path').flatMap(
    ({ attributes }) => /^M([\d.]+) 0V/.exec(attributes['d'] ?? '')?.[1] ?? [],
  );
  expect(lines.slice(4, 6).map(Number)).toEqual([Number(rules[0]), Number(rules.at(-1))]);
});

test('every text lies within the picture', () => {
  const width = Number(elements[0]?.attributes['width']);
  for (const { attributes } of named('text')) {
    expect(Number(attributes['x'])).toBeGreaterThanOrEqual(0);
    expect(Number(attributes['x'])).toBeLessThanOrEqual(width);
  }
});
