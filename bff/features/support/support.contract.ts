import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery } from '#core/paging';
import { languages, messageKinds, ticketChannels, ticketStates } from '#core/vocabulary';

const ticketRow = z.object({
  id: z.uuid(),
  /** Shown to holders; counts up. */
  number: z.number().int(),
  subject: z.string(),
  state: z.enum(ticketStates),
  channel: z.enum(ticketChannels),
  language: z.enum(languages),
  tool: z.string().nullable(),
  errorMessage: z.string().nullable(),
  account: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  organisation: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  assignee: z.string().nullable(),
  openedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
});
export type TicketRow = z.infer<typeof ticketRow>;

const ticketRecord = ticketRow.extend({
  messages: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(messageKinds),
      author: z.string().nullable(),
      body: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  /** Open tickets that name the same tool and the same error message. */
  similar: z.array(
    z.object({
      id: z.uuid(),
      number: z.number().int(),
      subject: z.string(),
      openedAt: z.iso.datetime(),
    }),
  ),
});
export type TicketRecord = z.infer<typeof ticketRecord>;

export const supportApi = {
  list: endpoint({
    method: 'GET',
    path: '/tickets',
    access: 'support.read',
    summary: 'Tickets, waiting longest first',
    query: pageQuery.extend({
      state: z.enum(ticketStates).optional(),
      toolId: z.uuid().optional(),
      assignee: z.enum(['me', 'nobody']).optional(),
    }),
    result: pageOf(ticketRow),
  }),
  show: endpoint({
    method: 'GET',
    path: '/tickets/:id',
    access: 'support.read',
    summary: 'One ticket with its messages and similar ones',
    params: idParams,
    result: ticketRecord,
  }),
};
export type TicketQuery = z.infer<NonNullable<typeof supportApi.list.query>>;
