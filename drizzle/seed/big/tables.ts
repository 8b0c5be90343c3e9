import type { Vault } from '#infra/vault';

import type { Random } from '../random.ts';
import {
  accountColumns,
  accountLines,
  type Cards,
  eidColumns,
  eidLines,
  itsmeColumns,
  itsmeLines,
} from './accounts.ts';
import { accreditationColumns, accreditationLines } from './accreditations.ts';
import * as bankTables from './bank.ts';
import type { BigCatalogue } from './catalogue.ts';
import * as desks from './desks.ts';
import { entryColumns, entryLines } from './ledger.ts';
import type { Lines } from './lines.ts';
import * as members from './memberships.ts';
import { officeColumns, officeLines, type OfficeSet } from './offices.ts';
import type { Population } from './population.ts';
import { attemptColumns, attemptLines, type Attempts } from './sign-ins.ts';
import { walletEvents } from './wallet-events.ts';
import * as wallets from './wallets.ts';

/** Everything that was decided before the first row is written. */
export interface BigWorld {
  random: Random;
  now: number;
  vault: Vault;
  catalogue: BigCatalogue;
  people: Population;
  offices: OfficeSet;
  cards: Cards;
  attempts: Attempts;
  doubles: desks.Doubles;
  /** What other rows of the database hold already. */
  taken: { usernames: ReadonlySet<string> };
  enterpriseNumbers: readonly string[];
  bank: bankTables.BigBank & { ledgerAccountId: string };
  officers: readonly string[];
  /** Steps of the wallets' history, tickets and privacy requests to make. */
  steps: number;
  tickets: number;
  requests: number;
}

export interface BigTable {
  table: string;
  columns: string;
  lines: () => Lines;
}

/** The tables in an order in which every row finds what it points to. */
export const bigTables = (world: BigWorld): BigTable[] => {
  const { random, people, offices, cards, vault, now, catalogue, attempts, bank } = world;
  const { tools, kinds, ledger, helpdesk } = catalogue;
  const toolIds = tools.map(({ id }) => id);
  const memberships = () =>
    members.memberships(random.fork('memberships'), people, { offices, now });
  const events = () => walletEvents(random.fork('wallets'), { offices, steps: world.steps, now });
  const tickets = () =>
    desks.tickets(random.fork('tickets'), people, { count: world.tickets, now });
  const totals = wallets.totalsOf(events(), offices);
  const table = (name: string, columns: string, lines: () => Lines): BigTable => ({
    table: name,
    columns,
    lines,
  });
  return [
    table('accounts', accountColumns, () =>
      accountLines(people, {
        offices,
        random: random.fork('accounts'),
        taken: world.taken.usernames,
        now,
      }),
    ),
    table('eid_links', eidColumns, () =>
      eidLines(people, { cards, random: random.fork('eid'), vault, now }),
    ),
    table('itsme_links', itsmeColumns, () => itsmeLines(people)),
    table('organisations', officeColumns, () =>
      officeLines(offices, { numbers: world.enterpriseNumbers, now }),
    ),
    table('memberships', members.membershipColumns, () =>
      members.membershipLines(memberships(), { people, offices, now }),
    ),
    table('tool_registrations', members.registrationColumns, () =>
      members.registrationLines(offices, toolIds),
    ),
    table('tool_grants', members.grantColumns, () =>
      members.grantLines(memberships(), {
        offices,
        tools: toolIds,
        random: random.fork('grants'),
        now,
      }),
    ),
    table('accreditations', accreditationColumns, () =>
      accreditationLines(people, {
        offices,
        kindIds: kinds,
        random: random.fork('accreditations'),
        now,
      }),
    ),
    table('sign_in_attempts', attemptColumns, () =>
      attemptLines(attempts, { people, offices, tools, cards }),
    ),
    table('eid_conflicts', desks.conflictColumns, () =>
      desks.conflictLines(world.doubles, {
        people,
        cards,
        helpdesk,
        random: random.fork('conflicts'),
        now,
      }),
    ),
    table('privacy_requests', desks.privacyColumns, () =>
      desks.privacyLines(people, {
        count: world.requests,
        officers: world.officers,
        random: random.fork('privacy'),
        now,
      }),
    ),
    table('wallets', wallets.walletColumns, () => wallets.walletLines(offices)),
    table('ledger_accounts', wallets.bookColumns, () =>
      wallets.bookLines(offices, totals.balances),
    ),
    table('statement_files', bankTables.fileColumns, () => bankTables.fileLines(totals)),
    table('statements', bankTables.statementColumns, () => bankTables.statementLines(totals, bank)),
    table('movements', bankTables.movementColumns, () =>
      bankTables.movementLines(events(), { offices, totals, bank }),
    ),
    table('top_ups', wallets.topUpColumns, () =>
      wallets.topUpLines(events(), { people, offices, random: random.fork('top-ups'), now }),
    ),
    table('attributions', bankTables.attributionColumns, () =>
      bankTables.attributionLines(events()),
    ),
    table('ledger_entries', entryColumns, () =>
      entryLines(events(), { offices, tools, ledger, bankAccountId: bank.ledgerAccountId, totals }),
    ),
    table('tickets', desks.ticketColumns, () =>
      desks.ticketLines(tickets(), { people, offices, catalogue }),
    ),
    table('ticket_messages', desks.messageColumns, () =>
      desks.messageLines(tickets(), { people, catalogue }),
    ),
  ];
};
