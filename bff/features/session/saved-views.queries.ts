import type { Sql } from 'postgres';
import type { SavedView } from '#contract/session';

type Row = Omit<SavedView, 'createdAt'> & { createdAt: Date };

export const savedViewsOf = (sql: Sql, staffId: string, resource: string) => sql<Row[]>`
  select id, resource, name, filter, created_at from saved_views
  where staff_id = ${staffId} and resource = ${resource} order by lower(name), id`;

/** The same name replaces the view that had it. */
export const storeView = async (
  sql: Sql,
  staffId: string,
  view: { resource: string; name: string; filter: Record<string, unknown> },
  now: Date,
): Promise<Row> => {
  const [row] = await sql<Row[]>`
    insert into saved_views (staff_id, resource, name, filter, created_at)
    values (${staffId}, ${view.resource}, ${view.name}, ${JSON.stringify(view.filter)}::jsonb, ${now})
    on conflict (staff_id, resource, name) do update set filter = excluded.filter
    returning id, resource, name, filter, created_at`;
  if (!row) throw new Error('no saved view came back');
  return row;
};

/** @returns whether it was there, and this person's */
export const deleteView = async (sql: Sql, staffId: string, id: string): Promise<boolean> =>
  (await sql`delete from saved_views where id = ${id} and staff_id = ${staffId}`).count > 0;
