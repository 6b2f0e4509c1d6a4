/** Text that is too long for one string: written piece by piece. */
export interface Pieces {
  readonly pieces: Iterable<string>;
}

export function isPieces(content: string | Uint8Array | Pieces): content is Pieces {
  return typeof content === 'object' && 'pieces' in content;
}
