import { makeBelgianIban } from '#core/iban';
import { ledgerEntries } from '#schema/ledger';
import { settings } from '#schema/staff';

import { addBankAccount, type Catalogue } from './catalogue.ts';
import { seedCases } from './finance-cases.ts';
import type { LedgerBook } from './ledger.ts';
import type { Office } from './organisations.ts';
import type { Payment } from './payments.ts';
import { type Colleague, colleagueWith } from './staff.ts';
import { decideOpen } from './matching.ts';
import type { OwnAccount } from './movements.ts';
import { seedStatements } from './statements.ts';
import { seedTrytonSample } from './tryton-sample.ts';
import { liveWallet, makePayer } from './wallet.ts';
import type { World } from './world.ts';

/** How far back wallets and statements go, in days. */
const history = 400;

const provider = { name: 'BETAALHUIS NV', iban: makeBelgianIban('310', '0998812') };
const own = {
  iban: makeBelgianIban('734', '0412076'),
  bic: 'KREDBEBB',
  name: 'Immo-Connect, hoofdrekening',
  holder: 'IMMO-CONNECT',
};

/** The ledger with an account of ours at a bank, before anything is posted. */
export const openBook = (
  world: World,
  catalogue: Catalogue,
  offices: readonly Office[],
): { book: LedgerBook; account: OwnAccount } => {
  const { id, ledgerAccountId } = addBankAccount(world, own);
  const accounts = new Map([[id, ledgerAccountId]]);
  for (const { walletId, walletAccountId } of offices) accounts.set(walletId, walletAccountId);
  return { book: { catalogue, accounts }, account: { id, ...own } };
};

/** Every wallet's life, the bank's statements, and what waits for finance to decide. */
export const seedFinance = (
  world: World,
  { book, account }: { book: LedgerBook; account: OwnAccount },
  { offices, colleagues }: { offices: readonly Office[]; colleagues: readonly Colleague[] },
): void => {
  const payers = offices.map((office) => makePayer(world, office));
  const payments: Payment[] = payers
    .filter(({ office }) => office.organisation.status === 'active')
    .flatMap((payer, index) => {
      const bustle = index < 2 ? 0.3 : world.random.next() * 0.25;
      return liveWallet(world, book, { payer, days: history, bustle });
    });
  const staffIds = [0, 1].map((nth) => colleagueWith(colleagues, 'finance', nth).id);
  payments.push(
    ...payouts(world, book.catalogue),
    ...bankCharges(world),
    ...seedCases(world, { payers, payments, staffIds }),
  );
  const providerIbans = [provider.iban];
  const updatedAt = world.calendar.at(-300, '10:00');
  world.add(settings, { key: 'wallet', value: { providerIbans }, updatedAt });
  decideOpen(world, { offices, payments, providerIbans });
  seedStatements(world, book, { account, payments });
  seedTrytonSample(world, book, offices);
};

/** Each Monday the provider pays out what the cards paid the week before, less its fee. */
const payouts = (world: World, catalogue: Catalogue): Payment[] => {
  const clearing = catalogue.ledger.get('clearing');
  const paid = world.rowsOf(ledgerEntries).filter((row) => row.debitAccountId === clearing);
  const payments: Payment[] = [];
  for (let week = Math.floor(history / 7); week >= 1; week--) {
    const from = world.calendar.day(-7 * week - 6);
    const until = world.calendar.day(-7 * week);
    const taken = paid.filter(({ bookedOn }) => bookedOn >= from && bookedOn <= until);
    const gross = taken.reduce((sum, { amountCents }) => sum + amountCents, 0);
    const booked = world.calendar.bankingDay(7 * week - 2);
    if (gross === 0 || booked < 1) continue;
    const feeCents = 25 * taken.length + Math.round(gross * 0.002);
    const cents = gross - feeCents;
    const base = {
      booked,
      cents,
      ...provider,
      text: `PAYOUT ${from} ${until} FEE ${feeCents / 100}`,
    };
    // The last one waits for finance.
    payments.push(
      week === 1
        ? { ...base, state: 'open', outcome: 'provider-payout' }
        : {
            ...base,
            state: 'settled',
            outcome: 'provider-payout',
            attribution: {
              rule: 'provider-payout',
              parts: [{ account: 'clearing', cents }],
              feeCents,
            },
          },
    );
  }
  return payments;
};

const bankCharges = ({ calendar, random }: World): Payment[] =>
  Array.from({ length: 13 }, (_, month) => {
    const cents = -random.int(850, 2_400);
    return {
      booked: calendar.bankingDay(30 * month + 3),
      cents,
      name: null,
      iban: null,
      text: 'BEHEERSKOSTEN EN VERRICHTINGEN',
      transactionCode: '08037000',
      state: 'settled' as const,
      outcome: 'bank-charge' as const,
      attribution: {
        rule: 'bank-charge' as const,
        parts: [{ account: 'bank-charges' as const, cents }],
      },
    };
  }).filter(({ booked }) => booked >= 1);
