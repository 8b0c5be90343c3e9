import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery } from '#core/paging';
import { languages, mailStates } from '#core/vocabulary';

const moment = z.iso.datetime();

const mailRow = z.object({
  id: z.uuid(),
  accountId: z.uuid().nullable(),
  toAddress: z.string(),
  language: z.enum(languages),
  template: z.string(),
  subject: z.string(),
  state: z.enum(mailStates),
  attempts: z.number().int(),
  /** Kept here because the demo has no mail server. */
  demoKept: z.boolean(),
  createdAt: moment,
  sentAt: moment.nullable(),
});
export type MailRow = z.infer<typeof mailRow>;

const mailRecord = mailRow.extend({
  /** Codes and links stand as ••••••. */
  body: z.string(),
  lastError: z.string().nullable(),
  /** What the holder reads in place of ••••••; only of a mail that the demo kept, else null. */
  demoSecret: z.string().nullable(),
});
export type MailRecord = z.infer<typeof mailRecord>;

export const mailsApi = {
  list: endpoint({
    method: 'GET',
    path: '/mails',
    access: 'mails.read',
    summary: 'Mails to holders, newest first',
    query: pageQuery.extend({
      state: z.enum(mailStates).optional(),
      accountId: z.uuid().optional(),
    }),
    result: pageOf(mailRow),
  }),
  show: endpoint({
    method: 'GET',
    path: '/mails/:id',
    access: 'mails.read',
    summary: 'One mail as it was written, codes masked',
    params: idParams,
    result: mailRecord,
  }),
};
