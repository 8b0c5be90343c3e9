import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { AccountRow } from '#contract/accounts';

import * as world from '../fixtures/accounts-world.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let client: Client;
let tools: world.Tools;
let delta: string;

const number = '85073003328';
/** Two of three share the very same moment, to the microsecond. */
const moments = [
  '2026-03-01 10:00:00.123456+01',
  '2026-03-01 10:00:00.123456+01',
  '2026-03-01 10:00:00.123789+01',
];

beforeAll(async () => {
  app = await startTestApp({ now: world.now });
  ({ client } = await signIn(app, 'helpdesk'));
  tools = await world.makeTools(app);
  delta = await world.makeOrganisation(app, 'Immo Delta', { tools: [tools.open] });
  for (let n = 0; n < 12; n++) {
    const id = await world.makeAccount(app, { lastName: 'Lijst', language: n % 2 ? 'fr' : 'nl' });
    await app.owner`
      update accounts set created_at = ${moments[n % 3] ?? ''}::timestamptz,
        last_sign_in_at = ${n < 4 ? null : world.now} where id = ${id}`;
  }
  const els = await world.makeAccount(app, {
    firstName: 'Els',
    lastName: "D'Hondt-Maes",
    username: 'els.dhondt',
    email: 'els@mail.example',
    phone: '+32470123456',
    createdAt: new Date('2026-05-31T22:30:00Z'),
  });
  await world.linkEid(app, els, { nationalNumber: number });
  await world.join(app, els, delta, { grants: [tools.open] });
  await world.makeAccount(app, {
    firstName: '=HYPERLINK("http://x")',
    lastName: '+1',
    phone: '+3225123456',
  });
});
afterAll(() => app?.close());

interface Page {
  items: AccountRow[];
  next: string | null;
}

const list = async (query: Record<string, string | number | boolean> = {}) =>
  (await client.get<Page>('/api/accounts', { query })).body;
const search = (body: object) => client.post<Page>('/api/accounts/search', body);
const names = ({ items }: Page) => items.map(({ lastName }) => lastName);

describe('paging', () => {
  it.each(['-createdAt', 'createdAt', '-lastSignInAt', 'lastSignInAt'])(
    'by %s shows every row once, however many share a moment',
    async (sort) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = await list({ sort, limit: 5, ...(after ? { after } : {}) });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(seen).toHaveLength(14);
      expect(new Set(seen).size).toBe(14);
    },
  );

  it('neither skips nor repeats when somebody registers meanwhile', async () => {
    const first = await list({ limit: 5 });
    const newcomer = await world.makeAccount(app, { createdAt: world.now });
    const second = await list({ limit: 5, after: first.next ?? '' });
    await app.owner`delete from accounts where id = ${newcomer}`;
    const all = (await list({ limit: 50 })).items.map(({ id }) => id);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 10));
  });

  it('refuses a cursor that is not its own', async () => {
    for (const after of ['nonsense', Buffer.from('["x","y"]').toString('base64url')]) {
      expect(await client.get('/api/accounts', { query: { after } })).toMatchObject({
        status: 422,
        body: { errors: { after: 'cursor' } },
      });
    }
  });
});

