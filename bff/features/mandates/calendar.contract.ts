import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams } from '#core/paging';
import { calendarScopes } from '#core/vocabulary';

import { command, moment, read } from './shared.contract.ts';

const feed = z.object({
  id: z.uuid(),
  scope: z.enum(calendarScopes),
  createdAt: moment,
  lastReadAt: moment.nullable(),
});
export type CalendarFeed = z.infer<typeof feed>;

export const calendarApi = {
  list: endpoint({
    ...read,
    path: '/calendar-feeds',
    summary: 'My own feeds that are not revoked',
    result: z.object({ items: z.array(feed).readonly() }),
  }),
  create: endpoint({
    ...command,
    path: '/calendar-feeds',
    summary: 'A secret address for my calendar program; it is shown once',
    action: 'mandates.create-feed',
    /** `mine`: filings that are mine; `all`: everything open. */
    body: z.object({ scope: z.enum(calendarScopes) }),
    result: feed.extend({ url: z.url() }),
  }),
  revoke: endpoint({
    ...command,
    path: '/calendar-feeds/:id/revoke',
    summary: 'The address stops working at once',
    action: 'mandates.revoke-feed',
    params: idParams,
  }),
  /** Answers 404 for every address that is wrong, revoked, or of a colleague who left the desk. */
  feed: endpoint({
    method: 'GET',
    path: '/calendar/:token',
    access: 'public',
    summary: 'Deadlines of open filings as iCalendar, without personal data',
    params: z.object({ token: z.string().max(100) }),
    streams: 'text/calendar',
  }),
};
