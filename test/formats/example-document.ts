import { buildTable } from '../../src/document/build-table.ts';
import {
  type Document,
  empty,
  interval,
  number,
  paragraph,
  probability,
  text,
} from '../../src/document/document.ts';

/** A document with every kind of cell, made by hand. */
export const exampleDocument: Document = {
  title: 'Café survey',
  blocks: [
    paragraph(['cafe.csv: Guests, 24 rows read, 23 used', 'a second line'], 'quiet'),
    buildTable<Line>(
      { id: 'scales', name: 'Scales', caption: 'Guests · Service (1–5)' },
      [
        { id: 'label', header: 'Scale', kind: 'text', cell: ({ label }) => label },
        { id: 'group', header: 'Group', kind: 'text', cell: ({ group }) => text(group) },
        { id: 'mean', header: 'Mean', kind: 'number', cell: ({ mean }) => number(mean, 2) },
        {
          id: 'mean_interval',
          header: 'Mean 95% CI',
          kind: 'interval',
          priority: 2,
          cell: ({ limits: [conf_low, conf_high] }) => interval({ conf_low, conf_high }, 2),
        },
        { id: 't', header: 't', kind: 'number', cell: ({ t }) => (t === undefined ? empty : number(t, 3)) },
        { id: 'stars', header: 'Stars', kind: 'mark', cell: ({ stars }) => text(stars) },
        {
          id: 'p',
          header: 'p',
          kind: 'number',
          cell: ({ p }) => (p === undefined ? empty : probability(p, 3)),
        },
      ],
      [
        {
          label: text('Service | all'),
          group: 'Old',
          mean: 3.9949,
          limits: [3.5, 4.4999],
          t: -3.0235,
          stars: '**',
          p: 0.0042,
        },
        {
          label: text('Service | all', { repeated: true }),
          group: 'New',
          mean: null,
          limits: [null, null],
          stars: '',
        },
        {
          label: text('=Speed', { indent: 1 }),
          group: 'Old',
          mean: 12,
          limits: [-0.5, 24.5],
          t: 10.5,
          stars: '***',
          p: 0.00004,
        },
        {
          label: text('=Speed', { indent: 1, repeated: true }),
          group: 'New',
          mean: 4,
          limits: [3, 5],
          stars: '',
        },
      ],
    ),
    paragraph(['* p<.05'], 'quiet'),
  ],
};

interface Line {
  readonly label: ReturnType<typeof text>;
  readonly group: string;
  readonly mean: number | null;
  readonly limits: readonly [number | null, number | null];
  readonly t?: number;
  readonly stars: string;
  readonly p?: number;
}
