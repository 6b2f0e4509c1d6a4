import { escapeHtml } from './escape-html.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML, its attributes escaped and its numbers short. @param children  elements and escaped texts */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeHtml(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** To hundredths of a pixel, so that the same picture has the same bytes everywhere. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);
