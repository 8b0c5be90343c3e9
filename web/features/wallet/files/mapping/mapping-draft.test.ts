import { describe, expect, it } from 'vitest';
import { guessDraft, isComplete, mappingOf, readWith, sheetRows } from './mapping-draft.ts';

const withHeader = sheetRows([
  ['Rekening BE68 5390 0754 7034'],
  ['Datum', 'Bedrag', 'Naam tegenpartij', 'Mededeling', 'Iets'],
  ['24/11/2026', '250,00', 'Immo Delta', '+++123/1234/12328+++', 'x'],
  ['25/11/2026', '-8,75', 'Bank', 'kosten', 'y'],
]);

describe('a table whose columns must be named', () => {
  it('is guessed by its headers and read as it will be imported', () => {
    const draft = guessDraft(withHeader);
    expect(draft.headerAt).toBe(1);
    expect(draft.roles).toEqual(['bookingDate', 'amount', 'counterpartyName', 'description', null]);
    const { movements, faults } = readWith(draft, withHeader);
    expect(faults).toEqual([]);
    expect(movements.map((one) => [one.bookingDate, one.amount, one.counterparty.name])).toEqual([
      ['2026-11-24', 250_000n, 'Immo Delta'],
      ['2026-11-25', -8_750n, 'Bank'],
    ]);
  });

  it('keeps headers by their text, and columns without a header by their number', () => {
    const draft = guessDraft(withHeader);
    expect(mappingOf(draft, withHeader).columns).toEqual({
      bookingDate: ['Datum'],
      amount: ['Bedrag'],
      counterpartyName: ['Naam tegenpartij'],
      description: ['Mededeling'],
    });
    const bare = mappingOf({ ...draft, headerAt: null }, withHeader);
    expect(bare.hasHeader).toBe(false);
    expect(bare.columns.amount).toEqual([1]);
  });

  it('reads nothing until a date and an amount are named', () => {
    const draft = guessDraft(
      sheetRows([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    expect(draft.roles).toEqual([null, null]);
    expect(isComplete(draft)).toBe(false);
    expect(readWith(draft, withHeader)).toEqual({ movements: [], faults: [] });
    expect(isComplete({ ...draft, roles: ['valueDate', 'credit'] })).toBe(true);
  });

  it('tells which row holds an amount that cannot be read', () => {
    const rows = sheetRows([
      ['Datum', 'Bedrag'],
      ['24/11/2026', 'veel'],
    ]);
    const draft = { ...guessDraft(withHeader), roles: ['bookingDate', 'amount'] as const };
    const { faults } = readWith({ ...draft, headerAt: 0 }, rows);
    expect(faults).toMatchObject([{ record: 2, code: 'field-unreadable', found: 'veel' }]);
  });
});
