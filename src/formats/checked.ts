import type { Outcomes } from '../document/outcomes.ts';
import type { Format } from './format.ts';
import { notOfChecks } from './unfit.ts';

/** A format for what was checked. */
export function checked(name: string, render: (outcomes: Outcomes) => string): Format {
  return async ({ outcomes }) => {
    if (outcomes) return render(await outcomes());
    throw notOfChecks(name);
  };
}
