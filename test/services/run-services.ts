import { fc } from '../fast-check.ts';
import { serviceCases, servicesWritten } from './service-case.ts';
import { serviceRun } from './service-run.ts';
import { serviceExport } from './write-export.ts';

/**
 * Random surveys as every form service exports them, drafted and scored: `npm run property:drafts -- [runs] [seed] [service]`.
 * Prints how many drafts score their file to the truth, ask about it on the line that is wrong, or refuse it; and the
 * first of those that do neither. Ends with 1 where there is one.
 */
async function main(): Promise<void> {
  const [runs = 10_000, seed = 1] = process.argv.slice(2, 4).map(Number);
  const only = process.argv[4];
  const services = servicesWritten.filter((service) => only === undefined || service === only);
  let shown = 0;
  for (const service of services) {
    // Of one seed, two services would draw nearly the same surveys.
    const own = seed * 100 + servicesWritten.indexOf(service);
    const counts = new Map<string, number>();
    for (const one of fc.sample(serviceCases(service), {
      numRuns: Math.ceil(runs / services.length),
      seed: own,
    })) {
      const outcome = await serviceRun(one);
      counts.set(outcome.kind, (counts.get(outcome.kind) ?? 0) + 1);
      if (outcome.kind !== 'silent') continue;
      process.exitCode = 1;
      shown += 1;
      if (shown > 5) continue;
      const { content } = serviceExport(one);
      console.log(
        `--- ${service}: ${outcome.why}`,
        one.scales.map(({ answers }) => answers.form),
      );
      if (typeof content === 'string') console.log(content.split('\n').slice(0, 14).join('\n'));
      console.log(outcome.draft);
    }
    console.log(service.padEnd(16), [...counts].map(([kind, n]) => `${kind} ${n}`).join(', '));
  }
}

await main();
