import type { ColumnRole, SheetRow } from './sheet-types.ts';

/**
 * Header texts of Belgian banks (Dutch, French, English) and of common exports, the first that matches wins.
 * Null: a column known and not used, such as the name of the own account.
 */
const HEADERS: [RegExp, ColumnRole | null][] = [
  [/^bic\b/, 'counterpartyBic'],
  [/^(amount currency|bedrag in vreemde|montant en devise|original)/, null],
  [/^(naam|nom|name) .*(rekening|compte|account)$|^rubriek|^(naam|nom|name)$/, null],
  [
    /^(naam|nom|name)\b.*(tegenpartij|contrepartie|counterparty)|^(partner|counterparty|payee|beneficiary) name/,
    'counterpartyName',
  ],
  [/^(counterparty|payee|beneficiary|begunstigde|beneficiaire)$/, 'counterpartyName'],
  [/^(adres|adresse|address|straat|rue|street|postcode|code postal)/, 'counterpartyAddress'],
  [
    /(tegenpartij|contrepartie|counterparty|tegenrekening|bank account|partner account)/,
    'counterpartyAccount',
  ],
  [/gestructureerd|structuree|structured/, 'structuredReference'],
  [/^(munt|devies|devise|currency|ccy|monnaie|valuta rekening)/, 'currency'],
  [/^(valuta|valutadatum|rentedatum|value date|date valeur|date de valeur)/, 'valueDate'],
  [
    /^(boekingsdatum|boekdatum|uitvoeringsdatum|datum|date|booking date|posting date|transaction date)/,
    'bookingDate',
  ],
  [/^(rekening|rekeningnummer|compte|numero de compte|account|account number|iban)$/, 'account'],
  [/(afschrift|uittreksel|extrait|statement n)/, 'statementNumber'],
  [/^(transactienummer|volgnummer|omzetnummer|numero de|operation number|sequence)/, 'sequence'],
  [/^(d c|dc|c d|debit credit|credit debit|debet credit|af bij|sens|sign|teken)$/, 'sign'],
  [/^(debit|debet|af|uitgave|withdrawal|depense|paid out)/, 'debit'],
  [/^(credit|bij|inkomst|deposit|recette|paid in)/, 'credit'],
  [/^(bedrag|montant|amount)/, 'amount'],
  [/^(saldo|solde|balance)/, 'balance'],
  [/^(referentie|reference|ref)\b/, 'bankReference'],
  [
    /omschrijving|mededeling|communication|description|label|libelle|detail|bericht|message|memo|narrative/,
    'description',
  ],
  [/^(transactie|transaction|type)\b/, 'description'],
];

/** Header text without accents, capitals and punctuation. */
export function normalisedHeader(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Role of each column of a row of headers; null where the text says nothing known. */
export function rolesOf(row: SheetRow): (ColumnRole | null)[] {
  return row.cells.map(({ text }) => {
    const header = normalisedHeader(text);
    return HEADERS.find(([pattern]) => pattern.test(header))?.[1] ?? null;
  });
}

/** The row that names a date and an amount and more columns than any other, among the first rows. */
export function findHeaderRow(rows: SheetRow[]): SheetRow | null {
  let best: SheetRow | null = null;
  let bestScore = 0;
  for (const row of rows) {
    const roles = new Set(rolesOf(row));
    const hasAmount = roles.has('amount') || roles.has('debit') || roles.has('credit');
    const hasDate = roles.has('bookingDate') || roles.has('valueDate');
    if (hasAmount && hasDate && roles.size > bestScore) {
      best = row;
      bestScore = roles.size;
    }
  }
  return best;
}
