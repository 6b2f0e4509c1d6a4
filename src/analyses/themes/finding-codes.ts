/** What may be worth knowing of coding sheets, in the order in which it is shown. */
export const themeFindingCodes = [
  'filled_category',
  'filled_subcategory',
  'filled_concept',
  'filled_coder',
  'header_row',
  'total_row',
  'without_concept',
  'several_lines',
  'repeated_row',
  'empty_level',
  'without_subcategory',
  'several_places',
  'names_alike',
  'group_unknown',
  'participant_in_groups',
  'unit_unknown',
  'only_one_coder',
  'several_codes',
] as const;
export type ThemeFindingCode = (typeof themeFindingCodes)[number];
