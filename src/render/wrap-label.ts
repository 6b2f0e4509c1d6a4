import stringWidth from 'string-width';

/** Breaks a label at its spaces into lines of at most `width` terminal cells; every line keeps the first one's indent. */
export function wrapLabel(label: string, width: number): string {
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
  return [...lines, line].join('\n');
}
