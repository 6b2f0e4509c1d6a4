import type { Node } from 'yaml';
import type { Language, LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { arePointsInTime } from './points-in-time.ts';
import type {
  CharacteristicProposal,
  ExcludeProposal,
  GroupProposal,
  NumbersProposal,
  PopulationProposal,
  Proposal,
} from './proposal.ts';
import { answersNode, scaleNode, usualRange } from './scales/scale-node.ts';
import { confirmWord, oneLine, type YamlDraft, yamlDraft } from './yaml-draft.ts';

/**
 * A draft as the YAML file that a person goes on writing: each place that they have to confirm has a comment, and the
 * head of the file counts them.
 */
export async function codebookText(proposal: Proposal, language: Language): Promise<string> {
  const draft = await yamlDraft(language, { compat: 'yaml-1.1' });
  const root = draft.map([
    ['id', proposal.id],
    ['title', titleNode(proposal.title, draft, language)],
    ['populations', draft.list(proposal.populations.map((one) => populationNode(one, draft, language)))],
  ]);
  return draft.text(root, head(proposal, draft.marks, language));
}

/** Where the schema stands for those who installed the package: editors check and complete a draft by it. */
const schema = 'yaml-language-server: $schema=node_modules/hanaro/schema/codebook-1.json';

function head({ populations }: Proposal, marks: number, language: Language): string[] {
  const files = populations.flatMap((population) => population.files).join(', ');
  const word = confirmWord[language];
  const lines = messages.draft.head({ files, marks, word })[language];
  return [schema, ...lines.split('\n')];
}

/** In both languages, so that whoever writes it sees that there is room for both. */
function titleNode({ ko, en }: LocalizedText, draft: YamlDraft, language: Language): Node {
  const node = draft.map(
    [
      ['ko', oneLine(ko)],
      ['en', oneLine(en)],
    ],
    true,
  );
  node.comment = messages.draft.howReportsHeaded[language];
  return node;
}

function populationNode(population: PopulationProposal, draft: YamlDraft, language: Language): Node {
  const { group, waves, characteristics, scales, missing, answers, exclude } = population;
  const usual = usualRange(scales);
  const columns = scales.flatMap(({ items }) =>
    items.flatMap(({ id, column }) => (column === id ? [] : [[id, column] as const])),
  );
  const node = draft.map([
    ['id', population.id],
    ['label', population.label?.[language] ?? null],
    ['respondent', population.respondent],
    ['min', usual?.min ?? null],
    ['max', usual && draft.scalar(usual.max, usual.confirmRange)],
    [
      'missing',
      draft.list(
        missing.map(({ value, confirm }) => draft.scalar(value, confirm)),
        missing.every(({ confirm }) => confirm === null),
      ),
    ],
    ['min_valid', draft.scalar('all', population.confirmMinValid)],
    ['exclude', exclude.length > 0 ? draft.map(exclude.map((one) => excludeEntry(one, draft))) : null],
    ['group', group && groupNode(group, draft)],
    ['waves', waves && levelsNode(draft.scalar(waves.column, waves.confirm), waves.levels, draft)],
    [
      'characteristics',
      draft.list(
        characteristics.map((one) =>
          'bands' in one ? numbersNode(one, missing, draft, language) : characteristicNode(one, draft),
        ),
      ),
    ],
    ['columns', columns.length > 0 ? draft.map(columns) : null],
    ['answers', answersNode(answers, draft)],
    ['scales', draft.list(scales.map((scale) => scaleNode(scale, usual, draft, language)))],
  ]);
  node.commentBefore = leftOutLines(population, draft, language).join('\n');
  return node;
}

/** What stands in the files and not in the codebook, and why. */
function leftOutLines(
  { leftOut, files }: PopulationProposal,
  draft: YamlDraft,
  language: Language,
): string[] {
  if (leftOut.length === 0) return [];
  const names = files.map(oneLine).join(', ');
  const heading = messages.draft.columnsOfNotUsed({ names });
  return [
    ` ${heading[language]}:`,
    ...leftOut.map(({ column, reason, confirm = false }) => {
      const line = `${oneLine(column) || '""'}: ${oneLine(reason[language])}`;
      return confirm ? ` ${draft.wordOfMark()}: ${line}` : `   ${line}`;
    }),
  ];
}

function excludeEntry({ column, cells, confirm }: ExcludeProposal, draft: YamlDraft) {
  const list = draft.list(cells, true);
  return [column, list && draft.mark(list, confirm)] as const;
}

function groupNode({ column, levels }: GroupProposal, draft: YamlDraft): Node {
  const questions = levels.length > 2 ? ofManyGroups : ofTwoGroups;
  const question = arePointsInTime(levels.map(({ label }) => label))
    ? questions.samePeople
    : questions.groups;
  return levelsNode(draft.scalar(column, question), levels, draft);
}

function levelsNode(column: Node, levels: GroupProposal['levels'], draft: YamlDraft): Node {
  const nodes = levels.map(({ id, label, values }) =>
    draft.map(
      [
        ['id', id],
        ['label', oneLine(label)],
        ['values', draft.list(values, true)],
      ],
      true,
    ),
  );
  return draft.map([
    ['column', column],
    ['levels', draft.list(nodes)],
  ]);
}

const ofTwoGroups = {
  groups: messages.draft.twoGroupsToCompareDifferences,
  samePeople: messages.draft.differentPeopleAnsweredAtTwo,
};
const ofManyGroups = {
  groups: messages.draft.groupsToCompareEveryTwo,
  samePeople: messages.draft.differentPeopleAnsweredAtEach,
};

function characteristicNode(
  { column, label, levels, confirm }: CharacteristicProposal,
  draft: YamlDraft,
): Node {
  const nodes = levels.map(({ value, label }) =>
    label === null
      ? value
      : draft.map(
          [
            ['value', value],
            ['label', oneLine(label)],
          ],
          true,
        ),
  );
  const node = draft.map(
    [
      ['column', column],
      ['label', label && oneLine(label)],
      ['levels', draft.list(nodes, true)],
    ],
    true,
  );
  return draft.mark(node, confirm);
}

/** A column of numbers, with its bands one below the other, so that they are easily changed. */
function numbersNode(
  { column, unit, missing, bands, confirm }: NumbersProposal,
  ofPopulation: PopulationProposal['missing'],
  draft: YamlDraft,
  language: Language,
): Node {
  // Codes of items are no codes of ages: 9 may well be one.
  const own = missing.length > 0 || ofPopulation.some(({ value }) => typeof value === 'number');
  const nodes = bands.map(({ from, below, label }) =>
    draft.map(
      [
        ['from', from],
        ['below', below],
        ['label', label[language]],
      ],
      true,
    ),
  );
  return draft.map([
    ['column', draft.scalar(column, confirm)],
    ['number', bands.length === 0 ? true : null],
    ['unit', unit],
    ['missing', own ? (draft.list(missing, true) ?? draft.emptyList()) : null],
    ['bands', draft.list(nodes)],
  ]);
}
