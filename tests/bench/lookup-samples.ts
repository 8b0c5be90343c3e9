import type { Sql } from 'postgres';

import type { Vault } from '../../bff/infra/vault.ts';

/** What is looked up, by case. */
export type Samples = Record<string, string[]>;

const each = 400;

/** Texts that staff would type, drawn from the database itself. */
export const drawSamples = async (sql: Sql, vault: Vault): Promise<Samples> => {
  const people = await sql<{ username: string; email: string; cipher: Buffer }[]>`
    select a.username, a.email, e.national_number_cipher as cipher
    from accounts a tablesample system (2) repeatable (7)
    join eid_links e on e.account_id = a.id and e.ended_at is null
    limit ${each}`;
  const names = await sql<{ name: string; n: number }[]>`
    select search_name as name, count(*)::int as n from accounts group by 1 order by 2 desc`;
  const words = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);
  const common = words(names.slice(0, 20));
  const rare = words(names.filter(({ n }) => n === 1).slice(0, each));
  return {
    'exact: username': people.map(({ username }) => username),
    'exact: e-mail': people.map(({ email }) => email),
    'exact: national number': people.map(({ cipher }) => vault.decrypt(cipher)),
    'name: common surname': [...new Set(common.map((name) => name.split(' ').at(-1) ?? name))],
    'name: two words': common,
    'name: rare': rare,
    'name: typo': rare.map(mistype),
  };
};

/** Drops a letter in the middle of the longest word, as a hurried hand does. */
const mistype = (name: string): string => {
  const words = name.split(' ');
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? name;
  const at = longest.length >> 1;
  return words
    .map((word) => (word === longest ? word.slice(0, at) + word.slice(at + 1) : word))
    .join(' ');
};
