import { buildTable } from '../../src/document/build-table.ts';
import { number, type Picture, text } from '../../src/document/document.ts';
import type { DrawnPicture } from '../../src/formats/paper/drawn-picture.ts';

/** A picture of this caption. */
export const pictureFor = (caption: string): Picture => ({
  kind: 'picture',
  id: 'differences',
  name: 'Differences',
  caption,
  description: `${caption}: one interval above zero.`,
  drawing: {
    kind: 'forest',
    axis: { label: 'Difference', min: -1, max: 1 },
    decimals: 2,
    sides: ['Comparison', 'Pilot'],
    rows: [{ label: 'Service', indent: 0, estimate: { value: 0.4, low: 0.1, high: 0.7 } }],
  },
});

/** One grey pixel stands for a drawn picture. */
export const pixel: DrawnPicture = {
  png: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  width: 720,
  height: 400,
};

/** Too wide for an upright page, with a figure that is marked as wrong. */
export const longTable = buildTable<{
  readonly label: string;
  readonly printed: string;
  readonly value: number;
}>(
  { id: 'wide', name: '표 1', caption: '표 1' },
  [
    { id: 'label', header: '항목', kind: 'text', cell: ({ label }) => text(label, { indent: 1 }) },
    { id: 'printed', header: '논문', kind: 'text', cell: ({ printed }) => text(printed, { wrong: true }) },
    ...Array.from({ length: 24 }, (_, column) => ({
      id: `c${column}`,
      header: `평균 ${column}`,
      kind: 'number' as const,
      cell: ({ value }: { readonly value: number }) => number(value + column, 3),
    })),
  ],
  [
    { label: '남', printed: '28', value: 0.5 },
    { label: '여', printed: '33', value: -1000.25 },
  ],
);
