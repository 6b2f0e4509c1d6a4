/** An element of an XML document, with the text that stands right inside it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
}

const tokens = /<\?xml [^?]*\?>|<(\/?)([A-Za-z][\w:]*)((?: [a-zA-Z][\w:-]*="[^"<]*")*)(\/?)>|([^<]+)/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Parses as much of XML 1.0 as documents without comments, namespaces and DTDs have.
 *
 * @returns every element, in the order of the document
 * @throws Error where the document is not well-formed
 */
export function elementsOf(xml: string): XmlElement[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(xml)) throw new Error('a forbidden character');
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  let roots = 0;
  for (tokens.lastIndex = 0; tokens.lastIndex < xml.length; ) {
    const at = tokens.lastIndex;
    const found = tokens.exec(xml);
    if (!found) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, name, attributes = '', selfClosing, text] = found;
    const parent = open.at(-1);
    if (text !== undefined) {
      if (parent) parent.text += plain(text);
      else if (text.trim() !== '') throw new Error(`text outside the root: ${text}`);
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name !== undefined) {
      if (!parent) roots += 1;
      const element = { name, attributes: attributesOf(attributes), text: '' };
      elements.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (open.length > 0 || roots !== 1) throw new Error('an element is left open, or there is no single root');
  return elements;
}

function attributesOf(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/ ([a-zA-Z][\w:-]*)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, plain(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new Error(`attribute twice: ${written}`);
  return Object.fromEntries(pairs);
}

function plain(text: string): string {
  return text.replace(/&([^;]*;)?/g, (reference, name = '') => {
    const character = entities[String(name).slice(0, -1)];
    if (character === undefined) throw new Error(`no such entity: ${reference}`);
    return character;
  });
}
