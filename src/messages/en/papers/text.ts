export const paperText = () => ({
  decisionError: ({ because }: { because: string }) =>
    `${because}; at .05 this decides otherwise (a decision error, as statcheck calls it)`,
  tableSaysOtherwise: ({
    name,
    text,
    table,
    row,
    cell,
  }: {
    name: string;
    text: string;
    table: string;
    row: string;
    cell: string;
  }) => `${name} is ${text} in the text, and ${cell} in table ${table}, row ${row}`,
});
