import type { TransactionSql } from 'postgres';

import type { ImportResult } from '#contract/wallet';
import { brusselsDay } from '#core/brussels';
import type { Problem as FileProblem } from '#core/bank-files/types';
import type { ColumnMapping } from '#core/bank-files/sheet-types';
import { fail } from '#core/errors';

import { readSettings } from '../settings.queries.ts';
import { decideStaged } from './decide-staged.ts';
import { judgeStatement } from './judge-statement.ts';
import { isTable } from './movement-keys.ts';
import { insertMovements, postDecided, postOpenings, roundResult } from './posting.queries.ts';
import { releaseMended } from './release.ts';
import { stageFile, type StagedFile, type StagedStatement } from './stage-file.ts';
import { analyseStaging, createStaging, dropKnownMovements } from './staging.queries.ts';
import {
  insertStatement,
  lockOwnAccounts,
  neighboursOf,
  type OwnAccount,
} from './statements.queries.ts';

export interface ImportOptions {
  fileId: string;
  now: Date;
  /** For tables, which may not name their account and columns themselves. */
  account?: { iban: string; currency: string };
  mapping?: ColumnMapping;
  /** Whether a table may be read by the mapping that its reader guesses; a person confirms one otherwise. */
  mayGuess?: boolean;
  onProgress?: (movements: number) => void;
}

export interface Imported {
  format: StagedStatement['header']['format'];
  result: ImportResult;
  problems: FileProblem[];
  /** Day of the last closing, from which the time to keep the file counts. */
  lastOn: string;
}

/**
 * Imports one bank file in the caller's transaction: reads and stages it, judges each statement, decides and posts
 * its movements, all or nothing.
 * Throws Problem `wallet.file-refused` with the file's problems, or `wallet.needs-mapping` for a table whose columns or
 * account nobody has told yet; nothing is changed then.
 */
export const importFile = async (
  sql: TransactionSql,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ImportOptions,
): Promise<Imported> => {
  const { now } = options;
  const moment = { now, today: brusselsDay(now) };
  await createStaging(sql);
  const staged = await stageFile(sql, source, { ...options, today: moment.today });
  refuseFaulty(staged.problems);
  const accounts = await ownAccounts(sql, staged);
  askForMapping(staged, accounts, options);
  await analyseStaging(sql);
  const { counts, problems } = await storeStatements(sql, staged, accounts, options);
  if (counts.statements > 0) {
    await decideStaged(sql, await readSettings(sql));
    await insertMovements(sql);
    await postDecided(sql, moment);
  }
  const result = { ...(await roundResult(sql)), ...counts };
  const accountIds = [...accounts.values()].map(({ id }) => id);
  await releaseMended(sql, accountIds, moment);
  await postOpenings(sql, accountIds, moment);
  const days = staged.statements.map(({ closing, lastOn }) => closing.closingDate ?? lastOn);
  const lastOn =
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? moment.today;
  const format = staged.statements[0]?.header.format ?? 'coda';
  return { format, result, problems, lastOn };
};

const refuseFaulty = (problems: readonly FileProblem[]): void => {
  const refusals = problems.filter(({ severity }) => severity === 'refuse');
  if (refusals.length > 0) refuse(problems, refusals[0]?.message);
};

/** What a person can mend by saying whose account it is and what its columns mean. */
const mappingCodes: readonly string[] = ['mapping-unfit', 'account-missing'];

const askForMapping = (
  { statements, problems }: StagedFile,
  accounts: ReadonlyMap<string, OwnAccount>,
  { mapping, mayGuess }: ImportOptions,
): void => {
  const [first] = statements;
  if (!first || !isTable(first.header) || mapping || mayGuess) return;
  const bankAccountId = accounts.get(ibanOf(first.header))?.id;
  fail('wallet.needs-mapping', { extra: { problems, bankAccountId } });
};

const refuse = (problems: readonly FileProblem[], detail?: string): never =>
  fail(
    problems.every(({ severity, code }) => severity !== 'refuse' || mappingCodes.includes(code))
      ? 'wallet.needs-mapping'
      : 'wallet.file-refused',
    { detail, extra: { problems } },
  );

/** Every statement must be of an account of ours, by IBAN; one of others refuses the whole file. */
const ownAccounts = async (
  sql: TransactionSql,
  { statements, problems }: StagedFile,
): Promise<Map<string, OwnAccount>> => {
  if (statements.length === 0)
    refuse([
      ...problems,
      { code: 'no-statement', severity: 'refuse', message: 'the file holds no statement' },
    ]);
  const ibans = new Set(statements.map(({ header }) => ibanOf(header)));
  const own = new Map((await lockOwnAccounts(sql, [...ibans])).map((each) => [each.iban, each]));
  const foreign = statements.filter(({ header }) => !own.has(ibanOf(header)));
  if (foreign.length > 0)
    refuse([
      ...problems,
      ...foreign.map(({ header }): FileProblem => ({
        code: header.account === '' ? 'account-missing' : 'account-not-ours',
        severity: 'refuse',
        message:
          header.account === ''
            ? 'the file does not say whose account it is'
            : 'the statement is of an account that is not registered as ours',
        statement: header.index,
        field: 'account',
        found: header.account,
        entry: header.entry ?? undefined,
      })),
    ]);
  return own;
};

const ibanOf = ({ iban, account }: StagedStatement['header']): string => iban ?? account;

const storeStatements = async (
  sql: TransactionSql,
  staged: StagedFile,
  accounts: ReadonlyMap<string, OwnAccount>,
  { fileId, now }: ImportOptions,
) => {
  const counts = { statements: 0, known: 0, held: 0 };
  const problems = staged.problems.filter(({ statement }) => statement === undefined);
  for (const statement of staged.statements) {
    const { header } = statement;
    const account = accounts.get(ibanOf(header));
    if (!account) continue;
    const found = staged.problems.filter((problem) => problem.statement === header.index);
    const near = await neighboursOf(sql, account, statement);
    const verdict = judgeStatement(statement, found, near);
    let known = 0;
    if (verdict.kind !== 'known' && mayRepeat(statement, verdict.problems))
      known = await dropKnownMovements(sql, header.index);
    if (verdict.kind === 'known' || (known > 0 && known === statement.movements)) {
      counts.known += 1;
      continue;
    }
    const about = { fileId, account, now, movements: statement.movements - known };
    const kept =
      known > 0 ? [...verdict.problems, someKnown(header.index, known)] : verdict.problems;
    const state = verdict.kind === 'hold' ? 'held' : 'posted';
    await insertStatement(sql, statement, { ...about, state, problems: kept });
    problems.push(...kept);
    counts.statements += 1;
    if (state === 'held') counts.held += 1;
  }
  return { counts, problems };
};

/** Tables may overlap; so may a statement that comes twice under one number. */
const mayRepeat = ({ header }: StagedStatement, problems: readonly FileProblem[]): boolean =>
  isTable(header) || problems.some(({ code }) => ['number-used', 'statement-alike'].includes(code));

const someKnown = (statement: number, known: number): FileProblem => ({
  code: 'movements-known',
  severity: 'warn',
  message: 'movements that another file brought before are left out',
  statement,
  found: String(known),
});
