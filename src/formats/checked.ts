import type { Outcomes } from '../document/outcomes.ts';
import { UsageError } from '../errors.ts';
import type { Format } from './format.ts';

/** A format for what was checked. */
export function checked(name: string, render: (outcomes: Outcomes) => string): Format {
  return async ({ outcomes }) => {
    if (outcomes) return render(await outcomes());
    throw new UsageError({
      message: {
        ko: `점검 결과의 형식입니다: ${name}`,
        en: `${name} is a form for the outcomes of checks, and this command checks nothing`,
      },
      hint: {
        ko: 'check, audit, verify, reconstruct, codebook check와 함께 지정하십시오',
        en: 'use it with check, audit, verify, reconstruct or codebook check',
      },
    });
  };
}
