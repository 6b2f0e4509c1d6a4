import type { Outcomes, PlacedError } from '../document/outcomes.ts';
import { checked } from './checked.ts';
import { printable } from './printable.ts';

/** Annotations for GitHub Actions, one for each error at its line; then the summary. */
export const github = checked('github', renderGithub);

export function renderGithub({ errors, summary }: Outcomes): string {
  return `${[...errors.map(annotation), printable(summary)].join('\n')}\n`;
}

/** Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation({ file, line, title, message }: PlacedError): string {
  const properties = [
    `file=${property(file)}`,
    ...(line === null ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ];
  return `::error ${properties.join(',')}::${data(message)}`;
}

/** What would end a command early is written as in addresses. */
const data = (text: string) =>
  printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
