import { brusselsDay } from '#core/brussels';
import type { Controls } from '#contract/wallet';
import type { Context } from '#infra/context';

import { bankBalances, kindBalances, openCents } from './controls.queries.ts';

/** Whether bank = wallets + suspense + clearing + … at the end of a day, and the bank what its statements say. */
export const showControls = async (ctx: Context, day: string | undefined): Promise<Controls> => {
  const { sql } = ctx.deps;
  const today = brusselsDay(ctx.now);
  const on = day ?? today;
  const balances = await kindBalances(sql, on);
  const bankCents = -(balances.find(({ kind }) => kind === 'bank')?.cents ?? 0);
  const terms = balances.filter(({ kind, cents }) => kind !== 'bank' && cents !== 0);
  const differenceCents = bankCents - terms.reduce((sum, { cents }) => sum + cents, 0);
  const banks = (await bankBalances(sql, on)).map((bank) =>
    Object.assign(bank, {
      differenceCents: bank.statementCents === null ? null : bank.ledgerCents - bank.statementCents,
    }),
  );
  const inSuspense = balances.find(({ kind }) => kind === 'suspense')?.cents ?? 0;
  const suspense = on >= today ? await suspenseControl(ctx, inSuspense) : null;
  const green =
    differenceCents === 0 &&
    banks.every((bank) => (bank.differenceCents ?? 0) === 0) &&
    (suspense?.differenceCents ?? 0) === 0;
  return { on, bankCents, terms, differenceCents, banks, suspense, green };
};

const suspenseControl = async (ctx: Context, ledgerCents: number) => {
  const open = await openCents(ctx.deps.sql);
  return { ledgerCents, openCents: open, differenceCents: ledgerCents - open };
};
