import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealEvents } from '../../bff/features/audit/seal-events.ts';
import { verifyChain } from '../../bff/features/audit/verify-chain.ts';
import { writeAudit } from '../../bff/infra/audit.ts';
import { connect } from '../../bff/infra/database.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
  await writeEvents(30);
});
afterEach(() => app.close());

const writeEvents = async (count: number) => {
  for (let n = 0; n < count; n += 1) {
    await writeAudit(app.deps.sql, app.deps.vault, {
      at: app.clock.now(),
      actor: { kind: 'system' },
      action: `accounts.verb-${n}`,
      subject: { kind: 'account' },
      outcome: 'done',
      personal: { reason: `reason ${n}` },
    });
  }
};

const eventAt = async (seq: number): Promise<string> => {
  const [row] = await app.owner`select event_id from audit_seals where seq = ${seq}`;
  return row?.['event_id'] as string;
};

/** What somebody with the owner's password could do: switch the triggers off and write. */
const tamper = (work: (sql: TestApp['owner']) => Promise<unknown>) =>
  app.owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await work(sql as unknown as TestApp['owner']);
  });

const firstFault = async () => (await verifyChain(app.deps.sql)).faults[0];

describe('the chain', () => {
  it('holds every event once, in order, and says what waits', async () => {
    expect(await verifyChain(app.deps.sql)).toMatchObject({
      verified: 0,
      lastHash: null,
      tail: { unsealed: 30 },
      faults: [],
    });
    expect(await sealEvents(app.deps, 7)).toBe(30);
    expect(await verifyChain(app.deps.sql)).toMatchObject({
      verified: 30,
      tail: { unsealed: 0, oldestUnsealedAt: null },
      faults: [],
    });
    const order = await app.owner`
      select s.seq from audit_seals s join audit_events e on e.id = s.event_id order by e.id`;
    expect(order.map(({ seq }) => Number(seq))).toEqual(
      Array.from({ length: 30 }, (_, n) => n + 1),
    );
    await writeEvents(1);
    expect(await verifyChain(app.deps.sql)).toMatchObject({ verified: 30, tail: { unsealed: 1 } });
  });

  it('is sealed once by processes that all try at the same moment', async () => {
    const others = [1, 2, 3].map(() => {
      const { database } = app.deps.config;
      return connect(database.kind === 'server' ? database.url : '', { max: 2 });
    });
    const sealed = await Promise.all(
      [app.deps, ...others].flatMap((deps) => [sealEvents(deps, 4), sealEvents(deps, 4)]),
    );
    await Promise.all(others.map(({ sql }) => sql.end()));
    expect(sealed.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(await verifyChain(app.deps.sql)).toMatchObject({ verified: 30, faults: [] });
  });

  const changes: [what: string, work: (id: string) => Promise<unknown>][] = [
    [
      'actor',
      (id) => tamper((sql) => sql`update audit_events set actor_kind = 'portal' where id = ${id}`),
    ],
    [
      'moment',
      (id) =>
        tamper(
          (sql) => sql`update audit_events set at = at + interval '1 microsecond' where id = ${id}`,
        ),
    ],
    [
      'outcome',
      (id) => tamper((sql) => sql`update audit_events set outcome = 'refused' where id = ${id}`),
    ],
    [
      'fields',
      (id) =>
        tamper((sql) => sql`update audit_events set changed_fields = '{email}' where id = ${id}`),
    ],
    [
      'cipher',
      (id) => tamper((sql) => sql`update audit_events set personal_cipher = null where id = ${id}`),
    ],
    [
      'hash',
      (id) =>
        tamper((sql) => sql`update audit_seals set hash = sha256(hash) where event_id = ${id}`),
    ],
  ];

  it.each(changes)('names the row whose %s was changed', async (_what, work) => {
    await sealEvents(app.deps);
    const eventId = await eventAt(13);
    await work(eventId);
    expect(await firstFault()).toEqual({ kind: 'changed', seq: 13, eventId });
  });

  it('names an event that was deleted, a link that was cut out, and two that were swapped', async () => {
    await sealEvents(app.deps);
    const [ninth, twelfth] = [await eventAt(9), await eventAt(12)];
    await tamper((sql) => sql`delete from audit_events where id = ${twelfth}`);
    expect(await firstFault()).toEqual({ kind: 'event-missing', seq: 12, eventId: twelfth });
    await tamper(async (sql) => {
      await sql`update audit_seals set event_id = gen_random_uuid() where seq = 9`;
      await sql`update audit_seals set event_id = ${ninth} where seq = 10`;
    });
    expect(await firstFault()).toMatchObject({ seq: 9 });
    await tamper((sql) => sql`delete from audit_seals where seq = 5`);
    expect(await firstFault()).toMatchObject({ kind: 'gap', seq: 5 });
  });

  it('names events put in or taken out past the queue', async () => {
    await sealEvents(app.deps, 100);
    await tamper(
      (sql) => sql`
        insert into audit_events (actor_kind, action, subject_kind, outcome)
        values ('system', 'accounts.reveal', 'account', 'done')`,
    );
    expect(await firstFault()).toMatchObject({ kind: 'stray' });
    await writeEvents(1);
    await tamper(
      (sql) => sql`delete from audit_events where id in (select event_id from audit_unsealed)`,
    );
    const { faults } = await verifyChain(app.deps.sql);
    expect(faults.map(({ kind }) => kind)).toEqual(['stray', 'lost']);
  });

  it('that was made anew from the start does not hold a link that was noted down', async () => {
    await sealEvents(app.deps);
    const [link] =
      await app.owner`select encode(hash, 'hex') as hash from audit_seals where seq = 20`;
    const anchor = { seq: 20, hash: link?.['hash'] as string };
    expect((await verifyChain(app.deps.sql, anchor)).faults).toEqual([]);
    const third = await eventAt(3);
    await tamper(async (sql) => {
      await sql`update audit_events set outcome = 'failed' where id = ${third}`;
      await sql`delete from audit_seals`;
      await sql`insert into audit_unsealed (event_id) select id from audit_events`;
    });
    await sealEvents(app.deps);
    expect((await verifyChain(app.deps.sql)).faults).toEqual([]);
    expect((await verifyChain(app.deps.sql, anchor)).faults).toMatchObject([{ kind: 'anchor' }]);
    const beyond = { seq: 31, hash: anchor.hash };
    expect((await verifyChain(app.deps.sql, beyond)).faults).toMatchObject([{ kind: 'anchor' }]);
  });
});

describe('the application’s own role', () => {
  const attempts: [statement: string, code: RegExp][] = [
    [`update audit_events set outcome = 'done'`, /permission denied/],
    ['delete from audit_events', /permission denied/],
    ['truncate audit_events cascade', /permission denied/],
    ['update audit_seals set seq = seq + 1', /permission denied/],
    ['delete from audit_seals', /permission denied/],
    ['truncate audit_seals', /permission denied/],
    ['truncate audit_unsealed', /permission denied/],
    ['alter table audit_events disable trigger all', /must be owner/],
    ['set session_replication_role = replica', /permission denied/],
    ['drop table audit_events', /must be owner/],
  ];

  it.each(attempts)('cannot %s', async (statement, refusal) => {
    await sealEvents(app.deps);
    await expect(app.deps.sql.unsafe(statement)).rejects.toThrow(refusal);
  });

  it('nor can its owner, as long as the triggers stand', async () => {
    await sealEvents(app.deps);
    for (const table of ['audit_events', 'audit_seals']) {
      await expect(app.owner.unsafe(`delete from ${table}`)).rejects.toThrow('append-only');
      await expect(app.owner.unsafe(`truncate ${table} cascade`)).rejects.toThrow('append-only');
    }
  });
});
