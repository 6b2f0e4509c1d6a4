import type { CompareSettings } from '../../src/analyses/compared/compare-settings.ts';
import { comparedRows } from '../../src/analyses/compared/compared-rows.ts';
import { groupsOf } from '../../src/analyses/groups.ts';
import { omnibusRows } from '../../src/analyses/omnibus/omnibus-rows.ts';
import { postHocRows } from '../../src/analyses/post-hoc/post-hoc-rows.ts';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { countFiles } from '../../src/count/count-files.ts';

const asked: CompareSettings = {
  conf_level: 0.95,
  stars: [{ symbol: '*', below: 0.05 }],
  test: 'student',
  levene_below: 0.05,
  alternative: 'two_sided',
  margin: null,
  adjust: null,
  family: 'all',
  permutations: null,
  bootstrap: null,
  seed: null,
};

/** The rows of a reference case, counted as a user's file would be. */
export async function comparisonOf(name: string, settings: Partial<CompareSettings> = {}) {
  const folder = `fixtures/reference/cases/${name}`;
  const codebook = await loadCodebook(`${folder}/codebook.json`);
  const { counts } = await countFiles({ files: [`${folder}/data.csv`], codebook });
  const of = counts.map(({ population, tally }) => ({
    population,
    groups: groupsOf(population, tally),
    withoutLevel: tally.none,
    ledgers: [],
    settings: { ...asked, ...settings },
  }));
  return {
    omnibus: of.flatMap(omnibusRows),
    postHoc: of.flatMap(postHocRows),
    comparisons: of.flatMap(comparedRows),
  };
}
