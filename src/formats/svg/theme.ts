/** Colours of a picture, and the prefix of its ids, which are to be unique on a page. */
export interface Theme {
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly paper: string;
  readonly id: string;
}

/** For a file of its own. */
export const onPaper = (id: string): Theme => ({
  ink: '#1a1a1a',
  quiet: '#555555',
  rule: '#d9d9d9',
  paper: '#ffffff',
  id,
});

/** For a page that has a dark mode: its style sheet sets the variables. */
export const onPage = (id: string): Theme => ({
  ink: 'var(--ink,#1a1a1a)',
  quiet: 'var(--quiet,#555555)',
  rule: 'var(--rule,#d9d9d9)',
  paper: 'var(--paper,#ffffff)',
  id,
});

/**
 * Colours of groups, which people with any colour vision tell apart, and which differ in grey, too. Beyond them the form alone
 * tells groups apart.
 * Source: Okabe & Ito (2008), Color Universal Design
 */
export const seriesColours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'] as const;

export const colourOf = (series: number): string =>
  seriesColours[series % seriesColours.length] ?? seriesColours[0];

export const fonts = "'Noto Sans KR','Noto Sans CJK KR','Malgun Gothic','Apple SD Gothic Neo',sans-serif";