describe('filters', () => {
  it('combine', async () => {
    expect((await list({ language: 'fr', status: 'active' })).items).toHaveLength(6);
    expect(names(await list({ eidLinked: true }))).toEqual(["D'Hondt-Maes"]);
    expect((await list({ eidLinked: false })).items).toHaveLength(13);
    expect(names(await list({ organisationId: delta }))).toEqual(["D'Hondt-Maes"]);
    expect(names(await list({ toolId: tools.open }))).toEqual(["D'Hondt-Maes"]);
    expect((await list({ toolId: tools.strict })).items).toEqual([]);
    expect(
      (await list({ lastSignInFrom: '2026-11-24', lastSignInTo: '2026-11-24' })).items,
    ).toHaveLength(8);
  });

  it('count days by the Belgian clock, both ends included', async () => {
    expect(names(await list({ createdFrom: '2026-06-01', createdTo: '2026-06-01' }))).toEqual([
      "D'Hondt-Maes",
    ]);
    expect((await list({ createdFrom: '2026-05-31', createdTo: '2026-05-31' })).items).toEqual([]);
  });

  it('take personal terms by POST only', async () => {
    for (const body of [
      { name: 'maes els d’hondt' },
      { name: 'dhondt' },
      { name: 'Els Mees' },
      { email: 'ELS@mail.example' },
      { username: 'Els.DHondt' },
      { phone: '0470/12.34.56' },
      { nationalNumber: '85.07.30-033.28' },
      { name: 'els', birthDate: '1985-07-30', eidLinked: true },
    ]) {
      const reply = await search(body);
      expect([body, names(reply.body)]).toEqual([body, ["D'Hondt-Maes"]]);
    }
    expect(names((await search({ name: 'els', birthDate: '1985-07-31' })).body)).toEqual([]);
    expect(
      (await client.get('/api/accounts', { query: { email: 'els@mail.example' } })).body,
    ).toEqual(await list());
  });

  it('say which term cannot be right', async () => {
    expect((await search({ nationalNumber: '85.07.30-033.29' })).body).toMatchObject({
      errors: { nationalNumber: 'check-digits' },
    });
    expect((await search({ email: 'no address' })).body).toMatchObject({
      errors: { email: 'email' },
    });
  });

  it('leave a trace of a search by national number, without the number', async () => {
    const before = (await auditOf(app, 'accounts.look-up')).length;
    const [found] = (await search({ nationalNumber: number })).body.items;
    const rows = await auditOf(app, 'accounts.look-up');
    expect(rows).toHaveLength(before + 1);
    expect(rows.at(-1)).toMatchObject({ subjectId: found?.id, outcome: 'done', personal: null });
  });
});

const file = async (format: 'csv' | 'xlsx', more: object = {}) =>
  client.raw('/api/accounts/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format, reason: 'yearly letter', ...more }),
  });

describe('export', () => {
  it('writes CSV for a Belgian Excel, and nothing that it would run', async () => {
    const response = await file('csv');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename=accounts-2026-11-24.csv',
    );
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    expect(text.startsWith('\ufeffNummer;Gebruikersnaam;')).toBe(true);
    const rows = parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true });
    expect(rows).toHaveLength(14);
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'=HYPERLINK("http://x")`);
    expect(rows.find((row) => row['Voornaam'] === 'Els')).toMatchObject({
      Naam: "D'Hondt-Maes",
      'eID gekoppeld': '1',
      Organisaties: 'Immo Delta',
      Aangemaakt: '2026-06-01 00:30',
    });
    expect(text).not.toContain(number);
  });

  it('writes XLSX with real moments and text that stays text', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await (await file('xlsx')).arrayBuffer());
    const sheet = book.worksheets[0];
    expect(sheet?.rowCount).toBe(15);
    const cells = Array.from({ length: 14 }, (_, at) => sheet?.getRow(at + 2));
    const evil = cells.find((row) => row?.getCell(4).value === '+1');
    expect(evil?.getCell(3)).toMatchObject({
      type: ExcelJS.ValueType.String,
      value: '=HYPERLINK("http://x")',
    });
    const els = cells.find((row) => row?.getCell(3).value === 'Els');
    expect(els?.getCell(12).value).toEqual(new Date('2026-06-01T00:30:00Z'));
  });

  it('holds the same rows as the filter, and is on record with its reason', async () => {
    const text = await (await file('csv', { name: 'els', status: 'active' })).text();
    expect(text.trim().split('\r\n')).toHaveLength(2);
    expect((await auditOf(app, 'accounts.export')).at(-1)).toMatchObject({
      outcome: 'done',
      personal: {
        reason: 'yearly letter',
        after: { format: 'csv', rows: 1, filter: { status: 'active' }, terms: ['name'] },
      },
    });
  });

  it('is refused, not cut, when it would be too long', async () => {
    await app.owner`insert into settings (key, value) values ('accounts.export-limit', '13'::jsonb)`;
    const response = await file('csv');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'accounts.export-too-big',
      params: { limit: 13 },
    });
    expect((await file('csv', { language: 'fr' })).status).toBe(200);
    await app.owner`delete from settings`;
  });

  it('is not for everybody, nor without a reason', async () => {
    expect((await file('csv', { reason: '' })).status).toBe(422);
    const finance = (await signIn(app, 'finance')).client;
    expect(
      (await finance.post('/api/accounts/export', { format: 'csv', reason: 'curious' })).status,
    ).toBe(403);
  });
});
