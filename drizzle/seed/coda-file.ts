import type { Payment } from './payments.ts';

/** A day's statement, as far as the file tells it. Amounts in cents, days `YYYY-MM-DD`. */
export interface StatementFacts {
  iban: string;
  bic: string;
  holder: string;
  /** CODA's own running number, three digits. */
  sequence: string;
  openingOn: string;
  openingCents: number;
  closingOn: string;
  payments: readonly Payment[];
}

const text = (value: string | null | undefined, length: number): string =>
  (value ?? '').slice(0, length).padEnd(length);

const date = (day: string): string => `${day.slice(8)}${day.slice(5, 7)}${day.slice(2, 4)}`;

/** Sign and fifteen digits, of which three are decimals. */
const amount = (cents: number): string =>
  `${cents < 0 ? 1 : 0}${String(Math.abs(cents) * 10).padStart(15, '0')}`;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** One movement in records 2.1, 2.2 and 2.3 of the standard. */
const movement = (payment: Payment, line: number, statement: StatementFacts): string[] => {
  const key = `${digits(line, 4)}0000`;
  const day = date(statement.closingOn);
  const structured = payment.reference !== undefined;
  const communication = structured ? `101${payment.reference}` : (payment.text ?? '');
  const code = payment.transactionCode ?? '00150000';
  const { iban, name } = payment;
  const currency = iban ? 'EUR' : '';
  return [
    `21${key}${text(`B${day}${digits(line, 6)}`, 21)}${amount(payment.cents)}${day}${code}` +
      `${structured ? 1 : 0}${text(communication, 53)}${day}${statement.sequence}01 0`,
    `22${key}${text(communication.slice(53), 53)}${text(payment.endToEndId, 35)}${text('', 27)}1 0`,
    `23${key}${text(iban, 34)}${text(currency, 3)}${text(name, 35)}${text('', 43)}0 0`,
  ];
};

/**
 * The statement as a CODA 2.6 file, by the layout that Febelfin publishes: what the bank would have
 * sent, so that the demo's statements can be downloaded and read again.
 */
export const writeCoda = (statement: StatementFacts): Buffer => {
  const { iban, sequence, payments, openingCents, holder } = statement;
  const credit = sum(payments.filter(({ cents }) => cents > 0));
  const debit = -sum(payments.filter(({ cents }) => cents < 0));
  const account = `${text(iban, 34)}EUR`;
  const closing = openingCents + credit - debit;
  const body = [
    `12${sequence}${account}${amount(openingCents)}${date(statement.openingOn)}` +
      `${text(holder, 26)}${text('Zichtrekening', 35)}${sequence}`,
    ...payments.flatMap((payment, index) => movement(payment, index + 1, statement)),
    `8${sequence}${account}${amount(closing)}${date(statement.closingOn)}${text('', 64)}0`,
  ];
  const head =
    `00000${date(statement.closingOn)}${iban.slice(4, 7)}05${text('', 8)}${text('', 10)}` +
    `${text(holder, 26)}${text(statement.bic, 11)}${text('', 11)} 00000${text('', 39)}2`;
  const totals = `${digits(debit * 10, 15)}${digits(credit * 10, 15)}`;
  const tail = `9${text('', 15)}${digits(body.length, 6)}${totals}${text('', 75)}2`;
  return Buffer.from([head, ...body, tail].map((line) => `${line}\r\n`).join(''), 'latin1');
};

const sum = (payments: readonly Payment[]): number =>
  payments.reduce((total, { cents }) => total + cents, 0);
