import type { TransactionSql } from 'postgres';

interface Index {
  table: string;
  name: string;
  definition: string;
}

/**
 * Runs `load` without the secondary indexes of these tables, and makes them again afterwards, which
 * is far quicker than keeping them up to date row by row. Keys and constraints stay.
 */
export const withoutIndexes = async (
  sql: TransactionSql,
  tables: readonly string[],
  load: () => Promise<void>,
): Promise<void> => {
  const indexes = await sql<Index[]>`
    select t.relname as table, i.relname as name, pg_get_indexdef(x.indexrelid) as definition
    from pg_index x
    join pg_class i on i.oid = x.indexrelid
    join pg_class t on t.oid = x.indrelid
    where t.relnamespace = 'public'::regnamespace and t.relname in ${sql([...tables])}
      and not exists (select from pg_constraint c where c.conindid = x.indexrelid)
    order by t.relname, i.relname`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  await load();
  for (const { definition } of indexes) await sql.unsafe(definition);
};

/**
 * Runs `load` without the triggers of these tables: what they would do, the load does itself. A
 * superuser also leaves out the checks of foreign keys; the load makes its own keys.
 */
export const withoutTriggers = async (
  sql: TransactionSql,
  tables: readonly string[],
  load: () => Promise<void>,
): Promise<void> => {
  const [user] = await sql<{ superuser: boolean }[]>`
    select rolsuper as superuser from pg_roles where rolname = current_user`;
  for (const table of tables) await sql`alter table ${sql(table)} disable trigger user`;
  if (user?.superuser) await sql`set local session_replication_role = replica`;
  await load();
  if (user?.superuser) await sql`set local session_replication_role = origin`;
  for (const table of tables) await sql`alter table ${sql(table)} enable trigger user`;
};
