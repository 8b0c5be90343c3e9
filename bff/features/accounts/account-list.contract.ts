import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { pageOf, pageQuery, reason } from '#core/paging';
import { accountStatuses, languages } from '#core/vocabulary';

const moment = z.iso.datetime();
const day = z.iso.date();

export const accountRow = z.object({
  id: z.uuid(),
  username: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  language: z.enum(languages),
  status: z.enum(accountStatuses),
  eidLinked: z.boolean(),
  itsmeLinked: z.boolean(),
  /** Names of at most three organisations with a live membership. */
  organisations: z.array(z.string()),
  createdAt: moment,
  lastSignInAt: moment.nullable(),
});
export type AccountRow = z.infer<typeof accountRow>;

/** Filters that may stand in a URL or a saved view. Days are Belgian ones, both ends included. */
export const accountFilter = z.object({
  status: z.enum(accountStatuses).optional(),
  language: z.enum(languages).optional(),
  eidLinked: z.stringbool().optional(),
  organisationId: z.uuid().optional(),
  /** Granted this tool in an organisation that has it. */
  toolId: z.uuid().optional(),
  createdFrom: day.optional(),
  createdTo: day.optional(),
  lastSignInFrom: day.optional(),
  lastSignInTo: day.optional(),
});
export type AccountFilter = z.infer<typeof accountFilter>;

export const accountSorts = ['-createdAt', 'createdAt', '-lastSignInAt', 'lastSignInAt'] as const;
export type AccountSort = (typeof accountSorts)[number];
const sort = z.enum(accountSorts).default('-createdAt');

/** The same filters where booleans are booleans, with the terms that never stand in a URL. */
export const accountSearch = accountFilter.extend({
  eidLinked: z.boolean().optional(),
  /** Tolerates accents, order, hyphens and one typo in each word. */
  name: z.string().trim().min(1).max(100).optional(),
  email: z.string().trim().min(3).max(254).optional(),
  username: z.string().trim().min(1).max(100).optional(),
  phone: z.string().trim().min(3).max(40).optional(),
  /** Eleven digits in any punctuation; compared by keyed hash. */
  nationalNumber: z.string().trim().min(11).max(30).optional(),
  birthDate: day.optional(),
});
export type AccountSearch = z.infer<typeof accountSearch>;

export const exportFormats = ['csv', 'xlsx'] as const;

export const accountListApi = {
  list: endpoint({
    method: 'GET',
    path: '/accounts',
    access: 'accounts.read',
    summary: 'Accounts by filter, a page at a time',
    query: pageQuery.extend(accountFilter.shape).extend({ sort }),
    result: pageOf(accountRow),
  }),
  search: endpoint({
    method: 'POST',
    path: '/accounts/search',
    access: 'accounts.read',
    summary: 'Accounts by filter and personal terms, a page at a time',
    body: pageQuery.extend(accountSearch.shape).extend({ sort }),
    result: pageOf(accountRow),
  }),
  /** Problems: accounts.export-too-big {limit}; a longer selection is refused, never cut. */
  export: endpoint({
    method: 'POST',
    path: '/accounts/export',
    access: 'accounts.export',
    summary: 'The whole selection as a file',
    action: 'accounts.export',
    body: accountSearch.extend({ sort, reason, format: z.enum(exportFormats) }),
    streams: 'text/csv or application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
};
