import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { createServer } from 'vite';

import { readEnvironment } from './infra/environment.ts';
import { reasonOf } from './infra/start-error.ts';

/**
 * `npm run dev`: the console on PORT with hot reload, the BFF one port higher and started anew at
 * every change of its files. The console's server passes the BFF's paths on.
 */
const { PORT } = readEnvironment(process.env);
const bffPort = String(PORT + 1);
const checkout = path.resolve(import.meta.dirname, '..');

const bff = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', path.join(import.meta.dirname, 'server.ts')],
  {
    stdio: 'inherit',
    env: {
      PUBLIC_URL: `http://localhost:${PORT}`,
      ...process.env,
      NODE_ENV: 'development',
      PORT: bffPort,
    },
  },
);
const bffEnded = once(bff, 'exit');

process.env['BFF_PORT'] = bffPort;
try {
  const vite = await createServer({
    configFile: path.join(checkout, 'vite.config.ts'),
    server: { port: PORT },
    logLevel: 'warn',
  });
  await vite.listen();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => bff.kill(signal));
  await bffEnded;
  await vite.close();
} catch (error) {
  process.stderr.write(`The console cannot be served on port ${PORT}: ${reasonOf(error)}\n`);
  bff.kill('SIGTERM');
  await bffEnded;
  process.exitCode = 1;
}
