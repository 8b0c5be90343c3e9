import type { LedgerAccountKind } from '#core/vocabulary';

import { attributionKey, movementKey } from './bank.ts';
import type { BigTool } from './catalogue.ts';
import { keyOf } from './keys.ts';
import { dayOf, iso, type Lines, nothing } from './lines.ts';
import type { OfficeSet } from './offices.ts';
import type { WalletEvent } from './wallet-events.ts';
import { bookKey, topUpKey, type Totals } from './wallets.ts';

export const entryColumns = `id kind debit_account_id credit_account_id amount_cents booked_on
  movement_id attribution_id top_up_id tool_id external_key created_at`;

interface Book {
  offices: OfficeSet;
  tools: readonly BigTool[];
  ledger: ReadonlyMap<LedgerAccountKind, string>;
  /** Our bank account in the ledger. */
  bankAccountId: string;
  totals: Totals;
}

interface Links {
  movement?: string;
  attribution?: string;
  topUp?: string;
  tool?: string;
  externalKey?: string;
}

/** The entries of every event, by the postings of #core/ledger. */
export function* entryLines(events: Iterable<WalletEvent>, book: Book): Lines {
  const { offices, tools, ledger, bankAccountId } = book;
  const clearing = ledger.get('clearing') ?? '';
  const suspense = ledger.get('suspense') ?? '';
  const revenue = ledger.get('tool-revenue') ?? '';
  const fees = ledger.get('provider-fees') ?? '';
  let n = 0;
  for (const event of events) {
    const { kind, office, cents, fee, at, statement } = event;
    const day = dayOf(statement < 0 ? at : (book.totals.statements[statement]?.at ?? at));
    const entry = (
      word: string,
      [debit, credit]: [string, string],
      amount: number,
      links: Links,
    ) => {
      n += 1;
      const { movement, attribution, topUp, tool, externalKey } = links;
      const ends = [movement, attribution, topUp, tool, externalKey]
        .map((link) => link ?? nothing)
        .join('\t');
      return `${keyOf('entry', n, at)}\t${word}\t${debit}\t${credit}\t${amount}\t${day}\t${ends}\t${iso(at)}\n`;
    };
    if (kind === 'unpaid') continue;
    if (kind === 'charge') {
      const tool = tools[event.tool % tools.length]?.id;
      yield entry('tool-charge', [bookKey(offices, office), revenue], cents, {
        ...(tool && { tool }),
        externalKey: `charge:${event.n}`,
      });
      continue;
    }
    if (kind === 'online') {
      const topUp = topUpKey(event);
      yield entry('online-top-up', [clearing, bookKey(offices, office)], cents, {
        topUp,
        externalKey: `payment:${topUp}`,
      });
      continue;
    }
    const movement = movementKey(event);
    yield entry('import', [bankAccountId, suspense], cents, { movement });
    if (kind === 'stranger') continue;
    const links = { movement, attribution: attributionKey(event) };
    if (kind === 'transfer') {
      const topUp = topUpKey(event);
      yield entry('attribution', [suspense, bookKey(offices, office)], cents, { ...links, topUp });
    } else {
      yield entry('provider-payout', [suspense, clearing], cents, links);
      if (fee > 0) yield entry('provider-fee', [fees, clearing], fee, links);
    }
  }
}
