import type { Picture } from '../../document/document.ts';

/** A picture as PNG, as word processors take them in. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  /** As it was drawn, in pixels of 96 an inch; the PNG may have more. */
  readonly width: number;
  readonly height: number;
}

/** The pictures of a document that could be drawn; of the others the tables stand there. */
export type DrawnPictures = ReadonlyMap<Picture, DrawnPicture>;

export const none: DrawnPictures = new Map();
