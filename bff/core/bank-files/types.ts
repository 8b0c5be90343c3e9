/**
 * What a bank file holds, in one shape for CODA, CAMT.053, CSV and XLSX.
 *
 * Which movements are listed: the *leaves*. A payment that the bank booked as one total with details
 * (CODA globalisation, CAMT batch) is listed as its details, each with `head` saying what they belong to;
 * a payment that the bank split into principal and costs is listed once, with `parts`. The listed amounts
 * therefore always add up to the amounts that the bank booked:
 * - booked lines = the distinct `head.sequence` plus the movements without a head;
 * - every record the bank wrote = booked lines + details + parts.
 */

/** Signed amount in integer thousandths of the currency's unit (CODA counts in thousandths); debits are negative. */
export type Thousandths = bigint;

/** Calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** `camt.052` and `camt.054` are recognised and read, but never posted: they are notices, not statements. */
export type BankFileFormat = 'coda' | 'camt.053' | 'camt.052' | 'camt.054' | 'csv' | 'xlsx';

/**
 * - `refuse`: the file cannot be trusted as a whole, nothing of it is stored;
 * - `hold`: the statement is stored, nothing is posted until someone accepts it with a reason;
 * - `warn`: an oddity to show, no reason to wait.
 */
export type Severity = 'refuse' | 'hold' | 'warn';

export interface Problem {
  /** Stable, kebab-case. */
  code: string;
  severity: Severity;
  message: string;
  /** Place of the statement in the file, from 0; absent when it concerns all of them. */
  statement?: number;
  /** Line (CODA), row (CSV, XLSX) or line of the XML text, from 1. */
  record?: number;
  /** Name of the field as the standard gives it, with its position for CODA. */
  field?: string;
  expected?: string;
  found?: string;
  /** Path inside a zip. */
  entry?: string;
}

/** A payment reference that the bank delivers in its own field, so not searched for in free text. */
export interface StructuredReference {
  /** `other`: a foreign or unknown scheme, kept for display and never matched. */
  kind: 'ogm' | 'rf' | 'other';
  /** OGM: 12 digits; RF: upper case without blanks; a wrong or other one as the bank wrote it. */
  value: string;
  /** Whether the check digits agree. A wrong one is kept and shown, and never credits by itself. */
  valid: boolean;
}

export interface Communication {
  kind: 'none' | 'free' | 'structured';
  /** Structured only: CODA's three digits (`101`, `127`…) or the type code of CAMT (`SCOR`…). */
  type: string | null;
  /** The free text; for structured ones the reference (100–102) or the data behind the type as the bank wrote it. */
  text: string;
  /** The part that a payer wrote for a person to read: the free text, or what stands beside a reference or mandate. */
  message: string;
}

export interface Counterparty {
  name: string | null;
  /** As the bank wrote it, without blanks at the ends. */
  account: string | null;
  /** Only when `account` is, or amounts to (old Belgian number), a valid IBAN. */
  iban: string | null;
  currency: string | null;
  bic: string | null;
  /** Street and place, as far as given. */
  address: string[];
  /** Further identification that the bank gives. */
  identification: string | null;
  /** The ultimate debtor or creditor behind the account holder. */
  ultimateName: string | null;
}

export interface TransactionCode {
  /** As the bank wrote it: eight digits (CODA) or domain-family-subfamily (CAMT). */
  code: string;
  /** CODA: 0 simple, 1–3 totals, 5–9 details. */
  type: string | null;
  family: string | null;
  transaction: string | null;
  category: string | null;
}

export interface MandateInformation {
  reference: string | null;
  creditorId: string | null;
}

export interface ReturnReason {
  /** CODA R-transaction type 1–5; null where the format has none. */
  type: string | null;
  /** ISO reason code, such as `AC04`. */
  code: string | null;
}

/** The booked line of which a listed movement is a detail. */
export interface MovementHead {
  sequence: string;
  amount: Thousandths;
  transactionCode: TransactionCode;
  communication: Communication;
  structuredReference: StructuredReference | null;
  information: string;
  /** How many details were listed in its place. */
  details: number;
}

