/** A cell of a CSV or XLSX file; `number` is decimal text with a full stop, `date` is `YYYY-MM-DD`. */
export interface Cell {
  kind: 'text' | 'number' | 'date';
  text: string;
}

export interface SheetRow {
  /** Row (XLSX) or line (CSV) in the file, from 1. */
  line: number;
  cells: Cell[];
}

/** What a column of a bank's export can mean here. */
export type ColumnRole =
  | 'bookingDate'
  | 'valueDate'
  | 'amount'
  | 'debit'
  | 'credit'
  | 'sign'
  | 'balance'
  | 'currency'
  | 'description'
  | 'structuredReference'
  | 'bankReference'
  | 'counterpartyName'
  | 'counterpartyAccount'
  | 'counterpartyBic'
  | 'counterpartyAddress'
  | 'account'
  | 'statementNumber'
  | 'sequence';

/** How to read the sheets of one bank account; guessed once, mended by a person, then remembered with the account. */
export interface ColumnMapping {
  /** CSV only; found anew when absent. */
  delimiter?: string;
  /** Label of the character set (CSV); found anew when absent. */
  encoding?: string;
  /**
   * Headers by the text that stands in the file, found wherever the preamble ends; or, when `hasHeader` is false,
   * numbers of columns from 0. Texts of several columns of one role are joined.
   */
  columns: Partial<Record<ColumnRole, (string | number)[]>>;
  hasHeader: boolean;
  dateOrder: 'dmy' | 'mdy' | 'ymd';
  decimalSign: ',' | '.';
  /** Turns all signs: a card statement that prints purchases as positive, or debit columns that mean money in. */
  inverted: boolean;
  /** Own account and currency, where the file does not tell. */
  account?: string;
  currency?: string;
}
