/** Pages of HTML. */
export const page = () => ({
  contents: 'Contents',
});
