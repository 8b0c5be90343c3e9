import type { InformationRecords } from './coda-movement-records.ts';

/** What the records 3.x of a movement say. */
export interface Information {
  /** Free text and the bank's messages, pieces joined as one text. */
  text: string;
  /** Full name (up to 70 characters) of the counterparty; record 2.3 has room for 35. */
  name: string | null;
  address: string[];
  identification: string | null;
  ultimateName: string | null;
}

/**
 * Sorts records 3.x by their type: 001 names the counterparty, 008 the ultimate beneficiary and 009 the
 * ultimate debtor; the rest is text. Free pieces follow each other in mid-word, so they are joined as they are.
 */
export function informationOf(pieces: InformationRecords[], isDebit: boolean): Information {
  const known = new Map<string, string>();
  let text = '';
  for (const { structured, text: piece } of pieces) {
    const type = structured ? piece.slice(0, 3) : '';
    if (type === '001' || type === '008' || type === '009') known.set(type, piece.slice(3));
    else if (structured) text = `${text.trimEnd()}${text && ' '}${piece.slice(3).trimEnd()}`;
    else text += piece;
  }
  const party = known.get('001') ?? '';
  return {
    text: text.trim(),
    name: field(party, 0, 70),
    address: [field(party, 70, 105), field(party, 105, 140)].filter((line) => line !== null),
    identification: field(party, 140, 175),
    ultimateName: field(known.get(isDebit ? '008' : '009') ?? '', 0, 70),
  };
}

function field(text: string, from: number, to: number): string | null {
  return text.slice(from, to).trim() || null;
}
