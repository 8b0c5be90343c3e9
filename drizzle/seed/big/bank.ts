import { createHash } from 'node:crypto';

import { makeBelgianIban } from '#core/iban';

import { escapeCopy } from '../copy.ts';
import { keyOf } from './keys.ts';
import { bytes, dayOf, iso, type Lines, nothing } from './lines.ts';
import type { OfficeSet } from './offices.ts';
import type { WalletEvent } from './wallet-events.ts';
import { referenceOf, type Totals } from './wallets.ts';

/** The account of ours that the events' payments reached. */
export interface BigBank {
  id: string;
  iban: string;
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

const fileKey = (n: number, at: number): string => keyOf('file', n, at);
const statementKey = (n: number, at: number): string => keyOf('statement', n, at);
export const movementKey = ({ n, at }: WalletEvent): string => keyOf('movement', n, at);
export const attributionKey = ({ n, at }: WalletEvent): string => keyOf('attribution', n, at);

export const fileColumns = `id sha256 name size source state format bytes_read movements_read
  uploaded_at finished_at retain_until`;

export function* fileLines({ statements }: Totals): Lines {
  for (const [n, { at, lines }] of statements.entries()) {
    const day = dayOf(at);
    const size = lines * 390;
    yield `${fileKey(n, at)}\t${bytes(hash(`big ${n}`))}\tCODA_${day}.cod\t${size}\tfolder\timported\tcoda\t${size}\t${lines}\t${iso(at)}\t${iso(at)}\t${Number(day.slice(0, 4)) + 10}-12-31\n`;
  }
}

export const statementColumns = `id file_id bank_account_id position format currency number year
  sequence opening_milli opening_on closing_milli closing_on duplicate content_hash state
  movement_count imported_at`;

export function* statementLines({ statements }: Totals, bank: BigBank): Lines {
  let balance = 0;
  let number = 0;
  let previous = dayOf(statements[0]?.at ?? 0);
  for (const [n, { at, lines, cents }] of statements.entries()) {
    const day = dayOf(at);
    const year = day.slice(0, 4);
    number = year === previous.slice(0, 4) ? number + 1 : 1;
    const sequence = String(number).padStart(3, '0');
    const balances = `${balance * 10}\t${previous}\t${(balance + cents) * 10}\t${day}`;
    yield `${statementKey(n, at)}\t${fileKey(n, at)}\t${bank.id}\t0\tcoda\tEUR\t${sequence}\t${year}\t${sequence}\t${balances}\tf\t${bytes(hash(`big ${n} ${cents}`))}\tposted\t${lines}\t${iso(at)}\n`;
    balance += cents;
    previous = day;
  }
}

export const movementColumns = `id statement_id bank_account_id line sequence detail amount_milli
  currency value_on booked_on transaction_code counterparty_name counterparty_account
  communication_kind communication_type communication reference idempotency_key state outcome`;

export function* movementLines(
  events: Iterable<WalletEvent>,
  { offices, totals, bank }: { offices: OfficeSet; totals: Totals; bank: BigBank },
): Lines {
  for (const event of events) {
    const { kind, statement, line, cents, n } = event;
    if (statement < 0) continue;
    const at = totals.statements[statement]?.at ?? 0;
    const day = dayOf(at);
    const place = `${statementKey(statement, at)}\t${bank.id}\t${line}\t${String(line).padStart(4, '0')}\t0000`;
    const key = bytes(hash(`${bank.iban} ${n}`));
    const fate =
      kind === 'transfer'
        ? 'attributed\tcredited'
        : kind === 'payout'
          ? 'settled\tprovider-payout'
          : 'open\tunknown';
    yield `${movementKey(event)}\t${place}\t${cents * 10}\tEUR\t${day}\t${day}\t00150000\t${payer(offices, event)}\t${told(event)}\t${key}\t${fate}\n`;
  }
}

const payer = (offices: OfficeSet, { kind, office, n }: WalletEvent): string => {
  if (kind === 'payout') return `BETAALHUIS NV\t${makeBelgianIban('310', '0998812')}`;
  const name = offices.identities[office]?.name.toUpperCase() ?? `ONBEKENDE BETALER ${n}`;
  const iban = makeBelgianIban(
    '979',
    String(office < 0 ? n % 10_000_000 : office).padStart(7, '0'),
  );
  return `${escapeCopy(name)}\t${iban}`;
};

const told = ({ kind, n, fee }: WalletEvent): string => {
  if (kind === 'payout') return `free\t${nothing}\tPAYOUT FEE ${fee / 100}\t${nothing}`;
  if (kind === 'stranger') return `free\t${nothing}\tfactuur ${n}\t${nothing}`;
  const reference = referenceOf(n);
  return `structured\t101\t${reference}\t${reference}`;
};

export const attributionColumns = 'id movement_id rule decided_at';

export function* attributionLines(events: Iterable<WalletEvent>): Lines {
  for (const event of events) {
    const { kind, at } = event;
    if (kind !== 'transfer' && kind !== 'payout') continue;
    const rule = kind === 'transfer' ? 'structured-reference' : 'provider-payout';
    yield `${attributionKey(event)}\t${movementKey(event)}\t${rule}\t${iso(at)}\n`;
  }
}
