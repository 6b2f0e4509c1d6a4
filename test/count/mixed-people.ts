import type { WrittenCodebook } from '../../src/codebook/schema/codebook-schema.ts';

/** Scales of different ends, reversed and left out items, numbers in several forms, people of two groups and of none. */
export const writtenMixed: WrittenCodebook = {
  id: 'mixed',
  populations: [
    {
      id: 'people',
      missing: [99, 'x'],
      min_valid: 'half',
      group: { column: 'site', levels: [{ id: 'a' }, { id: 'b' }] },
      characteristics: [
        { column: 'age', bands: [{ below: 30 }, 30, 60] },
        { column: 'weight', number: true },
      ],
      scales: [
        { id: 'first', min: 1, max: 5, items: ['f1', 'f2', 'f3'], reverse: ['f2'] },
        { id: 'second', min: 0, max: 10, items: ['s1', 's2'], reverse: ['s1'] },
        { id: 'third', min: -3, max: 3, min_valid: 'all', items: ['t1', 't2', 't3'] },
      ],
    },
  ],
};

export function mixedRows(): string {
  let seed = 20261130;
  const below = (end: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * end);
  };
  const cell = (min: number, max: number) => ['', '99', 'x'][below(24)] ?? String(min + below(max - min + 1));
  const rows = Array.from({ length: 300 }, () => {
    const answers = [1, 1, 1].map((min) => cell(min, 5));
    answers.push(cell(0, 10), cell(0, 10), ...[-3, -3, -3].map((min) => cell(min, 3)));
    const age = [`${20 + below(50)}`, `${20 + below(50)}세`, '', '99'][below(4)];
    const weight = [`${50 + below(5)}.5`, `${50 + below(5)}.50`, `${50 + below(5)}.25`, ''][below(4)];
    return [['a', 'b', ''][below(3)], age, weight, ...answers].join(',');
  });
  return `${['site,age,weight,f1,f2,f3,s1,s2,t1,t2,t3', ...rows].join('\n')}\n`;
}
