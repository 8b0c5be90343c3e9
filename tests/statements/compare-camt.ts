import type { Movement, ParsedBankFile, ParsedStatement } from '../../bff/core/bank-files/types.ts';
import { decimalOf } from './coda-records.ts';
import { comparisonWith, decimal, type Comparison } from './comparison.ts';

/** Report of an independent CAMT reader, as far as it is compared. */
export interface CamtReport {
  namespace: string;
  statements: {
    id: string;
    seq: string | null;
    lgl_seq: string | null;
    iban: string | null;
    other_id: string | null;
    ccy: string | null;
    balances: Record<string, [amount: string, currency: string, date: string][]>;
    opening: string | null;
    closing: string | null;
    entries: number;
    sum_booked: string;
    'opening+sum=closing': boolean | null;
    ntry: ReportedEntry[];
  }[];
}

interface ReportedEntry {
  amount: string;
  ccy: string;
  status: string;
  reversal: string | null;
  booking: string;
  value: string;
  acct_svcr_ref: string | null;
  btc: (string | null)[];
  details: {
    amount: string;
    ccy: string;
    e2e: string | null;
    refs: { ref: string; type: string; issuer: string | null }[];
    ustrd: string[];
    debtor_iban: string | null;
    creditor_iban: string | null;
  }[];
}

export function compareWithCamtReader(report: CamtReport, parsed: ParsedBankFile): Comparison {
  const comparison = comparisonWith('camt reader');
  const { same } = comparison;
  same('format', /camt\.\d{3}/.exec(report.namespace)?.[0], parsed.format);
  same('statements', report.statements.length, parsed.statements.length);
  for (const [index, theirs] of report.statements.entries()) {
    const statement = parsed.statements[index];
    if (!statement) continue;
    const opening = theirs.balances['OPBD']?.[0];
    const closing = theirs.balances['CLBD']?.[0];
    same('account', theirs.iban ?? theirs.other_id, statement.account);
    same('currency', theirs.ccy, statement.currency, () =>
      statement.currency === (opening?.[1] ?? theirs.ntry[0]?.ccy) ? 'currency-left-open' : null,
    );
    same('name', theirs.id, statement.reference);
    same('number', theirs.seq ?? theirs.lgl_seq ?? theirs.id, statement.number);
    same('opening', decimal(theirs.opening), decimalOf(statement.opening));
    same('opening date', opening?.[2], statement.openingDate);
    same('closing', decimal(theirs.closing), decimalOf(statement.closing));
    same('closing date', closing?.[2], statement.closingDate);
    same('entries', theirs.entries, statement.booked);
    same('sum', decimal(theirs.sum_booked), decimalOf(statement.credit - statement.debit));
    const balance = parsed.problems.some((problem) => problem.code === 'balance');
    same('balances agree', theirs['opening+sum=closing'] ?? true, !balance);
    compareEntries(comparison, theirs.ntry, statement);
  }
  return comparison;
}

function compareEntries(
  { same }: Comparison,
  entries: ReportedEntry[],
  { movements }: ParsedStatement,
): void {
  const bySequence = Map.groupBy(movements, ({ sequence }) => sequence);
  for (const [at, theirs] of entries.entries()) {
    const sequence = String(at + 1).padStart(4, '0');
    const mine = bySequence.get(sequence) ?? [];
    const [first] = mine;
    const about = (what: string) => `${sequence} ${what}`;
    same(
      about('amount'),
      decimal(theirs.amount),
      first && decimalOf(first.head?.amount ?? first.amount),
    );
    same(about('currency'), theirs.ccy, first?.currency);
    same(about('reversal'), theirs.reversal === 'true', first?.reversal);
    same(about('booking date'), theirs.booking, first?.bookingDate);
    same(about('value date'), theirs.value, first?.valueDate);
    same(about('bank reference'), theirs.acct_svcr_ref, first?.bankReference);
    same(
      about('code'),
      theirs.btc.slice(0, 3).filter(Boolean).join('-'),
      first?.transactionCode.code,
    );
    same(about('details'), theirs.details.length, mine.length);
    for (const [index, detail] of theirs.details.entries()) {
      compareDetail({ same }, `${sequence}.${index + 1}`, detail, mine[index]);
    }
  }
}

function compareDetail(
  { same }: Pick<Comparison, 'same'>,
  number: string,
  theirs: ReportedEntry['details'][number],
  mine: Movement | undefined,
): void {
  same(`${number} amount`, decimal(theirs.amount), mine && decimalOf(mine.amount).replace('-', ''));
  same(`${number} end to end`, theirs.e2e, mine?.endToEndId);
  same(`${number} text`, theirs.ustrd.join(' '), mine?.communication.message);
  same(`${number} account`, theirs.debtor_iban ?? theirs.creditor_iban, mine?.counterparty.account);
  same(`${number} reference`, theirs.refs[0]?.ref, mine?.structuredReference?.value);
  same(`${number} type`, theirs.refs[0]?.type, mine?.communication.type);
}
