import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../bff/core/bank-files/amounts.ts';
import { parseBankFile } from '../../bff/core/bank-files/read-statements.ts';
import { hasSharedFiles, sharedFile, sharedFiles } from './shared-files.ts';

/** Files for which no other reader's report exists: opening, closing, amounts, and what is held or warned of. */
const EXPECTED: Record<string, [balances: string, amounts: string, problems: string]> = {
  'sample1.cod': ['17752.12 17832.12', '5 25 20 30', 'more-announced'],
  'sample3.cod': [
    '99999.99 99999.99',
    '-812.69',
    'separate-application-unreadable account-differs balance trailer-records trailer-debit trailer-credit',
  ],
  'sample5.cod': [
    '4004.1 -500012.1',
    '1767.82 2767.82 1767.82',
    'separate-application sequence-gap number-differs balance trailer-records trailer-debit trailer-credit more-announced',
  ],
  'balance.csv': ['10 1510', '-33.5 1533.5', 'account-missing currency-missing'],
  'debit_credit.csv': ['10 1510', '-33.5 1533.5', 'account-missing currency-missing'],
  'debit_credit_amount.csv': ['10 1510', '-20 -13.5 33.5 1500', 'account-missing currency-missing'],
  'empty_statement_en.csv': ['? ?', '', 'account-missing currency-missing no-movements'],
  'empty_statement_en.xlsx': ['? ?', '', 'account-missing currency-missing no-movements'],
  'meta_data_separated_credit_debit.csv': [
    '30000.77 31070.11',
    '-50 -100 -80.68 1300',
    'date-order balance',
  ],
  'meta_data_separated_credit_debit.xlsx': [
    '30000.77 31070.11',
    '-50 -100 -80.68 1300',
    'date-order balance',
  ],
  'multi_currency.csv': ['? ?', '-33.5 1525', 'account-missing currency-differs balance-missing'],
  'original_currency.csv': ['? ?', '1525', 'account-missing balance-missing'],
  'original_currency_empty.csv': [
    '? ?',
    '1525',
    'account-missing currency-missing balance-missing',
  ],
  'original_currency_no_header.csv': ['? ?', '1525', 'account-missing balance-missing'],
  'sample_statement_credit_card_inverse_sign_en.csv': [
    '? ?',
    '33.5 -1525',
    'account-missing currency-differs balance-missing',
  ],
  'sample_statement_en.csv': [
    '? ?',
    '-33.5 1525',
    'account-missing currency-differs balance-missing',
  ],
  'sample_statement_en.xlsx': [
    '? ?',
    '-33.5 1525',
    'account-missing currency-differs balance-missing',
  ],
  'sample_statement_en_empty_values.xlsx': [
    '9705.75 7498.07',
    '-579.68 -544 -1084',
    'row-without-date account-missing',
  ],
};

const short = (amount: bigint | null) =>
  amount === null ? '?' : toDecimalText(amount).replace(/\.?0+$/, '');

describe.skipIf(!hasSharedFiles)('files without a report', () => {
  test.each(Object.entries(EXPECTED))('%s', async (name, [balances, amounts, codes]) => {
    const file = sharedFiles().find((each) => path.basename(each) === name) ?? name;
    const { statements, problems, refused } = await parseBankFile(sharedFile(file));
    expect(refused).toBe(false);
    expect(statements).toHaveLength(1);
    const [statement] = statements;
    expect(`${short(statement?.opening ?? null)} ${short(statement?.closing ?? null)}`).toBe(
      balances,
    );
    expect(statement?.movements.map(({ amount }) => short(amount)).join(' ')).toBe(amounts);
    expect([...new Set(problems.map(({ code }) => code))].join(' ')).toBe(codes);
  });

  test('every file of the folder is looked at by some test', () => {
    const looked =
      /(sample[246]|CODA|CODA-[\d-]+|Ontvangen_CODA.*|test-camt.*)(\.cod|\.txt|\.zip)?$/;
    const rest = sharedFiles()
      .map((file) => path.basename(file))
      .filter((name) => !(name in EXPECTED));
    expect(rest.filter((name) => !looked.test(name))).toEqual([]);
  });
});
