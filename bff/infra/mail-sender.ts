import { createTransport, type Transporter } from 'nodemailer';

import type { Deps } from './context.ts';
import { inTransaction } from './database.ts';
import { secretMark } from './mail-texts.ts';
import { describe } from './problems.ts';

interface QueuedMail {
  id: string;
  toAddress: string;
  subject: string;
  body: string;
  secretCipher: Buffer | null;
  attempts: number;
}

/** Minutes until each next attempt; after the last one the mail has failed. */
const pauses = [1, 5, 15, 60, 240, 720];
const batch = 20;

/**
 * Sends the mails that are due, a batch at a time until none is left; any number of processes may
 * do so at once. A crash between sending and noting it sends a mail twice, never not at all.
 * Without SMTP_URL they wait.
 * @returns how many left
 */
export const sendQueuedMails = async (deps: Deps): Promise<number> => {
  const { smtpUrl } = deps.config;
  if (smtpUrl === null) return 0;
  const server = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
  });
  try {
    return await sendAll(deps, server);
  } finally {
    server.close();
  }
};

const sendAll = async (deps: Deps, server: Transporter): Promise<number> => {
  let sent = 0;
  for (;;) {
    const outcomes = await inTransaction(deps, async ({ sql }) => {
      const due = await sql<QueuedMail[]>`
        select id, to_address, subject, body, secret_cipher, attempts from mails
        where state = 'queued' and next_attempt_at <= ${deps.clock()}
        order by next_attempt_at limit ${batch} for update skip locked`;
      const results: boolean[] = [];
      for (const mail of due) {
        const error = await send(deps, server, mail);
        const { state, sentAt, nextAttemptAt } = fateOf(deps.clock(), mail, error);
        await sql`
          update mails set state = ${state}, attempts = attempts + 1, last_error = ${error},
            sent_at = ${sentAt}, next_attempt_at = coalesce(${nextAttemptAt}, next_attempt_at),
            secret_cipher = case when ${state} = 'queued' then secret_cipher end
          where id = ${mail.id}`;
        results.push(error === null);
      }
      return results;
    });
    sent += outcomes.filter(Boolean).length;
    if (outcomes.length < batch) return sent;
  }
};

const send = async (
  { config, vault, log }: Deps,
  server: Transporter,
  mail: QueuedMail,
): Promise<string | null> => {
  try {
    const secret = mail.secretCipher === null ? '' : vault.decrypt(mail.secretCipher);
    await server.sendMail({
      from: config.mailFrom,
      to: mail.toAddress,
      subject: mail.subject,
      text: mail.body.replace(secretMark, () => secret),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return null;
  } catch (error) {
    log.warn({ mailId: mail.id, err: describe(error) }, 'mail not sent');
    return errorCode(error);
  }
};

/** Code and SMTP status only: a server's message may quote the address. */
const errorCode = (error: unknown): string => {
  const { code = 'unknown', responseCode } = error as { code?: string; responseCode?: number };
  return responseCode === undefined ? code : `${code} ${responseCode}`;
};

const fateOf = (now: Date, { attempts }: QueuedMail, error: string | null) => {
  if (error === null) return { state: 'sent', sentAt: now, nextAttemptAt: null };
  const pause = pauses[attempts];
  return pause === undefined
    ? { state: 'failed', sentAt: null, nextAttemptAt: null }
    : { state: 'queued', sentAt: null, nextAttemptAt: new Date(now.getTime() + pause * 60_000) };
};
