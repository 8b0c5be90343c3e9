import { createServer } from 'node:http';

import { brusselsDay } from '#core/brussels';
import { recognise } from '#core/recognise';

import { searchNames } from '../../bff/features/accounts/name-search.ts';
import { accountFields } from '../../bff/features/accounts/name-search.queries.ts';
import { connect } from '../../bff/infra/database.ts';
import { createVault } from '../../bff/infra/vault.ts';

/**
 * The floor of the look-up: a bare handler that does the same database work as the omnibox, with no
 * session, permission, validation, audit, headers or framework around it.
 */
const [port = '0', url = '', hmacKey = ''] = process.argv.slice(2);
const { sql } = connect(url, { max: 10 });
const vault = createVault(Buffer.alloc(32), Buffer.from(hmacKey, 'base64'));

const answer = async (text: string): Promise<unknown> => {
  const first = recognise(text, { today: brusselsDay(new Date()) }).find(({ valid }) => valid);
  if (first?.kind === 'email') {
    return sql`select ${accountFields(sql)} from accounts a where lower(a.email) = ${first.value} limit 20`;
  }
  if (first?.kind === 'username') {
    return sql`select ${accountFields(sql)} from accounts a where lower(a.username) = ${first.value} limit 20`;
  }
  if (first?.kind === 'national-number') {
    const hmac = vault.hmac('national-number', first.value);
    return sql`
      select ${accountFields(sql)} from eid_links e join accounts a on a.id = e.account_id
      where e.national_number_hmac = ${hmac} and e.ended_at is null`;
  }
  return searchNames(sql, text, 21);
};

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { text } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { text: string };
    answer(text).then(
      (rows) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(rows));
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
