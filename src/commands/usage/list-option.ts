import { Option } from 'commander';
import { messages } from '../../messages/messages.ts';
import { oneOf } from '../parse-arguments.ts';
import { closestWord } from './closest-word.ts';
import { InvalidValue } from './invalid-value.ts';

/** An option that takes names with commas between them, or `all`. */
export class ListOption<Name extends string> extends Option {
  readonly names: readonly Name[];

  /** @param chosen  names that are taken where the option is left out; null where something else says which */
  constructor(flags: string, description: string, names: readonly Name[], chosen: readonly Name[] | null) {
    super(flags, description);
    this.names = names;
    this.argParser((written) => this.#listed(written));
    if (chosen) this.default(chosen, chosen.length === names.length ? 'all' : chosen.join(','));
  }

  #listed(written: string): readonly Name[] {
    if (written === 'all') return this.names;
    const listed = written.split(',').map((word) => {
      const name = this.names.find((known) => known === word.trim());
      if (name) return name;
      throw new InvalidValue(oneOf([...this.names, 'all']), closestWord(word.trim(), this.names));
    });
    const repeated = listed.find((name, index) => listed.indexOf(name) < index);
    if (repeated !== undefined) throw new InvalidValue(messages.commands.eachOnce({ name: repeated }));
    return listed;
  }
}
