import { expect, it } from 'vitest';

import { indexNames } from './name-index.ts';
import { matchPayer, payerKey } from './names.ts';

it.each([
  ['IMMO DELTA B.V.', 'immo delta'],
  ['S.A. Immobilière du Parc', 'immobiliere du parc'],
  ['Dhr Jan Peeters', 'jan peeters'],
  ['NV', 'nv'],
])('%s is known as "%s"', (name, key) => {
  expect(payerKey(name)).toBe(key);
});

it.each([
  ['IMMO DELTA', 'Immo Delta BV', 'same'],
  ['DELTA IMMO', 'Immo Delta', 'same-words'],
  ['Imo Delta', 'Immo Delta', 'typo'],
  ['BEHEERSMAATSCHAPPIJ VAN DE NOORDELIJ', 'Beheersmaatschappij van de Noordelijke Kempen', null],
  ['BEHEERSMAATSCHAPPIJ VAN DE NOORDELI', 'Beheersmaatschappij van de Noordelijke Kempen', 'same'],
  ['Bakkerij', 'Immo Delta', null],
])('"%s" and "%s": %s', (payer, known, match) => {
  expect(matchPayer(payer, known)).toBe(match);
});

const known = (name: string, at: number) => ({
  walletId: `w${at}`,
  name,
  of: 'organisation' as const,
});

it('finds a name by a rare word, also misspelt, and not by a common one', () => {
  const names = ['Immo Delta', ...Array.from({ length: 100 }, (_, at) => `Immo ${at}`)].map(known);
  const find = indexNames(names);
  expect(find('IMMO DELTTA').map(({ known: { walletId }, match }) => [walletId, match])).toEqual([
    ['w0', 'typo'],
  ]);
  expect(find('IMMO OMEGA')).toEqual([]);
});
