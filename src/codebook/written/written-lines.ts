import { readFile } from 'node:fs/promises';

/**
 * Where things stand in a YAML or JSON file that has been read already: the line, counted from 1, of what is at a path.
 *
 * @returns a function that gives null for what is not there, and for everything where the file cannot be read again
 */
export async function writtenLines(
  file: string,
): Promise<(path: readonly (string | number)[]) => number | null> {
  const { isNode, LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const text = await readFile(file, 'utf8').catch(() => '');
  // That no key comes twice was seen before.
  const document = parseDocument(text, { lineCounter, uniqueKeys: false });
  return (path) => {
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? lineCounter.linePos(node.range[0]).line : null;
  };
}
