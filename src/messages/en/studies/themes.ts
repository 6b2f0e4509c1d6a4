import { counted } from '../../counted.ts';

const verb = (count: number, one: string, several: string) => (count === 1 ? one : several);

export const themes = () => ({
  roles: {
    category: 'category',
    subcategory: 'subcategory',
    concept: 'concept',
    group: 'group',
    participant: 'participant',
    unit: 'unit',
    quote: 'quote',
    coder: 'coder',
  },
  noColumn: ({ role, columns }: { role: string; columns: string }) =>
    `the sheet has no column for the ${role}; its columns: ${columns}`,
  noColumnHint: ({ role, name }: { role: string; name: string }) =>
    `name the one that holds it: --column ${role}=<header>; or head it "${name}"`,
  noColumnOfName: ({ role, name, columns }: { role: string; name: string; columns: string }) =>
    `the sheet has no column "${name}" (${role}); its columns: ${columns}`,
  didYouMean: ({ role, near }: { role: string; near: string }) => `did you mean --column ${role}="${near}"?`,
  severalColumns: ({ role, columns }: { role: string; columns: string }) =>
    `several columns may hold the ${role}: ${columns}`,
  severalColumnsHint: ({ role, header }: { role: string; header: string }) =>
    `say which one: --column ${role}="${header}"`,
  sameHeaderHint: 'give each column a header of its own',
  columnForTwo: ({ first, second }: { first: string; second: string }) =>
    `one column is named for two things: ${first}, ${second}`,
  columnForTwoHint: 'name another column for one of them by --column',
  fileEmptyHint: 'it needs a header (category, subcategory, concept) and a row for each concept',
  noRows: 'the sheet has a header but no concepts',
  nothingAbove: 'the cell is blank, and there is no row above that it could be read from',
  nothingAboveHint: 'fill it in',
  tooManyGroups: ({ groups, most }: { groups: number; most: number }) =>
    `the column of groups has ${groups} different texts; at most ${most} are compared`,
  tooManyGroupsHint: 'name the column that holds the groups by --column group=<header>',
  tooManyCoders: ({ coders, most }: { coders: number; most: number }) =>
    `the sheets have ${coders} coders; at most ${most} are compared`,
  tooManyCodersHint: 'name the column that holds the coder by --column coder=<header>',
  groupCalledAll: 'a group is called "all", which means everybody here',
  groupCalledAllHint: 'call the group something else',
  sameFile: ({ file }: { file: string }) => `the sheet has the same content as ${file}`,
  sameFileHint: 'name each sheet once',
  columnOption: 'header of a column, such as category=Area; may be given several times',
  columnOptionNeeded: ({ roles }: { roles: string }) => `role=header, with a role of: ${roles}`,
  unitOption: 'what both coders have coded; default: the column of units, else the concept',
  unitWithoutColumn: ({ unit }: { unit: string }) => `--unit ${unit}: a sheet has no such column`,
  unitWithoutColumnHint: ({ unit }: { unit: string }) => `name it by --column ${unit}=<header>`,
  description: 'Count coded concepts by category and group; compare coders',
  filesArgument: ({ tableFormatNames }: { tableFormatNames: string }) =>
    `coding sheets (${tableFormatNames}), one a coder; "-" is standard input`,
  digitsOption: 'decimals of kappa (z and p have one more)',
  showOption: ({ parts }: { parts: string }) => `tables: ${parts} or all`,
  help: 'Columns: category, concept; optional: subcategory, group, participant, quote,\nunit, coder',
  verifyOption: 'coding sheet behind tables of themes',
  verifySeveral: ({ coders }: { coders: number }) =>
    `the sheet has ${coders} coders; a paper’s table is one coding`,
  verifySeveralHint: 'leave the rows of one coder',
  verifyExample:
    'hanaro verify tables.yaml survey.csv; of coded interviews: hanaro verify tables.yaml --themes coding.xlsx',
  codingSheet: ({ file, used }: { file: string; used: number }) => `${file}: coding sheet, ${used} rows`,
  blanksFilled: ({ n }: { n: number }) => `blank cells read as the one above: ${n}`,
  findings: {
    filled_category: ({ count }: { count: number }) =>
      `${counted(count, 'blank category', 'blank categories')} read as the one above`,
    filled_subcategory: ({ count }: { count: number }) =>
      `${counted(count, 'blank subcategory', 'blank subcategories')} read as the one above`,
    filled_concept: ({ count }: { count: number }) =>
      `${counted(count, 'blank concept')} with a quote, participant or group read as the one above`,
    filled_coder: ({ count }: { count: number }) => `${counted(count, 'blank coder')} read as the one above`,
    header_row: ({ count }: { count: number }) =>
      `${counted(count, 'row')} that ${verb(count, 'repeats', 'repeat')} the header: left out`,
    total_row: ({ count }: { count: number }) => `${counted(count, 'row')} of totals: left out`,
    without_concept: ({ count }: { count: number }) =>
      `${counted(count, 'row')} with a quote, participant, group or unit, but without a concept: left out`,
    several_lines: ({ count }: { count: number }) =>
      `${counted(count, 'cell')} with several lines, counted as one concept each: give each concept a row if they are several`,
    repeated_row: ({ count }: { count: number }) =>
      `${counted(count, 'row')} equal to an earlier one in every cell: counted once`,
    empty_level: ({ count, names }: { count: number; names: string }) =>
      `${verb(count, 'a category or subcategory', `${count} categories or subcategories`)} without a concept: ${names}`,
    without_subcategory: ({ count }: { count: number }) =>
      `${counted(count, 'concept')} directly below a category, without a subcategory`,
    several_places: ({ names }: { names: string }) =>
      `concepts in more than one subcategory, counted in each: ${names}`,
    names_alike: ({ names }: { names: string }) =>
      `names that differ in spaces, punctuation or capitals only, counted apart: ${names}`,
    group_unknown: ({ count }: { count: number }) =>
      `${counted(count, 'row')} without a group: counted in no group, but in the whole`,
    participant_in_groups: ({ count }: { count: number }) =>
      `${counted(count, 'participant')} with rows in a second group, counted in each`,
    unit_unknown: ({ count }: { count: number }) =>
      `${counted(count, 'row')} without a unit: not compared between coders`,
    only_one_coder: ({ count, coder, other }: { count: number; coder: string; other: string }) =>
      `${counted(count, 'unit')} of ${coder} alone, not of ${other}: not compared`,
    several_codes: ({ count, coder }: { count: number; coder: string }) =>
      `${counted(count, 'unit')} that ${coder} put into several categories: not compared`,
  },
  texts: {
    title: 'Themes',
    coder: 'Coder',
    file: ({ file, read, used }: { file: string | number; read: string | number; used: string | number }) =>
      `${file}: ${read} rows read, ${used} counted`,
    leftOut: ({ rows }: { rows: string | number }) => `left out: ${rows}`,
    excluded_blank: ({ n }: { n: string | number }) => `blank ${n}`,
    excluded_header: ({ n }: { n: string | number }) => `repeated header ${n}`,
    excluded_total: ({ n }: { n: string | number }) => `total ${n}`,
    excluded_no_concept: ({ n }: { n: string | number }) => `without a concept ${n}`,
    excluded_repeated: ({ n }: { n: string | number }) => `repeated ${n}`,
    concepts: 'Concepts',
    conceptsOf: ({
      category,
      subcategories,
      concepts,
    }: {
      category: string | number;
      subcategories: string | number;
      concepts: string | number;
    }) => `${category}: subcategories ${subcategories}, concepts ${concepts}`,
    summary: 'Categories',
    byGroup: 'Categories by group',
    ofCoder: ({ caption, coder }: { caption: string | number; coder: string | number }) =>
      `${caption} · ${coder}`,
    category: 'Category',
    subcategory: 'Subcategory',
    concept: 'Concept',
    subcategories: 'Subcategories',
    conceptCount: 'Concepts',
    mentions: 'Mentions',
    participants: 'Participants',
    groupConcepts: ({ group }: { group: string | number }) => `${group}: concepts`,
    groupParticipants: ({ group }: { group: string | number }) => `${group}: participants`,
    total: 'Total',
    none: '(none)',
    agreement: 'Agreement of coders',
    level: 'Level',
    coders: 'Coders',
    pair: ({ first, second }: { first: string | number; second: string | number }) => `${first} – ${second}`,
    n: 'N',
    percentAgreement: 'Agreement %',
    kappa: 'κ',
    interval: ({ level }: { level: string | number }) => `${level} CI`,
    z: 'z',
    p: 'p',
    cells: 'Where coders differ',
    cellsAt: ({ level }: { level: string | number }) => `Where coders differ: ${level}`,
    units: 'Units that coders differ on',
    unit: 'Unit',
    lines: 'Lines',
    findings: 'Notes',
    where: 'File',
    what: 'What',
    line: ({ lines }: { lines: string | number }) => ` (line ${lines})`,
    severalLines: ({ lines }: { lines: string | number }) => ` (lines ${lines})`,
    moreLines: ({ lines }: { lines: string | number }) => ` (lines ${lines}, …)`,
    conceptNote:
      'Concepts: each once in a subcategory; groups may share some, so that their counts need not add up',
    kappaNote: 'κ: Cohen’s kappa, unweighted, with its large-sample interval; z tests κ = 0',
    noCommonCategory:
      'z is not defined: no category is used by both, or one coder put everything into one category',
    nothing_in_common: '–: nothing was coded by both',
    one_category: '–: κ is not defined, both put everything into one category',
  },
  levels: { category: 'category', subcategory: 'subcategory', concept: 'concept' },
  kappaMissing: ({
    first,
    second,
    level,
    reason,
  }: {
    first: string;
    second: string;
    level: string;
    reason: string;
  }) => `${first} – ${second}, ${level}: ${reason}`,
  kappaReasons: {
    nothing_in_common: 'kappa cannot be computed: nothing was coded by both',
    one_category: 'kappa cannot be computed: both put everything into one category',
  },
});
