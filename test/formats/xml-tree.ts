import { parser } from 'sax';

/** An element with those inside it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/** The root of an XML document. @throws Error where the document is not well-formed */
export function treeOf(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  const reader = parser(true);
  reader.onopentag = ({ name, attributes }) => {
    const node: XmlNode = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
      children: [],
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  reader.onclosetag = () => {
    open.pop();
  };
  reader.onerror = (error) => {
    throw error;
  };
  reader.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error('an empty document');
  return first;
}
