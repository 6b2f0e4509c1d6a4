import stringWidth from 'string-width';

/**
 * Breaks the labels of a table's lines at their spaces, into at most `width` terminal cells. What is left over of a
 * label goes to the next lines, where these have no label of their own.
 */
export function wrapLabels(labels: readonly string[], width: number): string[] {
  const wrapped: string[] = [];
  let rest: string[] = [];
  for (const [index, label] of labels.entries()) {
    const lines = label === '' ? rest : wrap(label, width);
    const nextIsFree = labels[index + 1] === '';
    wrapped.push((nextIsFree ? lines.slice(0, 1) : lines).join('\n'));
    rest = nextIsFree ? lines.slice(1) : [];
  }
  return wrapped;
}

/** Breaks a label at its spaces; every line keeps the first one's indent. */
function wrap(label: string, width: number): string[] {
  const indent = label.slice(0, label.length - label.trimStart().length);
  const lines: string[] = [];
  let line = '';
  for (const word of label.trim().split(' ')) {
    const longer = line === '' ? indent + word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
