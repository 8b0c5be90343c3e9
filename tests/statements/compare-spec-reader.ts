import type { ParsedBankFile, ParsedStatement, Problem } from '../../bff/core/bank-files/types.ts';
import type { SpecMove, SpecReader, SpecStatement } from './coda-readers.ts';
import { decimalOf, recordsOf, type RecordRead } from './coda-records.ts';
import { comparisonWith, decimal, type Comparison } from './comparison.ts';

type Mine = { statement: ParsedStatement; problems: Problem[] };

/** The reader that follows the standard most closely: every value of every record. */
export function compareWithSpecReader(spec: SpecReader, parsed: ParsedBankFile): Comparison {
  const comparison = comparisonWith('spec_reader');
  const { same } = comparison;
  same('statements', spec.statements.length, parsed.statements.length);
  const lengths = spec.problems.filter((problem) => /has \d+ characters/.test(problem));
  const short = parsed.problems.filter(({ code }) => code.startsWith('line-'));
  same('length of lines', lengths.join(), short.map(({ record }) => record).join(), () =>
    short.length === 0 && lengths.every((problem) => Number(/has (\d+)/.exec(problem)?.[1]) > 128)
      ? 'bytes-for-characters'
      : null,
  );
  for (const [index, statement] of spec.statements.entries()) {
    const mine = mineOf(parsed, index);
    if (mine) compareStatement(comparison, statement, mine);
  }
  return comparison;
}

function mineOf(parsed: ParsedBankFile, index: number): Mine | null {
  const statement = parsed.statements[index];
  const problems = parsed.problems.filter((problem) => problem.statement === index);
  return statement ? { statement, problems } : null;
}

function compareStatement(
  { same, ...comparison }: Comparison,
  spec: SpecStatement,
  { statement, problems }: Mine,
): void {
  const codes = new Set(problems.map(({ code }) => code));
  same('account', spec.account, statement.account);
  same('currency', spec.currency, statement.currency);
  same('creation date', spec.creation_date, statement.creationDate);
  same('BIC', spec.bic, statement.bic);
  same('duplicate', spec.duplicate, statement.duplicate);
  same('separate application', spec.separate_application.trim(), statement.separateApplication);
  same('number', spec.new_seq, statement.number);
  same('opening number', spec.old_seq, statement.openingNumber);
  same('CODA number', spec.coda_seq, statement.sequence);
  same('opening', decimal(spec.opening), decimalOf(statement.opening));
  same('opening date', spec.opening_date, statement.openingDate);
  same('closing', decimal(spec.closing), decimalOf(statement.closing));
  same('closing date', spec.closing_date, statement.closingDate);
  same('debit', decimal(spec.counted.debit), decimalOf(statement.debit));
  same('credit', decimal(spec.counted.credit), decimalOf(statement.credit));
  same('booked lines', spec.counted.detail_0000, statement.booked);
  same('records 2.1', spec.counted.movements_21, recordsOf(statement).size);
  same('messages', spec.free, statement.freeMessages);
  const checks = {
    'opening+movements=closing': 'balance',
    record_count: 'trailer-records',
    debit_total: 'trailer-debit',
    credit_total: 'trailer-credit',
    'account_1=8': 'account-differs',
  };
  for (const [check, code] of Object.entries(checks))
    same(check, spec.checks[check], !codes.has(code));
  const records = recordsOf(statement);
  for (const move of spec.moves)
    compareMove({ same, ...comparison }, move, records.get(move.seq + move.detail));
}

function compareMove({ same }: Comparison, spec: SpecMove, record: RecordRead | undefined): void {
  const about = (what: string) => `${spec.seq}.${spec.detail} ${what}`;
  same(about('is read'), true, record !== undefined);
  if (!record) return;
  same(about('amount'), decimal(spec.amount), decimalOf(record.amount));
  same(about('code'), spec.code, record.code);
  const { movement } = record;
  const text =
    spec.communication ??
    (spec.comm_type === '101'
      ? spec.ogm
      : (spec.structured_rest ?? (spec.ogm !== undefined ? record.text : '')));
  same(about('communication'), text, record.text, () => {
    if (text === '(card data, not kept)') return 'card-data-withheld';
    return null;
  });
  if (!movement) return;
  same(about('value date'), spec.value_date, movement.valueDate);
  same(about('entry date'), spec.entry_date, movement.bookingDate);
  same(about('bank reference'), spec.bank_ref, movement.bankReference);
  same(about('statement number'), spec.stmt_no, movement.statementNumber);
  same(about('globalisation'), spec.globalisation, movement.globalisation);
  same(about('structured'), spec.structured, movement.communication.kind === 'structured');
  same(about('type'), spec.comm_type, movement.communication.type);
  same(about('customer reference'), spec.customer_ref, movement.endToEndId);
  same(about('BIC'), spec.cp_bic, movement.counterparty.bic);
  same(
    about('return'),
    `${spec.r_type ?? ''}${spec.r_reason ?? ''}`,
    `${movement.returnReason?.type ?? ''}${movement.returnReason?.code ?? ''}`,
  );
  same(
    about('reference'),
    spec.comm_type === '101' ? spec.ogm : '',
    movement.structuredReference?.value,
  );
  same(
    about('reference is valid'),
    spec.comm_type === '101' ? spec.ogm_valid : '',
    movement.structuredReference?.valid,
  );
  same(about('name'), spec.cp_name, movement.counterparty.name);
  const zone = spec.cp_account_zone?.trim();
  const { account } = movement.counterparty;
  same(about('account'), zone, account, () =>
    account && zone?.startsWith(`${account} `) ? 'zone-as-given' : null,
  );
}
