import { expect, test } from 'vitest';
import { composed } from '../../../src/codebook/resolve/composed.ts';

test('letters are composed, with as many marks as Unicode calls safe', () => {
  expect(composed('시범'.normalize('NFD'))).toBe('시범');
  expect(composed(`e\u0301${'\u0316'.repeat(28)}`)).toBe(`é${'\u0316'.repeat(28)}`.normalize('NFC'));
  expect(composed(`${'e\u0301'.repeat(100)}`)).toBe('é'.repeat(100));
});

test('marks piled up by the hundred thousand are left as they are, at once', () => {
  const pile = `5${'\u0301\u0316'.repeat(500_000)}`;
  expect(composed(pile)).toBe(pile);
}, 5000);
