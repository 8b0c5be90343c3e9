import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { MailRecord, MailRow } from '#contract/accounts';

import { sendQueuedMails } from '../../bff/infra/mail-sender.ts';
import { queueMail } from '../../bff/infra/mail.ts';
import * as world from '../fixtures/accounts-world.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let client: Client;
let smtp: SmtpServer;

/** As much of an SMTP server as a mail needs: keeps what it gets, or refuses for now. */
interface SmtpServer {
  url: string;
  received: string[];
  refusing: boolean;
  close: () => void;
}

const startSmtp = async (): Promise<SmtpServer> => {
  const state: SmtpServer = { url: '', received: [], refusing: false, close: () => undefined };
  const server: Server = createServer((socket) => {
    let data: string | null = null;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 test');
    let rest = '';
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (data !== null) {
          if (line === '.') {
            state.received.push(data);
            data = null;
            say('250 kept');
          } else data += `${line}\n`;
        } else if (/^EHLO|^HELO/i.test(line)) say('250 test');
        else if (/^RCPT/i.test(line)) say(state.refusing ? '451 later' : '250 ok');
        else if (/^DATA/i.test(line)) {
          data = '';
          say('354 go on');
        } else if (/^QUIT/i.test(line)) {
          say('221 bye');
          socket.end();
        } else say('250 ok');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`;
  state.close = () => void server.close();
  return state;
};

beforeAll(async () => {
  smtp = await startSmtp();
  app = await startTestApp({ now: world.now, config: { smtpUrl: smtp.url } });
  ({ client } = await signIn(app, 'helpdesk'));
});
afterAll(async () => {
  smtp?.close();
  await app?.close();
});

const send = () => sendQueuedMails(app.deps);

const write = async (to: string) => {
  const accountId = await world.makeAccount(app);
  await queueMail(app.deps.sql, app.deps, {
    template: 'activation-code',
    accountId,
    to,
    name: 'Jan Proef',
    language: 'nl',
    secret: 'K7MP2X',
    at: app.clock.now(),
  });
  return accountId;
};

const mailOf = async (accountId: string): Promise<MailRecord> => {
  const list = await client.get<{ items: MailRow[] }>('/api/mails', { query: { accountId } });
  const reply = await client.get<MailRecord>(`/api/mails/${list.body.items[0]?.id ?? ''}`);
  return reply.body;
};

describe('a mail to a holder', () => {
  it('reaches the holder with its code, which nobody reads here before or after', async () => {
    const accountId = await write('jan@mail.example');
    const queued = await mailOf(accountId);
    expect(queued).toMatchObject({ state: 'queued', demoKept: false, demoSecret: null });
    expect(await send()).toBe(1);
    expect(smtp.received).toHaveLength(1);
    expect(smtp.received[0]).toContain('To: jan@mail.example');
    expect(smtp.received[0]).toContain('K7MP2X');
    const sent = await mailOf(accountId);
    expect(sent).toMatchObject({ state: 'sent', attempts: 1, sentAt: world.now.toISOString() });
    for (const text of [JSON.stringify(queued), JSON.stringify(sent)]) {
      expect(text).not.toContain('K7MP2X');
      expect(text).toContain('••••••');
    }
    const [row] = await app.deps
      .sql`select secret_cipher from mails where account_id = ${accountId}`;
    expect(row?.['secretCipher']).toBeNull();
    expect(await send()).toBe(0);
  });

  it('is tried again later and later while the server refuses, and then given up', async () => {
    const accountId = await write('later@mail.example');
    smtp.refusing = true;
    expect(await send()).toBe(0);
    expect(await mailOf(accountId)).toMatchObject({
      state: 'queued',
      attempts: 1,
      lastError: 'EENVELOPE 451',
    });
    expect(await send()).toBe(0);
    expect((await mailOf(accountId)).attempts).toBe(1);
    for (let day = 0; day < 6; day++) {
      app.clock.advance(86_400_000);
      await send();
    }
    // Nobody stays signed in for days.
    ({ client } = await signIn(app, 'helpdesk'));
    expect(await mailOf(accountId)).toMatchObject({ state: 'failed', attempts: 7 });
    smtp.refusing = false;
    expect(await send()).toBe(0);
  });

  it('leaves once, although two processes send at the same moment', async () => {
    const before = smtp.received.length;
    await Promise.all(Array.from({ length: 30 }, (_, n) => write(`many${n}@mail.example`)));
    const sent = await Promise.all([send(), send()]);
    expect(sent[0] + sent[1]).toBe(30);
    expect(smtp.received).toHaveLength(before + 30);
  });

  it('does not exist when its command fails', async () => {
    const id = await world.makeAccount(app);
    await client.post(`/api/accounts/${id}/resend-activation`, {
      reason: 'asked',
      version: 1,
      callerCheckSkipped: 'test',
    });
    const [row] = await app.deps
      .sql`select count(*)::int as mails from mails where account_id = ${id}`;
    expect(row?.['mails']).toBe(0);
  });
});

describe('the list of mails', () => {
  it('pages through all of them, newest first, and filters by state', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query: Record<string, string | number> = { limit: 7, ...(after ? { after } : {}) };
      const { body } = await client.get<{ items: MailRow[]; next: string | null }>('/api/mails', {
        query,
      });
      seen.push(...body.items.map(({ id }) => id));
      after = body.next;
    } while (after !== null);
    const [row] = await app.deps.sql`select count(*)::int as mails from mails`;
    expect(new Set(seen).size).toBe(row?.['mails']);
    expect(seen).toEqual(seen.toSorted().toReversed());
    const failed = await client.get<{ items: MailRow[] }>('/api/mails', {
      query: { state: 'failed' },
    });
    expect(failed.body.items).toHaveLength(1);
  });

  it('is not for finance', async () => {
    const finance = (await signIn(app, 'finance')).client;
    expect((await finance.get('/api/mails')).status).toBe(403);
  });
});

it('the demo without a mail server keeps the mail and shows its code, since nobody else can', async () => {
  const demo = await startTestApp({ now: world.now, config: { demo: true, smtpUrl: null } });
  const by = (await signIn(demo, 'helpdesk')).client;
  const id = await world.makeAccount(demo);
  await by.post(`/api/accounts/${id}/caller-checks`, { method: 'mail-code' });
  const { body: page } = await by.get<{ items: MailRow[] }>('/api/mails');
  expect(page.items).toMatchObject([{ state: 'sent', demoKept: true, template: 'caller-code' }]);
  const mail = await by.get<MailRecord>(`/api/mails/${page.items[0]?.id ?? ''}`);
  expect(mail.body.demoSecret).toMatch(/^\d{6}$/);
  expect(mail.body.body).toContain('••••••');
  await demo.close();
});
