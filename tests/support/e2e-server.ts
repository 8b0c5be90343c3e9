import { createServer } from 'node:http';

import { buildConsole, webRoot } from '../../bff/infra/build-console.ts';
import { startTemporaryPostgres } from '../../bff/infra/temporary-postgres.ts';
import { cloneDatabase } from './clone-database.ts';
import { note } from './note.ts';
import { runApp } from './run-app.ts';
import { demoTemplate, ensureDemoTemplate, makeEmptyTemplate } from './templates.ts';

/**
 * What the end-to-end tests run against: `POST /` starts a BFF with the built console over a fresh
 * clone of the demo's database and answers its address; `DELETE /?url=…` ends that one.
 */
const apps = new Map<string, () => Promise<void>>();

const [server] = await Promise.all([
  startTemporaryPostgres({ durable: false }),
  buildConsole(new AbortController().signal, () => note('Building the console…')),
]);
const adminUrl = server.urlOf('postgres');
await makeEmptyTemplate(adminUrl);
await ensureDemoTemplate(adminUrl);

const open = async (): Promise<string> => {
  const database = await cloneDatabase(adminUrl, demoTemplate);
  const app = await runApp(database, { clock: () => new Date(), webRoot });
  apps.set(app.url, async () => {
    await app.close();
    await database.drop();
  });
  return app.url;
};

const close = async (url: string | null): Promise<string> => {
  await apps.get(url ?? '')?.();
  apps.delete(url ?? '');
  return '';
};

const control = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://control');
  const work =
    request.method === 'POST'
      ? open()
      : request.method === 'DELETE'
        ? close(searchParams.get('url'))
        : Promise.resolve(pathname);
  work.then(
    (text) => response.end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
control.listen(Number(process.env['BALIE_E2E_PORT']), '127.0.0.1');

const stop = async (): Promise<void> => {
  control.close();
  await server.stop();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
