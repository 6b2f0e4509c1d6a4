import { Option } from 'commander';
import { messages } from '../messages/messages.ts';
import type { NamedColumns } from '../responses/coding/coding-columns.ts';
import { codingRoles } from '../responses/coding/coding-roles.ts';
import type { Words } from './shared-options.ts';
import { InvalidValue } from './usage/invalid-value.ts';

/** Names columns of coding sheets whose headers do not tell what they hold. */
export const codingColumnOption = (text: Words): Option =>
  new Option('--column <role=header>', text(messages.themes.columnOption)).argParser(columnNamed);

/** `category=Area`, beside those that were named before. */
function columnNamed(written: string, named: NamedColumns | undefined): NamedColumns {
  const at = written.indexOf('=');
  const role = codingRoles.find((known) => known === written.slice(0, at).trim());
  const header = written.slice(at + 1).trim();
  if (at > 0 && role && header !== '') return { ...named, [role]: header };
  throw new InvalidValue(messages.themes.columnOptionNeeded({ roles: codingRoles.join(', ') }));
}
