import { element } from '../xml-element.ts';

/** Colours of a picture, and the prefix of its ids, which are to be unique on a page. */
export interface Theme {
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly paper: string;
  readonly id: string;
  /** Its caption stands beside it, and is not drawn. */
  readonly captioned?: true;
}

/** For a file of its own. */
export const onPaper = (id: string): Theme => ({
  ink: '#1a1a1a',
  quiet: '#555555',
  rule: '#d9d9d9',
  paper: '#ffffff',
  id,
});

/** For a document in which its caption stands as text. */
export const underCaption = (id: string): Theme => ({ ...onPaper(id), captioned: true });

/** For a page that has a dark mode: its style sheet sets the variables. */
export const onPage = (id: string): Theme => ({
  ink: 'var(--ink,#1a1a1a)',
  quiet: 'var(--quiet,#555555)',
  rule: 'var(--rule,#d9d9d9)',
  paper: 'var(--paper,#ffffff)',
  id,
});

/**
 * Colours of groups, which people with any colour vision tell apart, and which differ in grey, too. Beyond them the form alone
 * tells groups apart.
 * Source: Okabe & Ito (2008), Color Universal Design
 */
export const seriesColours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'] as const;

export const colourOf = (series: number): string =>
  seriesColours[series % seriesColours.length] ?? seriesColours[0];

export const fonts = "'Noto Sans KR','Noto Sans CJK KR','Malgun Gothic','Apple SD Gothic Neo',sans-serif";

/** What an area is filled with, and the colour of text on it. */
export interface Fill {
  readonly fill: string;
  readonly ink: string;
}

/** From the lowest answer to the middle, and from the middle to the highest, strongest first. Source: ColorBrewer RdBu */
const below = ['#b2182b', '#d6604d', '#f4a582', '#fddbc7'];
const above = ['#2166ac', '#4393c3', '#92c5de', '#d1e5f0'];
const between = '#f0f0f0';

/** The fill of an answer: red below the middle, hatched, since red and blue are one grey; blue above it. */
export function answerFill(answer: number, answers: number, { id }: Theme): Fill {
  const { side, strength, colour } = shade(answer, answers);
  const ink = strength === 0 && side > 0 ? '#ffffff' : '#1a1a1a';
  return { fill: side < 0 ? `url(#${id}-below-${answer})` : colour, ink };
}

/** The patterns that fills refer to. */
export function answerPatterns(answers: number, { id }: Theme): string {
  const patterns = Array.from({ length: answers }, (_, answer) => ({ answer, ...shade(answer, answers) }))
    .filter(({ side }) => side < 0)
    .map(({ answer, colour, strength }) => {
      const size = 5 + strength;
      return element(
        'pattern',
        {
          id: `${id}-below-${answer}`,
          width: size,
          height: size,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        element('rect', { width: size, height: size, fill: colour }),
        element('path', { d: `M0 0V${size}`, stroke: '#ffffff', 'stroke-width': 1.3 }),
      );
    });
  return patterns.length === 0 ? '' : element('defs', {}, ...patterns);
}

function shade(answer: number, answers: number): { side: number; strength: number; colour: string } {
  const half = Math.floor(answers / 2);
  const fromEnd = Math.min(answer, answers - 1 - answer);
  const side = answers % 2 === 1 && answer === half ? 0 : answer < half ? -1 : 1;
  // Of many answers several share a colour.
  const strength = Math.min(3, half <= 4 ? fromEnd : Math.floor((fromEnd * 4) / half));
  const colours = side < 0 ? below : above;
  return { side, strength, colour: side === 0 ? between : (colours[strength] ?? between) };
}

/** One hue from light to dark: its order is that of its greys. Source: ColorBrewer Blues */
const shades = ['#f7fbff', '#deebf7', '#c6dbef', '#9ecae1', '#6baed6', '#4292c6', '#2171b5', '#08519c'];

/** The fill for a place between the lightest, 0, and the darkest, 1. */
export function shadeOf(place: number): Fill {
  const step = Math.min(shades.length - 1, Math.max(0, Math.floor(place * shades.length)));
  return { fill: shades[step] ?? between, ink: step >= 6 ? '#ffffff' : '#1a1a1a' };
}

/** Of lines of a series: strokes and gaps tell them apart in grey. */
export const dashesOf = (series: number): string | undefined =>
  [undefined, '7 3', '2 3', '9 3 2 3'][series % 4];

/** The fill of areas of a series: pale, with lines in its colour that run another way in each. */
export const hatchingOf = (series: number, { id }: Theme): string => `url(#${id}-area-${series % 4})`;

/** The patterns that these fills refer to. */
export function hatching(series: number, { id, paper }: Theme): string {
  const patterns = Array.from({ length: Math.min(series, 4) }, (_, index) =>
    element(
      'pattern',
      {
        id: `${id}-area-${index}`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `rotate(${[45, -45, 0, 90][index] ?? 0})`,
      },
      element('rect', { width: 6, height: 6, fill: paper }),
      element('rect', { width: 6, height: 6, fill: colourOf(index), 'fill-opacity': 0.25 }),
      element('path', { d: 'M0 0V6', stroke: colourOf(index), 'stroke-width': 1.6 }),
    ),
  );
  return patterns.length === 0 ? '' : element('defs', {}, ...patterns);
}
