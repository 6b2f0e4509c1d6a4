/** What a column of a coding sheet may hold; the first two every sheet has. */
export const codingRoles = [
  'category',
  'concept',
  'subcategory',
  'group',
  'participant',
  'unit',
  'quote',
  'coder',
] as const;
export type CodingRole = (typeof codingRoles)[number];

export const neededRoles: readonly CodingRole[] = ['category', 'concept'];

/** The headers by which a column is known, as `bareHeader` leaves them. */
const headers: Readonly<Record<CodingRole, readonly string[]>> = {
  category: [
    'category',
    'categories',
    'maincategory',
    'theme',
    'themes',
    'maintheme',
    '상위범주',
    '대범주',
    '범주',
    '상위주제',
    '대주제',
    '주제',
  ],
  subcategory: ['subcategory', 'subcategories', 'subtheme', 'subthemes', '하위범주', '중범주', '하위주제'],
  concept: ['concept', 'concepts', 'code', 'codes', '개념', '코드', '의미단위'],
  group: ['group', 'groups', '집단', '그룹'],
  participant: [
    'participant',
    'participantid',
    'respondent',
    'interviewee',
    'informant',
    '참여자',
    '연구참여자',
    '참가자',
    '면담참여자',
    '응답자',
    '대상자',
  ],
  unit: ['unit', 'unitid', 'segment', 'segmentid', '분석단위', '단위'],
  quote: [
    'quote',
    'quotes',
    'quotation',
    'excerpt',
    'verbatim',
    '인용',
    '인용문',
    '진술',
    '진술문',
    '원문',
    '원자료',
  ],
  coder: ['coder', 'rater', 'analyst', '코더', '코딩자', '분석자', '평정자'],
};

const roleOfHeader: ReadonlyMap<string, CodingRole> = new Map(
  codingRoles.flatMap((role) => headers[role].map((header) => [header, role] as const)),
);

/** What the column under a header holds; undefined where the header is no known one. */
export function roleOf(header: string): CodingRole | undefined {
  return roleOfHeader.get(bareHeader(header));
}

/** A header without what is in brackets, spaces, punctuation, and capitals: `Sub-category (코드)` is `subcategory`. */
export function bareHeader(header: string): string {
  return header
    .slice(0, longestHeader)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([][^()[\]]*[)\]]/g, '')
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

const longestHeader = 100;
