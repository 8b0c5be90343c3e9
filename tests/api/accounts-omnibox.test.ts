import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OmniboxResult } from '#contract/accounts';

import { wordForms } from '../../bff/features/accounts/word-forms.ts';
import * as world from '../fixtures/accounts-world.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let helpdesk: Client;
const ids: Record<string, string> = {};

const person = async (firstName: string, lastName: string, more: object = {}) => {
  ids[`${firstName} ${lastName}`] = await world.makeAccount(app, { firstName, lastName, ...more });
};

beforeAll(async () => {
  app = await startTestApp({ now: world.now });
  helpdesk = (await signIn(app, 'helpdesk')).client;
  await person('Jan', 'Peeters', {
    username: 'jpeeters85',
    email: 'jan@mail.example',
    phone: '+32470123456',
  });
  await person('Jan', 'Van den Bossche');
  await person('Hélène', 'D’Hondt');
  await person('Jean-Pierre', 'Müller');
  await person('Anna', 'Maria Peeters Jan');
  await person('Jo', 'Vandenberghe');
  await world.linkEid(app, ids['Jan Peeters'] ?? '', { nationalNumber: '85073003328' });
  const office = await world.makeOrganisation(app, 'Immo Delta');
  ids['Immo Delta'] = office;
  await world.join(app, ids['Jan Peeters'] ?? '', office);
});
afterAll(() => app?.close());

interface Answer {
  results: OmniboxResult[];
  direct: boolean;
  more: boolean;
}

const find = async (text: string): Promise<Answer> =>
  (await helpdesk.post<Answer>('/api/omnibox', { text })).body;
const titles = async (text: string) => (await find(text)).results.map(({ title }) => title);

describe('straight to the record', () => {
  it.each([
    '85.07.30-033.28',
    '85073003328',
    'Jan@Mail.Example',
    'jpeeters85',
    'JPeeters85',
    '0470/12 34 56',
    '+32 470 12 34 56',
  ])('%s is Jan Peeters', async (text) => {
    expect(await find(text)).toMatchObject({
      direct: true,
      results: [
        {
          kind: 'account',
          id: ids['Jan Peeters'],
          title: 'Jan Peeters',
          subtitle: 'jpeeters85',
          hints: ['j•••@mail.example', 'Immo Delta'],
          status: 'active',
          match: 'exact',
        },
      ],
    });
  });

  it('an enterprise number is its organisation, in any form', async () => {
    const [row] = await app.deps
      .sql`select enterprise_number from organisations where id = ${ids['Immo Delta'] ?? ''}`;
    const typed = `BE ${String(row?.['enterpriseNumber'])}`;
    expect(await find(typed)).toMatchObject({
      direct: true,
      results: [{ kind: 'organisation', id: ids['Immo Delta'] }],
    });
  });

  it('finds nothing by a number that nobody has, and says so plainly', async () => {
    expect(await find('85.07.30-035.26')).toEqual({ results: [], direct: false, more: false });
    expect(await find('85.07.30-033.29')).toEqual({ results: [], direct: false, more: false });
  });
});

describe('names', () => {
  it.each([
    ['jan peeters', 'Jan Peeters'],
    ['Peeters Jan', 'Jan Peeters'],
    ['PEETERS, JAN', 'Jan Peeters'],
    ['jan peetres', 'Jan Peeters'],
    ['jan peters', 'Jan Peeters'],
    ['jan peetters', 'Jan Peeters'],
    ['jna peeters', 'Jan Peeters'],
    ['jan peet', 'Jan Peeters'],
    ['helene dhondt', 'Hélène D’Hondt'],
    ['D’Hondt', 'Hélène D’Hondt'],
    ['Helene d hondt', 'Hélène D’Hondt'],
    ['jan vandenbossche', 'Jan Van den Bossche'],
    ['bossche van den jan', 'Jan Van den Bossche'],
    ['van den berghe', 'Jo Vandenberghe'],
    ['jean pierre muller', 'Jean-Pierre Müller'],
    ['Jeanpierre Müller', 'Jean-Pierre Müller'],
    ['immo delta', 'Immo Delta'],
    ['imo delta', 'Immo Delta'],
    ['deltaa', 'Immo Delta'],
  ])('%s finds %s first', async (text, title) => {
    expect((await titles(text))[0]).toBe(title);
  });

  it('puts the very name before longer ones, and says how each matched', async () => {
    const { results, direct } = await find('peeters jan');
    expect(results.map(({ title, match }) => [title, match])).toEqual([
      ['Jan Peeters', 'exact'],
      ['Anna Maria Peeters Jan', 'close'],
    ]);
    expect(direct).toBe(false);
    expect((await find('jan peetres')).results[0]?.match).toBe('typo');
  });

  it('does not find what is two letters away, nor anything in punctuation', async () => {
    expect(await titles('jxn pextxrs')).toEqual([]);
    expect(await titles('?!')).toEqual([]);
  });

  it('shows twenty namesakes and that there are more', async () => {
    for (let n = 0; n < 23; n++) await person('Luc', 'Dubois');
    const { results, more } = await find('Luc Dubois');
    expect([results.length, more]).toEqual([20, true]);
    expect(new Set(results.map(({ id }) => id)).size).toBe(20);
  });

  it('knows a name the moment it is there, and forgets it with its last bearer', async () => {
    await person('Zébulon', 'Quetzal');
    expect(await titles('zebulon quetzla')).toEqual(['Zébulon Quetzal']);
    await app.owner`update accounts set last_name = 'Anders', search_name = 'zebulon anders' where last_name = 'Quetzal'`;
    expect(await titles('quetzal')).toEqual([]);
    const words = await app.deps
      .sql`select word from search_words where word in ('quetzal', 'zebulon', 'anders') order by word`;
    expect(words.map(({ word }) => word)).toEqual(['anders', 'zebulon']);
  });
});

it('leaves a trace of a look-up by national number, found or not, without the number', async () => {
  const before = (await auditOf(app, 'accounts.look-up')).length;
  await find('85073003328');
  await find('85.07.30-035.26');
  const rows = (await auditOf(app, 'accounts.look-up')).slice(before);
  expect(rows).toMatchObject([
    { subjectId: ids['Jan Peeters'], outcome: 'done', personal: null },
    { subjectId: null, outcome: 'done', personal: null },
  ]);
});

it('is not for admin, and wants some text', async () => {
  const admin = (await signIn(app, 'admin')).client;
  expect((await admin.post('/api/omnibox', { text: 'jan' })).status).toBe(403);
  expect((await helpdesk.post('/api/omnibox', { text: ' ' })).status).toBe(422);
});

it('keeps the same forms of a word in the database as it looks for', async () => {
  const words = ['an', 'els', 'anna', 'peeters', 'öztürk', 'x'.repeat(41)];
  const rows = await app.deps.sql<{ word: string; forms: string[] }[]>`
    select word, word_forms(word) as forms from unnest(${words}::text[]) word`;
  for (const { word, forms } of rows) expect(new Set(forms)).toEqual(new Set(wordForms(word)));
});
