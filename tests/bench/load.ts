import { Agent, request } from 'node:http';

import { percentile } from './bench.ts';

/** Where requests go and what they say. */
export interface Target {
  port: number;
  path: string;
  headers: Record<string, string>;
}

/** POSTs JSON bodies over kept-alive connections; a status other than 200 ends the benchmark. */
export const createLoad = ({ port, path, headers }: Target) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const send = (body: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const call = request(
        {
          agent,
          host: '127.0.0.1',
          port,
          path,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            if (response.statusCode === 200) resolve(text);
            else reject(new Error(`${path} answered ${response.statusCode}: ${text}`));
          });
        },
      );
      call.on('error', reject);
      call.end(body);
    });

  /** Requests a second while `width` of them are always under way, for about `seconds`. */
  const throughput = async (bodies: readonly string[], width: number, seconds: number) => {
    const end = performance.now() + seconds * 1000;
    let done = 0;
    const lane = async (start: number) => {
      for (let at = start; performance.now() < end; at += width) {
        await send(bodies[at % bodies.length] ?? '{}');
        done += 1;
      }
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: width }, (_, start) => lane(start)));
    return done / ((performance.now() - started) / 1000);
  };

  /** Latencies in milliseconds of one request at a time. */
  const latencies = async (bodies: readonly string[], count: number) => {
    const times: number[] = [];
    for (let at = 0; at < count; at++) {
      const started = performance.now();
      await send(bodies[at % bodies.length] ?? '{}');
      times.push(performance.now() - started);
    }
    return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
  };

  return { send, throughput, latencies, close: () => agent.destroy() };
};
