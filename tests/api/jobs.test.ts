import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobs } from '../../bff/jobs.ts';
import {
  type AnyJob,
  type Job,
  type RunningJobs,
  sendJob,
  startJobs,
} from '../../bff/infra/jobs.ts';
import { inTransaction } from '../../bff/infra/database.ts';
import { writeAudit } from '../../bff/infra/audit.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const soon = async (happened: () => boolean | Promise<boolean>): Promise<void> => {
  const until = performance.now() + 15_000;
  while (!(await happened())) {
    if (performance.now() > until) throw new Error('it did not happen within 15 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Starts the same jobs in so many processes' worth of workers on one database. */
const withJobs = async (count: number, list: readonly AnyJob[], work: () => Promise<void>) => {
  const running: RunningJobs[] = [];
  for (let n = 0; n < count; n += 1) running.push(await startJobs(app.deps, list, 0.5));
  try {
    await work();
  } finally {
    await Promise.all(running.map((each) => each.stop()));
  }
};

describe('background work', () => {
  it('that was sent is done once, however many processes wait for it', async () => {
    const done: number[] = [];
    const job: Job<{ n: number }> = {
      name: 'test.once',
      when: 'sent',
      run: async (_deps, { n }) => done.push(n),
    };
    await withJobs(3, [job], async () => {
      for (let n = 0; n < 20; n += 1) await sendJob(app.deps.sql, job, { n });
      await soon(() => done.length >= 20);
    });
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  it('is sent only when the sender’s transaction commits', async () => {
    const done: string[] = [];
    const job: Job<{ what: string }> = {
      name: 'test.transaction',
      when: 'sent',
      run: async (_deps, { what }) => done.push(what),
    };
    await withJobs(1, [job], async () => {
      const refused = inTransaction(app.deps, async ({ sql }) => {
        await sendJob(sql, job, { what: 'rolled back' });
        throw new Error('refused');
      });
      await expect(refused).rejects.toThrow('refused');
      await inTransaction(app.deps, ({ sql }) => sendJob(sql, job, { what: 'committed' }));
      await soon(() => done.length > 0);
    });
    expect(done).toEqual(['committed']);
  });

  it('that fails is tried again', async () => {
    let tries = 0;
    const job: Job<{ id: string }> = {
      name: 'test.again',
      when: 'sent',
      run: async () => {
        tries += 1;
        if (tries === 1) throw new Error('not yet');
      },
    };
    await withJobs(1, [job], async () => {
      await sendJob(app.deps.sql, job, { id: 'x' });
      await soon(() => tries === 1);
      await app.owner`update pgboss.job set start_after = now() where name = 'test.again'`;
      await soon(() => tries === 2);
      await soon(async () => {
        const [row] = await app.owner`select state from pgboss.job where name = 'test.again'`;
        return row?.['state'] === 'completed';
      });
    });
    expect(tries).toBe(2);
  });

  it('needs a queue: sending to none is a fault, not silence', async () => {
    const job: Job<{ id: string }> = {
      name: 'test.none',
      when: 'sent',
      run: async () => undefined,
    };
    await expect(sendJob(app.deps.sql, job, { id: 'x' })).rejects.toThrow('no queue test.none');
  });

  it('of the house starts as the application’s role, seals by itself, and stops', async () => {
    await writeAudit(app.deps.sql, app.deps.vault, {
      at: app.clock.now(),
      actor: { kind: 'system' },
      action: 'accounts.test',
      subject: { kind: 'account' },
      outcome: 'done',
    });
    await withJobs(2, jobs, () =>
      soon(async () => {
        const [row] = await app.owner`select count(*)::int as waiting from audit_unsealed`;
        return row?.['waiting'] === 0;
      }),
    );
    const schedules = await app.owner`select name, timezone from pgboss.schedule`;
    expect(schedules).toContainEqual({ name: 'session.sweep', timezone: 'Europe/Brussels' });
  });
});
