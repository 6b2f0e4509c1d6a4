import { printable } from './printable.ts';

/**
 * An error of GitHub Actions at a line of a file.
 *
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubError(at: {
  readonly file: string;
  readonly line: number | null;
  readonly title: string;
  readonly message: string;
}): string {
  const properties = [
    `file=${property(at.file)}`,
    ...(at.line === null ? [] : [`line=${at.line}`]),
    `title=${property(at.title)}`,
  ];
  return `::error ${properties.join(',')}::${data(at.message)}`;
}

/** What would end a command early is written as in addresses. */
const data = (text: string) =>
  printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
