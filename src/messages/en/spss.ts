export const spss = () => ({
  fetchFileAgainOrSave: 'fetch the file again, or save it again in SPSS',
  spssFileDamaged: ({ detail }: { detail: string }) => `the SPSS file is damaged (${detail})`,
  fileCutShort: ({ cases, declared }: { cases: number; declared: number | null }) =>
    `the file is cut short: it holds ${cases}${declared === null ? '' : ` of ${declared}`} cases`,
  encodingOfTextsNotKnown: ({ name }: { name: string }) =>
    `the encoding of its texts is not known${name && `: ${name}`}`,
  giveEncoding: 'give --encoding cp949 or --encoding utf-8',
  textNotInEncodingFileDeclares: 'a text is not in the encoding that the file declares',
});
