const mebi = 1024 * 1024;

/** What an SPSS file may ask of the computer; a real survey stays far below, a hostile file is refused on the way. */
export const limits = {
  /** Of all that stands before the cases; it is held in memory. */
  dictionaryBytes: 32 * mebi,
  /** Of eight bytes each: a number takes one, a text one for every eight bytes of its width. */
  elementsPerCase: 262_144,
  veryLongString: 32_767,
  /** Of a .zsav as stored; it is held in memory, since its table of blocks stands at its end. */
  zippedBytes: 128 * mebi,
  zippedBlockBytes: 16 * mebi,
  unzippedBytes: 512 * mebi,
} as const;
