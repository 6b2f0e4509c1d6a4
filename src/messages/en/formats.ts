export const formats = () => ({
  columnsLeftOut: ({ names }: { names: string }) =>
    `Columns left out for lack of room: ${names}. To see them: --wide`,
  noTable: ({ table }: { table: string }) => `there is no table "${table}"`,
  noTableHint: ({ names }: { names: string }) => `--table takes one of ${names}`,
  notes: 'Notes',
  lower: 'lower',
  upper: 'upper',
  onlyForChecks: ({ name }: { name: string }) =>
    `${name} is a form for the outcomes of checks, and this command checks nothing`,
  onlyForChecksHint: 'use it with check, audit, verify, reconstruct or codebook check',
  dataSheet: 'data',
  answerSheet: 'answers',
  columnName: 'column',
  whatItIs: 'what it is',
  allowedInCell: 'allowed in a cell',
  whatItMeans: 'what that means',
  noPictures: ({ name }: { name: string }) => `there is no picture to write as ${name}`,
  noPicturesHint: 'hanaro plot draws pictures',
  sharpNotInstalled: ({ why }: { why: string }) =>
    `PNG needs the package sharp, which is not installed${why}`,
  noFont: 'this machine has no fonts: in PNG letters would be boxes',
  noKoreanFont: 'this machine has no font for Korean: in PNG its letters would be boxes',
  noKoreanFontHint:
    'install one, such as Noto Sans KR (Debian, Ubuntu: fonts-noto-cjk), or write .svg, which takes the fonts of the reader',
  tablesForPictures: ({ why }: { why: string }) => `each picture is replaced by its table: ${why}`,
  dataOfPicture: ({ name }: { name: string }) => `${name} (picture)`,
  pictures: 'Pictures',
});
