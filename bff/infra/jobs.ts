import type { Sql, TransactionSql } from 'postgres';
import type { Deps } from './context.ts';
import { type JobStore, openJobStore } from './job-store.ts';
import { observeJob } from './metrics.ts';
import { describe } from './problems.ts';
import { startRepeating } from './repeat.ts';

/** Background work. It may run twice, and in any process: it takes the locks that it needs. */
export interface Job<Data = void> {
  /** `<feature>.<verb>` */
  name: string;
  /**
   * When it runs: so many seconds after its last end, in every process; by the clock of Brussels,
   * in one of them; or when it was sent, until it succeeds or has failed too often.
   */
  when: { everySeconds: number } | { cron: string } | 'sent';
  run: (deps: Deps, data: Data, signal: AbortSignal) => Promise<unknown>;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a list of jobs with data of every shape
export type AnyJob = Job<any>;

export interface RunningJobs {
  /** Lets what runs come to its end, for at most five seconds. */
  stop: () => Promise<void>;
}

const queueOptions = {
  retryLimit: 5,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 600,
  expireInSeconds: 3600,
  /** A process that died stops beating; its job goes to another. */
  heartbeatSeconds: 30,
  deleteAfterSeconds: 7 * 86_400,
};

/** Starts all background work of this process. */
export const startJobs = async (
  deps: Deps,
  jobs: readonly AnyJob[],
  pollingIntervalSeconds = 2,
): Promise<RunningJobs> => {
  const ending = new AbortController();
  const run = (job: AnyJob, data: unknown) => runJob(deps, job, data, ending.signal);
  const repeating = jobs.flatMap((job) =>
    typeof job.when === 'object' && 'everySeconds' in job.when
      ? [startRepeating(() => run(job, undefined).catch(() => undefined), job.when.everySeconds)]
      : [],
  );
  const store = openJobStore(deps.sql);
  store.boss.on('error', (error) => deps.log.error({ err: describe(error) }, 'job queue'));
  await store.boss.start();
  for (const job of jobs.filter(isQueued)) await workOn(store, job, run, pollingIntervalSeconds);
  await forgetOldSchedules(store, jobs);
  return {
    stop: async () => {
      ending.abort();
      await Promise.all([
        ...repeating.map((each) => each.stop()),
        store.boss.stop({ graceful: true, timeout: 5000 }),
      ]);
      await store.close();
    },
  };
};

const isQueued = (job: AnyJob): boolean => job.when === 'sent' || 'cron' in job.when;

const workOn = async (
  { boss }: JobStore,
  job: AnyJob,
  run: (job: AnyJob, data: unknown) => Promise<void>,
  pollingIntervalSeconds: number,
): Promise<void> => {
  await boss.createQueue(job.name, queueOptions);
  await boss.work(job.name, { pollingIntervalSeconds }, async (batch) => {
    for (const { data } of batch) await run(job, data);
  });
  if (typeof job.when === 'object' && 'cron' in job.when) {
    await boss.schedule(job.name, job.when.cron, null, { tz: 'Europe/Brussels', missed: 'once' });
  }
};

/** A schedule outlives the version that made it. */
const forgetOldSchedules = async ({ boss }: JobStore, jobs: readonly AnyJob[]): Promise<void> => {
  const scheduled = new Set(
    jobs.flatMap(({ name, when }) => (typeof when === 'object' && 'cron' in when ? [name] : [])),
  );
  for (const { name } of await boss.getSchedules()) {
    if (!scheduled.has(name)) await boss.unschedule(name);
  }
};

const runJob = async (
  deps: Deps,
  job: AnyJob,
  data: unknown,
  signal: AbortSignal,
): Promise<void> => {
  const ended = observeJob(job.name);
  try {
    await job.run(deps, data, signal);
    ended('done');
  } catch (error) {
    ended('failed');
    deps.log.error({ job: job.name, err: describe(error) }, 'job failed');
    throw error;
  }
};

/**
 * Sends work to the queue in the sender's own transaction: it exists if and only if that commits.
 * @param data plain JSON; ids rather than personal data
 */
export const sendJob = async <Data extends object>(
  sql: Sql | TransactionSql,
  job: Job<Data>,
  data: Data,
): Promise<void> => {
  const sent = await sql`
    insert into pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff,
      retry_delay_max, expire_seconds, deletion_seconds, heartbeat_seconds)
    select name, ${JSON.stringify(data)}::jsonb, policy, retry_limit, retry_delay, retry_backoff,
      retry_delay_max, expire_seconds, deletion_seconds, heartbeat_seconds
    from pgboss.queue where name = ${job.name}`;
  if (sent.count === 0) throw new Error(`no queue ${job.name}: startJobs makes it`);
};
