export const library = () => ({
  noSuchPart: ({ part }: { part: string }) => `there is no table "${part}" to show`,
});
