import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { languages, messageKinds, ticketChannels, ticketStates } from '#core/vocabulary';
import { accounts } from './accounts.ts';
import { createdNow, id, moment, oneOf } from './columns.ts';
import { organisations } from './organisations.ts';
import { staff } from './staff.ts';
import { tools } from './tools.ts';

/** A question, with the tool and the exact error message that a good one names. */
export const tickets = pgTable(
  'tickets',
  {
    id: id(),
    number: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().unique(),
    accountId: uuid().references(() => accounts.id),
    organisationId: uuid().references(() => organisations.id),
    toolId: uuid().references(() => tools.id),
    channel: text({ enum: ticketChannels }).notNull(),
    state: text({ enum: ticketStates }).notNull().default('open'),
    language: text({ enum: languages }).notNull().default('nl'),
    subject: text().notNull(),
    errorMessage: text(),
    assigneeId: uuid().references(() => staff.id),
    openedAt: createdNow(),
    answeredAt: moment(),
    closedAt: moment(),
  },
  (t) => [
    index('tickets_queue').on(t.state, t.openedAt, t.id),
    index('tickets_account').on(t.accountId, t.openedAt.desc()),
    index('tickets_similar')
      .on(t.toolId, t.errorMessage)
      .where(sql`${t.state} <> 'closed'`),
    oneOf('tickets_channel_word', t.channel, ticketChannels),
    oneOf('tickets_state_word', t.state, ticketStates),
    oneOf('tickets_language_word', t.language, languages),
  ],
);

export const ticketMessages = pgTable(
  'ticket_messages',
  {
    id: id(),
    ticketId: uuid()
      .notNull()
      .references(() => tickets.id),
    kind: text({ enum: messageKinds }).notNull(),
    staffId: uuid().references(() => staff.id),
    body: text().notNull(),
    at: createdNow(),
  },
  (t) => [
    index('ticket_messages_ticket').on(t.ticketId, t.at),
    oneOf('ticket_messages_kind_word', t.kind, messageKinds),
  ],
);
