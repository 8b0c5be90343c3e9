import { expect, test } from 'vitest';
import { feePostings } from './fee-postings.ts';

const charge = { filingId: 'filing', bookedOn: '2021-03-01', staffId: 'staff' };
const short = (fee: Parameters<typeof feePostings>[0], walletId: string | null) =>
  feePostings(fee, { ...charge, walletId }).map(({ debit, credit, amountCents }) => [
    debit,
    credit,
    amountCents,
  ]);

test('a wallet pays fee and surcharge in one, VAT apart', () => {
  expect(short({ filingCents: 9_050, surchargeCents: 3_700, vatCents: 777 }, 'w')).toEqual([
    [{ wallet: 'w' }, { kind: 'kbo-fees' }, 12_750],
    [{ wallet: 'w' }, { kind: 'vat' }, 777],
  ]);
});

test('a co-ownership owes what is invoiced', () => {
  expect(short({ filingCents: 9_050, surchargeCents: 0, vatCents: 0 }, null)).toEqual([
    [{ kind: 'fees-receivable' }, { kind: 'kbo-fees' }, 9_050],
  ]);
});

test('nothing to pay is nothing to post', () => {
  expect(short({ filingCents: 0, surchargeCents: 0, vatCents: 0 }, 'w')).toEqual([]);
});

test('entries name their filing, who charged it and when', () => {
  const fee = { filingCents: 9_050, surchargeCents: 0, vatCents: 0 };
  expect(feePostings(fee, { ...charge, walletId: null })).toMatchObject([
    { kind: 'filing-fee', filingId: 'filing', staffId: 'staff', bookedOn: '2021-03-01' },
  ]);
});
