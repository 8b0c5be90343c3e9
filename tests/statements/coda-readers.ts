/** Reports of independent CODA readers, as far as they are compared. */

export interface SpecReader {
  problems: string[];
  statements: SpecStatement[];
}

export interface SpecStatement {
  account: string;
  currency: string;
  creation_date: string;
  bic: string;
  duplicate: boolean;
  separate_application: string;
  old_seq: string;
  new_seq: string;
  coda_seq: string;
  opening: string;
  opening_date: string;
  closing: string;
  closing_date: string;
  counted: { movements_21: number; detail_0000: number; debit: string; credit: string };
  checks: Record<string, boolean | string>;
  free: string[];
  moves: SpecMove[];
}

export interface SpecMove {
  seq: string;
  detail: string;
  bank_ref: string;
  amount: string;
  value_date: string;
  code: string;
  structured: boolean;
  entry_date: string;
  stmt_no: string;
  globalisation: string;
  customer_ref?: string;
  cp_bic?: string;
  r_type?: string;
  r_reason?: string;
  cp_account_zone?: string;
  cp_name?: string;
  communication?: string;
  comm_type?: string;
  ogm?: string;
  ogm_valid?: boolean;
  structured_rest?: string;
}

/** The other three: a report, or the reason why they gave up. */
export type Report<Statement> =
  | { ok: true; statements: Statement[] }
  | { ok: false; error: string };

export interface FebelfinStatement {
  account: string;
  currency: string;
  opening: string;
  closing: string;
  total_debit: string;
  total_credit: string;
  top_moves: number;
  all_moves: number;
  moves: {
    seq: string;
    detail: string;
    code: string;
    amount: string;
    value_date: string;
    entry_date: string;
    comm_type: string | null;
    communication: string | null;
    cp_account: string | null;
    cp_name: string | null;
  }[];
}

export interface PycodaStatement {
  account: string;
  currency: string;
  opening: string;
  closing: string;
  movements: number;
  free: string[];
}

export interface CodeliciousStatement {
  account: string;
  opening: number;
  closing: number;
  date: string;
  transactions: {
    seq: number;
    detail: number;
    amount: number;
    entry: string;
    structured: string;
    message: string;
    cp_account: string;
    cp_name: string;
  }[];
}
