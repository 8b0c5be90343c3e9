import type { Language } from '#core/vocabulary';

/** Words of exports and receipts; they leave the console, so the console's own texts cannot serve. */
const words = {
  nl: {
    day: 'Datum',
    organisation: 'Organisatie',
    enterpriseNumber: 'Ondernemingsnummer',
    kind: 'Soort',
    amount: 'Bedrag',
    balance: 'Saldo',
    reference: 'Mededeling',
    tool: 'Tool',
    id: 'Nummer',
    receipt: 'Ontvangstbewijs',
    transaction: 'Verrichting',
    total: 'Totaal',
    method: 'Betaalwijze',
  },
  fr: {
    day: 'Date',
    organisation: 'Organisation',
    enterpriseNumber: "Numéro d'entreprise",
    kind: 'Nature',
    amount: 'Montant',
    balance: 'Solde',
    reference: 'Communication',
    tool: 'Outil',
    id: 'Numéro',
    receipt: 'Reçu',
    transaction: 'Opération',
    total: 'Total',
    method: 'Mode de paiement',
  },
  en: {
    day: 'Date',
    organisation: 'Organisation',
    enterpriseNumber: 'Enterprise number',
    kind: 'Kind',
    amount: 'Amount',
    balance: 'Balance',
    reference: 'Reference',
    tool: 'Tool',
    id: 'Number',
    receipt: 'Receipt',
    transaction: 'Transaction',
    total: 'Total',
    method: 'Payment method',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type Word = keyof (typeof words)['en'];

const kinds: Record<Language, Record<string, string>> = {
  nl: {
    attribution: 'Oplading per overschrijving',
    'online-top-up': 'Oplading online',
    'tool-charge': 'Gebruik van een tool',
    'filing-fee': 'Inschrijving KBO',
    reversal: 'Tegenboeking',
    opening: 'Beginsaldo',
  },
  fr: {
    attribution: 'Recharge par virement',
    'online-top-up': 'Recharge en ligne',
    'tool-charge': "Utilisation d'un outil",
    'filing-fee': 'Inscription BCE',
    reversal: 'Contre-passation',
    opening: 'Solde initial',
  },
  en: {
    attribution: 'Top-up by transfer',
    'online-top-up': 'Online top-up',
    'tool-charge': 'Use of a tool',
    'filing-fee': 'KBO registration',
    reversal: 'Reversal',
    opening: 'Opening balance',
  },
};

export const wordOf = (word: Word, language: Language): string => words[language][word];
export const kindOf = (kind: string, language: Language): string => kinds[language][kind] ?? kind;
