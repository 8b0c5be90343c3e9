import { createHash, randomBytes } from 'node:crypto';

import type { Response } from 'express';

import { fail } from '#core/errors';
import { iCalendar } from '#core/mandates/icalendar';
import { kindWords } from '#core/mandates/kind-words';
import { may } from '#core/permissions';
import type { calendarScopes } from '#core/vocabulary';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import type { Visit } from '#infra/http';

import {
  dueFilings,
  insertFeed,
  liveFeed,
  markRead,
  revokeFeedOf,
} from './calendar-feeds.queries.ts';

type Scope = (typeof calendarScopes)[number];

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Makes a secret address of one's own; only its hash is kept, so that it is told once. */
export const createFeed = (ctx: Context, scope: Scope) =>
  runCommand(
    ctx,
    { action: 'mandates.create-feed', subject: { kind: 'calendar-feed' } },
    async ({ sql }) => {
      const token = randomBytes(32).toString('base64url');
      const owner = { staffId: ctx.staff.id, scope, createdAt: ctx.now };
      const feed =
        (await insertFeed(sql, { ...owner, tokenHash: hashOf(token) })) ?? fail('conflict');
      const url = `${ctx.deps.config.publicUrl}/api/calendar/${token}.ics`;
      return {
        result: { ...feed, url },
        subjectId: feed.id,
        changedFields: ['scope'],
        after: { scope },
      };
    },
  );

/** Ends one's own feed. @throws not-found */
export const revokeFeed = (ctx: Context, id: string): Promise<void> =>
  runCommand(
    ctx,
    { action: 'mandates.revoke-feed', subject: { kind: 'calendar-feed', id } },
    async ({ sql }) => {
      const revoked = await revokeFeedOf(sql, { id, staffId: ctx.staff.id, at: ctx.now });
      if (!revoked) fail('not-found');
      return { result: undefined, changedFields: ['revokedAt'] };
    },
  );

/**
 * Sends the deadlines of a secret address: what is due for which co-ownership, and the way to it.
 * @throws not-found for whatever is wrong with the address, its feed or its owner
 */
export const sendFeed = async (
  { deps, now }: Visit,
  token: string,
  res: Response,
): Promise<undefined> => {
  const feed = await liveFeed(deps.sql, hashOf(token.replace(/\.ics$/, '')));
  if (!feed || !may(feed.roles, 'mandates.read')) return fail('not-found');
  await markRead(deps.sql, feed.id, now);
  const words = kindWords[feed.locale];
  const entries = (await dueFilings(deps.sql, feed)).map(({ id, kind, deadlineOn, name }) => ({
    uid: `${id}@balie`,
    day: deadlineOn,
    summary: `${words[kind]}: ${name}`,
    url: `${deps.config.publicUrl}/filings/${id}/show`,
  }));
  res.setHeader('cache-control', 'private, no-store');
  res.type('text/calendar').send(iCalendar('Balie KBO-VME', entries, now));
};
