import { textWidth } from '../../../src/formats/svg/text-width.ts';

/** Where a text of a picture stands, in its pixels. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every text of a picture with the room that it takes. */
export function textBoxes(svg: string): TextBox[] {
  const boxes: TextBox[] = [];
  const moved: (readonly [x: number, y: number])[] = [[0, 0]];
  for (const [, close, group, text, written = ''] of svg.matchAll(
    /(<\/g>)|<g([^>]*)>|<text ([^>]*)>([^<]*)<\/text>/g,
  )) {
    const [x, y] = moved.at(-1) ?? [0, 0];
    if (close) moved.pop();
    else if (group !== undefined) {
      const [, dx = '0', dy = '0'] = /translate\((\S+) (\S+)\)/.exec(group) ?? [];
      moved.push([x + Number(dx), y + Number(dy)]);
    } else if (text !== undefined) boxes.push(boxOf(text, unescaped(written), x, y));
  }
  return boxes;
}

function boxOf(attributes: string, text: string, dx: number, dy: number): TextBox {
  const number = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]);
  const [x, size] = [number('x') + dx, number('font-size')];
  const width = textWidth(text, size);
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  const middle = number('y') + dy - size * 0.35;
  return { text, left, right: left + width, top: middle - size / 2, bottom: middle + size / 2 };
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Texts that are cut by the edge of the picture, and pairs of texts on each other. */
export function textFaults(svg: string): string[] {
  const [, width = '0', height = '0'] = /<svg [^>]*viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  const boxes = textBoxes(svg);
  const outside = boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > Number(width) + 0.5 || top < -0.5 || bottom > Number(height) + 0.5,
    )
    .map(({ text }) => `outside: ${text}`);
  const over = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const apart =
        one.right <= other.left + 0.5 ||
        other.right <= one.left + 0.5 ||
        one.bottom <= other.top + 0.5 ||
        other.bottom <= one.top + 0.5;
      return apart ? [] : [`over: ${one.text} | ${other.text}`];
    }),
  );
  return [...outside, ...over];
}
