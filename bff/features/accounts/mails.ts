import type { MailRecord, MailRow } from '#contract/accounts';
import { fail } from '#core/errors';
import type { Page } from '#core/paging';
import type { Context } from '#infra/context';
import { fromCursor, toPage } from '#infra/cursor';
import type { Reply } from '#infra/http';

import { mailById, mailRows, type MailsAsked } from './mails.queries.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Mails to holders, newest first. @throws invalid on a foreign cursor */
export const listMails = async (ctx: Context, asked: MailsAsked): Promise<Reply<Page<MailRow>>> => {
  const [after] = (fromCursor(asked.after, 1) ?? []).map(String);
  if (asked.after !== undefined && !uuid.test(after ?? '')) {
    fail('invalid', { detail: 'after', errors: { after: 'cursor' } });
  }
  const rows = await mailRows(ctx.deps.sql, { ...asked, after, limit: asked.limit + 1 });
  return toPage(rows, asked.limit, ({ id }) => [id]);
};

/** One mail; its secret only where the demo kept it, since nobody else can read it there. */
export const showMail = async (ctx: Context, id: string): Promise<Reply<MailRecord>> => {
  const row = await mailById(ctx.deps.sql, id);
  if (!row) fail('not-found');
  const { secretCipher, ...mail } = row;
  const shown = mail.demoKept && ctx.deps.config.demo && secretCipher !== null;
  return { ...mail, demoSecret: shown ? ctx.deps.vault.decrypt(secretCipher) : null };
};
