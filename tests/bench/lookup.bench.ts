import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { freePort, startBalie } from '../support/balie-process.ts';
import { createClient } from '../support/client.ts';
import { makeStaff, staffPassword } from '../support/staff.ts';
import { type Bench, type BenchOptions, type BenchResult, median, round } from './bench.ts';
import { openBigDatabase, type BigDatabase } from './big-database.ts';
import { createLoad } from './load.ts';
import { drawSamples } from './lookup-samples.ts';
import { peakMbOf } from './memory.ts';

const width = 8;
const seconds = 3;
const rounds = 5;
const single = 400;

/** Starts the bare handler on its own port. */
const startFloor = async (database: BigDatabase) => {
  const port = await freePort();
  const file = path.join(import.meta.dirname, 'floor-lookup.ts');
  const { NATIONAL_NUMBER_HMAC_KEY = '' } = database.env;
  const child = spawn(process.execPath, [
    file,
    String(port),
    database.appUrl,
    NATIONAL_NUMBER_HMAC_KEY,
  ]);
  await once(child.stdout, 'data');
  return { port, stop: () => child.kill() };
};

/** The cookie of a colleague on helpdesk. */
const signIn = async (database: BigDatabase, port: number): Promise<string> => {
  const staff = await makeStaff({ owner: database.owner }, ['helpdesk']);
  const client = createClient(`http://127.0.0.1:${port}`);
  const reply = await client.post('/api/session', { email: staff.email, password: staffPassword });
  if (reply.status !== 200) throw new Error(`sign-in refused: ${reply.text}`);
  return [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
};

const run = async ({ accounts, say }: BenchOptions): Promise<BenchResult[]> => {
  const database = await openBigDatabase(accounts, say);
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const balie = await startBalie({ ...database.env, PORT: String(port), PUBLIC_URL: publicUrl });
  const floor = await startFloor(database);
  try {
    await balie.ready();
    const cookie = await signIn(database, port);
    const through = createLoad({
      port,
      path: '/api/omnibox',
      headers: { cookie, origin: publicUrl },
    });
    const bare = createLoad({ port: floor.port, path: '/', headers: {} });
    const samples = await drawSamples(database.owner, database.vault);
    const results: BenchResult[] = [];
    for (const [name, texts] of Object.entries(samples)) {
      say(`  ${name}`);
      const bodies = texts.map((text) => JSON.stringify({ text }));
      await through.throughput(bodies, width, 1);
      await bare.throughput(bodies, width, 1);
      const pairs = [];
      for (let turn = 0; turn < rounds; turn++) {
        const floorRate = await bare.throughput(bodies, width, seconds);
        pairs.push([floorRate, await through.throughput(bodies, width, seconds)] as const);
      }
      const { p50, p99 } = await through.latencies(bodies, single);
      results.push({
        case: name,
        unit: 'requests/s',
        balie: round(median(pairs.map(([, rate]) => rate))),
        floor: round(median(pairs.map(([rate]) => rate))),
        slowdown: round(median(pairs.map(([bareRate, rate]) => bareRate / rate))),
        p50: round(p50),
        p99: round(p99),
        peakMb: peakMbOf(balie.pid),
      });
    }
    through.close();
    bare.close();
    return results;
  } finally {
    floor.stop();
    balie.kill('SIGTERM');
    await balie.ended;
    await database.close();
  }
};

export const bench: Bench = {
  title: 'look-up by username, e-mail, national number and name, beside the same SQL sent bare',
  run,
};
