import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { codeOf, reasonOf, StartError } from './start-error.ts';

export interface Listener {
  port: number;
  /** Hands requests to the application; until then they hear that Balie is starting. */
  serve: (app: RequestListener) => void;
  /** Stops taking connections and lets requests in flight end. */
  drain: () => Promise<void>;
}

/** Longest that a request in flight may hold up the end, in milliseconds. */
const drainDeadline = 8000;

const starting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '2', 'content-type': 'application/problem+json' });
  response.end(JSON.stringify({ status: 503, code: 'starting', title: 'Balie is starting' }));
};

const explain = (error: unknown, host: string, port: number): string => {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that, or choose another with PORT.`;
  }
  if (code === 'EACCES') return `Port ${port} is not open to this user: choose another with PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST ${host} is no address of this machine.`;
  }
  return `Cannot listen on ${host}:${port}: ${reasonOf(error)}`;
};

const drainServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), drainDeadline);
  await closed;
  clearTimeout(force);
};

/**
 * Takes the port at once, before anything slow, so that a taken one is known within a second.
 * @throws StartError saying what is wrong with host or port
 */
export const listen = async (host: string, port: number): Promise<Listener> => {
  let current = starting;
  const server = createServer((request, response) => current(request, response));
  // The default of 5 s is shorter than most proxies keep a connection, who then meet a reset.
  server.keepAliveTimeout = 65_000;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new StartError(explain(error, host, port));
  }
  return {
    port: (server.address() as AddressInfo).port,
    serve: (app) => {
      current = app;
    },
    drain: () => drainServer(server),
  };
};
