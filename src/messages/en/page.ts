/** Pages of HTML. */
export const page = () => ({
  contents: 'Contents',
  /** Of what only a script of the page can do. */
  controls: {
    sort: 'Sort',
    rows: 'rows',
    part: 'Show or hide',
    copyTable: 'Copy table',
    copyPicture: 'Copy as SVG',
    copyCsv: 'Copy as CSV',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying',
    low: 'low',
    high: 'high',
  },
});
