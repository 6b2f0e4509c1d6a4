import { expect, test } from 'vitest';
import { fc } from '../fast-check.ts';
import { serviceCases, servicesWritten } from './service-case.ts';
import { serviceRun } from './service-run.ts';

test.each(servicesWritten)(
  '%s: a draft scores its own file to the truth, asks on the line that is wrong, or is refused',
  async (service) => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(serviceCases(service), async (one) => {
        const outcome = await serviceRun(one);
        kinds.add(outcome.kind);
        if (outcome.kind === 'silent') throw new Error(`${outcome.why}\n${outcome.draft}`);
      }),
      { numRuns: 20, seed: 10 },
    );
    // Drafts that ask about everything, or refuse it, would pass above.
    expect(kinds).toContain('same');
  },
);
