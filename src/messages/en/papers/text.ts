export const paperText = () => ({
  decisionError: ({ because }: { because: string }) =>
    `${because}; at .05 this decides otherwise (a decision error, as statcheck calls it)`,
  wordsSayOtherwise: ({ isYes, name, p }: { isYes: boolean; name: string; p: string }) =>
    `the words ${isYes ? 'call it significant' : 'say that it is not significant'}, and ${name} is ${p} (the decision differs)`,
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
