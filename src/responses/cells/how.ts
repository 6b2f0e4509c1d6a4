/**
 * How a cell came to its meaning: as the codebook writes it; only by comparison, without regard to case, width and the like;
 * or not at all.
 */
export type How = 'written' | 'matched' | 'invalid';
