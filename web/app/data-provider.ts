import type { DataProvider, GetListResult, RaRecord } from 'react-admin';
import { getJson } from './api.ts';
import { createPageBook, type KeysetPage } from './keyset-pages.ts';
import { problemError } from './problem.ts';
import { queryString, type QueryValues } from './query-string.ts';

/**
 * Reads lists and records by the convention of the API: `GET /<resource>?limit&after&sort&<filter>` →
 * `{items, next}` and `GET /<resource>/:id`. `sort` is a field, with `-` before it when descending.
 * Nothing is written this way: a change is a command of a contract (`useCommand`).
 */
export const createDataProvider = (): DataProvider => {
  const openPage = createPageBook();

  const getList = async (resource: string, params: ListParams): Promise<GetListResult> => {
    const { page, perPage } = params.pagination ?? { page: 1, perPage: 50 };
    const query: QueryValues = { ...params.filter, sort: sortText(params.sort), limit: perPage };
    const fetchPage = async (after: string | undefined) =>
      (await getJson(
        `/${resource}${queryString({ ...query, after })}`,
        params.signal,
      )) as KeysetPage;
    const { items, next } = await openPage(resource + queryString(query), page, fetchPage);
    return {
      data: items as RaRecord[],
      pageInfo: { hasNextPage: next !== null, hasPreviousPage: page > 1 },
    };
  };

  return {
    supportAbortSignal: true,
    getList: async (resource, params) => (await getList(resource, params)) as never,
    getOne: async (resource, { id, signal }) => ({
      data: await getOne(resource, String(id), signal),
    }),
    getMany: async (resource, { ids, signal }) => ({
      data: await Promise.all(ids.map((id) => getOne(resource, String(id), signal))),
    }),
    getManyReference: async (resource, params) =>
      (await getList(resource, {
        ...params,
        filter: { ...params.filter, [params.target]: params.id },
      })) as never,
    create: refuse,
    update: refuse,
    updateMany: refuse,
    delete: refuse,
    deleteMany: refuse,
  };
};

const getOne = async (resource: string, id: string, signal?: AbortSignal) =>
  (await getJson(`/${resource}/${encodeURIComponent(id)}`, signal)) as never;

interface ListParams {
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: 'ASC' | 'DESC' };
  filter?: QueryValues;
  signal?: AbortSignal;
}

/** React-admin sorts by `id` when told nothing: then the API's own order holds. */
const sortText = (sort: ListParams['sort']): string | undefined =>
  sort === undefined || sort.field === 'id'
    ? undefined
    : `${sort.order === 'DESC' ? '-' : ''}${sort.field}`;

const refuse = (): Promise<never> =>
  Promise.reject(problemError({ code: 'not-a-command', status: 405 }));
