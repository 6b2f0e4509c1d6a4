import { groupsOf } from '../../src/analyses/groups.ts';
import { reliabilityItemRows } from '../../src/analyses/reliability/reliability-item-rows.ts';
import { reliabilityRows } from '../../src/analyses/reliability/reliability-rows.ts';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { countFiles } from '../../src/count/count-files.ts';

/** The rows of a reference case, counted as a user's file would be. */
export async function reliabilityOf(name: string) {
  const folder = `fixtures/reference/cases/${name}`;
  const codebook = await loadCodebook(`${folder}/codebook.json`);
  const { counts } = await countFiles({ files: [`${folder}/data.csv`], codebook, plan: { coMoments: true } });
  const of = counts.map(({ population, tally }) => ({
    population,
    groups: groupsOf(population, tally),
    withoutLevel: tally.none,
    ledgers: [],
    settings: { conf_level: 0.95, stars: [] },
  }));
  return { reliability: of.flatMap(reliabilityRows), reliability_items: of.flatMap(reliabilityItemRows) };
}
