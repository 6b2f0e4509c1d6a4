/**
 * What `readWrittenFile` reads: JSON, or YAML in which each row of a list stands on a line of its own.
 *
 * @param comment  lines that stand before the YAML; JSON has no comments
 */
export async function writtenText(
  value: unknown,
  format: 'yaml' | 'json',
  comment: readonly string[],
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(value, null, 2)}\n`;
  const { Document, isMap, isSeq, visit } = await import('yaml');
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value: inner }) => {
      if (String(key) === 'rows' && isSeq(inner))
        for (const row of inner.items) if (isMap(row)) row.flow = true;
      if (String(key) !== 'rows' && String(key) !== 'tables' && (isMap(inner) || isSeq(inner)))
        inner.flow = true;
    },
  });
  document.commentBefore = comment.map((line) => ` ${line}`).join('\n');
  return document.toString({ lineWidth: 0 });
}