/** A split of one payment into principal, costs and VAT; informative, part of the movement's own amount. */
export interface MovementPart {
  detail: string;
  amount: Thousandths;
  transactionCode: TransactionCode;
  communication: Communication;
}

export interface Movement {
  /** Place in the statement, from 1; unique where `sequence` + `detail` may wrap around. */
  position: number;
  /** Number of the booked line within the statement (CODA four digits; otherwise counted from 0001). */
  sequence: string;
  /** `0000` for a booked line itself, otherwise the number of the detail. */
  detail: string;
  amount: Thousandths;
  currency: string;
  valueDate: IsoDate | null;
  bookingDate: IsoDate | null;
  /** The bank's own reference: informative, not unique. */
  bankReference: string | null;
  transactionCode: TransactionCode;
  counterparty: Counterparty;
  communication: Communication;
  structuredReference: StructuredReference | null;
  /** What the bank adds in further records, as one text. */
  information: string;
  /** The payer's own reference, `NOTPROVIDED` included as the bank passes it on. */
  endToEndId: string | null;
  mandate: MandateInformation | null;
  returnReason: ReturnReason | null;
  /** Reversal of an earlier entry; the sign is already in `amount`. */
  reversal: boolean;
  categoryPurpose: string | null;
  purpose: string | null;
  /** Statement number repeated in the movement (CODA). */
  statementNumber: string | null;
  globalisation: string | null;
  head: MovementHead | null;
  parts: MovementPart[];
  /** First and last line of the movement in the file. */
  lines: [number, number];
}

/** Known before the first movement. */
export interface StatementHeader {
  /** Place in the file, from 0. */
  index: number;
  format: BankFileFormat;
  account: string;
  /** IBAN of `account`, also when the file gives an old Belgian number; null when it is none. */
  iban: string | null;
  currency: string;
  holder: string | null;
  bic: string | null;
  /** The bank's file or message reference. */
  reference: string | null;
  creationDate: IsoDate | null;
  /** The bank says that this is a copy of a statement sent before. */
  duplicate: boolean;
  /** CODA: other than `00000` when the file holds the movements of one application only. */
  separateApplication: string | null;
  /** Running number per account and year: CODA positions 126–128, CAMT electronic number. */
  sequence: string | null;
  /** Paper number in the opening record (CODA) or legal number (CAMT). */
  openingNumber: string | null;
  opening: Thousandths | null;
  openingDate: IsoDate | null;
  /** Path inside a zip, when the statement came from one. */
  entry: string | null;
}

/** Known after the last movement. */
export interface StatementClosing {
  index: number;
  /** The statement's number as people quote it: paper number of the closing record, CAMT's sequence number. */
  number: string | null;
  closing: Thousandths | null;
  closingDate: IsoDate | null;
  /** Totals of the booked lines, both positive. */
  debit: Thousandths;
  credit: Thousandths;
  /** Booked lines and listed movements. */
  booked: number;
  listed: number;
  /** The bank's messages to the account holder. */
  freeMessages: string[];
}

export type ParsedStatement = StatementHeader & StatementClosing & { movements: Movement[] };

/**
 * What a reader tells, in the order of the file: `statement`, its `movement`s, its `closing`, then the next.
 * Problems come when they are met; one that concerns a statement may stand before its `statement` event, and never
 * after its `closing`, except for warnings. After a problem of severity `refuse` nothing follows.
 */
export type BankFileEvent =
  | { type: 'statement'; header: StatementHeader }
  | { type: 'movement'; statement: number; movement: Movement }
  | { type: 'closing'; closing: StatementClosing }
  | { type: 'problem'; problem: Problem };

export interface ParsedBankFile {
  format: BankFileFormat | null;
  statements: ParsedStatement[];
  problems: Problem[];
  /** True when a problem of severity `refuse` was met; `statements` is then empty, save for a camt.052 or camt.054 notice. */
  refused: boolean;
}

/** A reader fed with bytes as they come. Neither function throws on any input. */
export interface BankFileReader {
  write(chunk: Uint8Array): BankFileEvent[];
  end(): BankFileEvent[];
}
